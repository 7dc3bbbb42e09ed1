const MAX_ADDRESSES = 5;
const ADDRESS =
  /^(?:https?:\/\/\S+|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}(?::\d{2,5})?(?:[/?]\S*)?)$/iu;

/** The addresses that a message consists of; none where it has other words: then it is a question. */
export function readAddresses(text: string): readonly string[] {
  const words = text
    .trim()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return words.length <= MAX_ADDRESSES && words.every((word) => ADDRESS.test(word)) ? words : [];
}
