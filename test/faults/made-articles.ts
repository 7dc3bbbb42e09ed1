const SPEAKERS = [
  'Mara Lindqvist',
  'Tomas Oyelaran',
  'Ines Varga',
  'Pavel Dorn',
  'Ruth Okafor',
  'Lena Marsh',
];
const PLACES = ['Lower Fen', 'Northgate', 'Saltmere', 'Dunholm', 'Kestrel Bay', 'Aldwick'];
const THINGS = ['the bridge', 'the harbour', 'the school', 'the tramway', 'the hospital', 'the market hall'];

/** Articles that differ in words, speakers and days, as JSON lines for `ingest --jsonl`. */
export function madeArticles(count: number, sentencesEach = 12): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const pick = <T>(from: readonly T[], shift: number): T => from[(n * 7 + shift) % from.length] as T;
    const day = new Date(Date.UTC(2026, 0, 1) + (n % 200) * 86_400_000).toISOString();
    const sentences = Array.from(
      { length: sentencesEach },
      (_, k) =>
        `Work on ${pick(THINGS, k)} in ${pick(PLACES, k + n)} costs ${(n * 31 + k * 17) % 900} million, report ${n}-${k} says.`,
    );
    return JSON.stringify({
      id: `made-${n}`,
      title: `${pick(PLACES, 1)}: ${pick(THINGS, 2)} in dispute, day ${n}`,
      text: `${sentences.join(' ')}\n\n“We will open ${pick(THINGS, n)} in ${(n % 11) + 2} weeks, whatever number ${n} says,” said ${pick(SPEAKERS, n)}, the mayor.`,
      publishedAt: day,
    });
  });
  return `${lines.join('\n')}\n`;
}
