/**
 * What gets past the check: node scripts/measure-check.ts ARTICLES.jsonl [FIRST [COUNT]]
 *
 * ARTICLES: {text} a line, English. Each sentence is repeated with one thing changed, and held against its whole article as `verify` does,
 * and against itself as free wording is. Prints how many passed, with the interval that holds the true share 95 times in 100 (Wilson).
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { checkClaim } from '../src/answers/check/check-claim.ts';
import { checkWording } from '../src/answers/check/check-wording.ts';
import { indexSources } from '../src/answers/check/index-source.ts';
import { splitSentences } from '../src/text/split-sentences.ts';
import { alterations, namesIn } from './alter-sentence.ts';

const FEWEST_WORDS = 6;
const LONGEST = 400;
const Z_95 = 1.96;
const articleSchema = z.object({ text: z.string() });

const [path, first = '0', count = '150'] = process.argv.slice(2);
if (path === undefined)
  throw new Error('usage: node scripts/measure-check.ts ARTICLES.jsonl [FIRST [COUNT]]');
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(Number(first), Number(first) + Number(count))
  .map((line) => articleSchema.parse(JSON.parse(line)).text);

interface Passed {
  told: number;
  byCheck: number;
  byWording: number;
}
const passed = new Map<string, Passed>(
  Object.keys(alterations).map((name) => [name, { told: 0, byCheck: 0, byWording: 0 }]),
);
for (const text of articles) measureArticle(text);
console.table(
  Object.fromEntries(
    [...passed].map(([name, { told, byCheck, byWording }]) => [
      name,
      {
        sentences: told,
        'past the check': shareOf(byCheck, told),
        'past the stricter': shareOf(byWording, told),
      },
    ]),
  ),
);

function measureArticle(text: string): void {
  const sources = indexSources([text]);
  if (sources.language !== 'en') return;
  const names = namesIn(text);
  for (const { start, end } of splitSentences(text, 'en')) {
    const sentence = text.slice(start, end);
    if (!isProse(sentence)) continue;
    for (const [name, alter] of Object.entries(alterations)) {
      const altered = alter(sentence, { names });
      const found = passed.get(name);
      if (altered === null || found === undefined) continue;
      found.told++;
      if (checkClaim({ claim: altered, sources }).supported) found.byCheck++;
      if (checkWording({ text: altered, spans: [sentence], language: 'en' }).length === 0) found.byWording++;
    }
  }
}

/** Not what is quoted, of which no wording may be free. */
function isProse(sentence: string): boolean {
  const isWhole = sentence.length <= LONGEST && sentence.endsWith('.') && !/["“”\n]/u.test(sentence);
  return (
    isWhole && sentence.split(' ').length >= FEWEST_WORDS && !/\b(?:I|we|my|our|us|me)\b/iu.test(sentence)
  );
}

function shareOf(part: number, all: number): string {
  if (all === 0) return '';
  const share = part / all;
  const middle = (share + Z_95 ** 2 / (2 * all)) / (1 + Z_95 ** 2 / all);
  const half =
    (Z_95 / (1 + Z_95 ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + Z_95 ** 2 / (4 * all ** 2));
  const [low, high] = [middle - half, middle + half].map((bound) => Math.max(0, bound).toFixed(3));
  return `${part} = ${share.toFixed(3)} (${low}–${high})`;
}
