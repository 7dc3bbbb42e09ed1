/** Whether a word, lower case, is of a list of words parted by spaces; entries ending in `*` stand for all words that begin so. */
export function wordMatcher(list: string): (word: string) => boolean {
  const entries = list.split(/\s+/).filter((entry) => entry !== '');
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const beginnings = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
