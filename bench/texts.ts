import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchArticle } from './bench.ts';

const DAY_MS = 86_400_000;
const DAYS = 365;
const NEWEST_MS = Date.UTC(2026, 10, 1);
const PARAGRAPHS = 10;
const WORDS_A_PARAGRAPH = 60;
const VOCABULARY = 200_000;
/** In each article, one a paragraph. */
const QUOTATIONS = 3;
const SPEAKERS = [
  'Mara Lindqvist',
  'Tomas Oyelaran',
  'Ines Varga',
  'Pavel Dorn',
  'Ruth Okafor',
  'Lena Marsh',
];

/**
 * The texts to measure on: a JSONL file of `{id, title, text, publishedAt, source?}`, a folder of text files, or, where
 * nothing is named, as many made-up articles as are wanted, whose words are as unevenly spread as those of a language.
 */
export function textsFrom(path: string | undefined): (count: number) => AsyncIterable<BenchArticle> {
  if (path === undefined) return madeUp;
  return statSync(path).isDirectory() ? (count) => ofFolder(path, count) : (count) => ofFile(path, count);
}

async function* ofFile(path: string, count: number): AsyncIterable<BenchArticle> {
  let left = count;
  const file = createReadStream(path);
  try {
    for await (const line of createInterface({ input: file })) {
      if (left-- <= 0) return;
      if (line !== '') yield JSON.parse(line);
    }
  } finally {
    // Else what is left is read all the same.
    file.destroy();
  }
}

async function* ofFolder(folder: string, count: number): AsyncIterable<BenchArticle> {
  for (const [at, file] of readdirSync(folder).sort().slice(0, count).entries()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const publishedAt = new Date(NEWEST_MS - at * (DAY_MS / 24)).toISOString();
    yield { id: file, title: text.split('\n', 1)[0] ?? '', text, publishedAt };
  }
}

async function* madeUp(count: number): AsyncIterable<BenchArticle> {
  const random = xorshift(1);
  for (let at = 0; at < count; at++) {
    const paragraphs = Array.from({ length: PARAGRAPHS }, () => paragraph(random));
    for (let quoted = 0; quoted < QUOTATIONS; quoted++)
      paragraphs.splice(quoted * 3 + 1, 0, quotation(random));
    yield {
      id: `made-up-${at}`,
      title: sentence(random, 8),
      text: `${paragraphs.join('\n\n')}\n\nref${at}`,
      publishedAt: new Date(NEWEST_MS - (1 - at / count) * DAYS * DAY_MS).toISOString(),
      source: `outlet${Math.floor(random() * 50)}.example`,
    };
  }
}

/** In one of the ways in which newspapers quote: the speaker after the words, or before them. */
function quotation(random: () => number): string {
  const words = sentence(random, 14).slice(0, -1);
  const speaker = SPEAKERS[Math.floor(random() * SPEAKERS.length)] ?? '';
  return random() < 0.5 ? `“${words},” said ${speaker}.` : `${speaker} said: “${words}.”`;
}

function paragraph(random: () => number): string {
  return Array.from({ length: WORDS_A_PARAGRAPH / 20 }, () => sentence(random, 20)).join(' ');
}

function sentence(random: () => number, words: number): string {
  const text = Array.from({ length: words }, () => wordOf(random)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Zipf's law: the n-th most frequent word is 1/n as frequent as the first. */
function wordOf(random: () => number): string {
  const rank = Math.floor(VOCABULARY ** random());
  let word = '';
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / 60))
    word += `${'bdfgklmnprst'.charAt(rest % 12)}${'aeiou'.charAt(Math.floor(rest / 12) % 5)}`;
  return word;
}

/** Marsaglia's generator: the same texts on every machine. */
export function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
