const MAX_ADDRESSES = 5;
const WEB_ADDRESS = /https?:\/\/[^\s<>"“”«»]+/giu;
/** As people write one: without its scheme, for a host's name or number. */
const BARE_ADDRESS =
  /^(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}|(?:\d{1,3}\.){3}\d{1,3}(?=[:/]))(?::\d{2,5})?(?:[/?]\S*)?$/iu;
const END_OF_SENTENCE = /[.,;:!?)\]}’'…]+$/u;

/**
 * The addresses that a message hands over: all its words are addresses, or it holds web addresses in full, as phones share a
 * page with its title. None in other words: then it is a question.
 */
export function readAddresses(text: string): readonly string[] {
  const words = text
    .trim()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const isAddress = (word: string) => /^https?:\/\/\S/i.test(word) || BARE_ADDRESS.test(word);
  if (words.every(isAddress)) return words.length <= MAX_ADDRESSES ? words : [];
  if (/[?？]\s*$/u.test(text)) return [];
  const full = (text.match(WEB_ADDRESS) ?? []).map((address) => address.replace(END_OF_SENTENCE, ''));
  return [...new Set(full)].slice(0, MAX_ADDRESSES);
}
