import type { ProcessedArticle } from '../../../src/sources/article-archive.ts';
import { processed, quoteOf } from '../article-fixtures.ts';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fin',
  'gra',
  'hul',
  'ker',
  'lom',
  'min',
  'nor',
  'pel',
  'rus',
  'tav',
  'vel',
  'zon',
];
const WORDS = Array.from({ length: 3_000 }, (_, n) => {
  const [a, b, c] = [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225)];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c] ?? 'um'}`;
});
const SPEAKERS = ['Ada Miller', 'Bo Berg', 'Cleo Stone', 'Dan Rivers'];
const DAYS = 60;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** A word: some are everywhere, most are rare, as in any text. */
export function anyWord(random: () => number): string {
  return WORDS[Math.floor(WORDS.length * random() ** 3)] ?? 'word';
}

/** Articles of made-up words, over two months, some of them undated or quoting somebody. */
export function madeCorpus(count: number, seed: number): ProcessedArticle[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, n) => madeArticle(`a${n}`, random));
}

export function madeArticle(id: string, random: () => number): ProcessedArticle {
  const sentence = () => `${Array.from({ length: 12 }, () => anyWord(random)).join(' ')}.`;
  const sentences = Array.from({ length: 8 }, sentence);
  const said = sentence();
  const speaker = SPEAKERS[Math.floor(random() * SPEAKERS.length)] ?? 'Ada Miller';
  const text = [...sentences, `“${said}” said ${speaker}.`].join(' ');
  const at = new Date(FIRST_DAY + Math.floor(random() * DAYS * 1_440) * 60_000).toISOString();
  return processed({
    id,
    title: sentence().slice(0, 60),
    text,
    source: `paper${Math.floor(random() * 5)}.example`,
    quotes: [quoteOf(text, said, speaker)],
    ...(random() < 0.02 ? {} : { publishedAt: at }),
  });
}
