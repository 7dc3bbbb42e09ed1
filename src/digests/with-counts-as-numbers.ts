/** Small numbers in words, from one on, as they stand before "stories" and "weeks". */
const COUNT_WORDS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'един два три четири пет шест седем осем девет десет единадесет дванадесет тринадесет четиринадесет петнадесет',
  'одна две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать',
  "один дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять",
  'една две',
  'одну',
];

const countOfWord: ReadonlyMap<string, number> = new Map(
  COUNT_WORDS.flatMap((words) => words.split(' ').map((word, at) => [word, at + 1] as const)),
);

/** "three stories" as "3 stories"; `words` in lower case, with straight apostrophes. */
export function withCountsAsNumbers(words: string): string {
  return words.replace(/[\p{L}']+/gu, (word) => String(countOfWord.get(word) ?? word));
}
