/**
 * Measures what each rule adds: node scripts/measure-sieves.ts ARTICLES.jsonl[.gz]
 *
 * ARTICLES: see annotated-articles.ts. Prints for each rule, in the order of its share, how many of the annotated quotations found it
 * decides, how often it names the right speaker, and what share of all has the right speaker by it and the rules above.
 */
import { explainQuotes } from '../src/quotes/extract-quotes.ts';
import { annotationOf, isRightSpeaker, readAnnotated, sourceOf } from './annotated-articles.ts';

interface Count {
  decided: number;
  right: number;
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: node scripts/measure-sieves.ts ARTICLES.jsonl[.gz]');
const counts = new Map<string, Count>();
for (const annotated of readAnnotated(path)) {
  for (const { quote, rule } of explainQuotes({ text: annotated.text, language: 'en' })) {
    const annotation = quote.kind === 'direct' ? annotationOf(annotated, quote) : null;
    const source = annotation === null ? [] : sourceOf(annotated, annotation);
    if (source.length === 0) continue;
    const name = rule ?? 'none';
    const count = counts.get(name) ?? { decided: 0, right: 0 };
    count.decided++;
    if (quote.speaker !== null && isRightSpeaker(annotated, quote.speaker, source)) count.right++;
    counts.set(name, count);
  }
}

const rows = [...counts].sort(([, a], [, b]) => b.right - a.right);
const all = rows.reduce((sum, [, { decided }]) => sum + decided, 0);
let right = 0;
for (const [name, count] of rows) {
  right += count.right;
  const share = (count.right / count.decided).toFixed(3);
  console.log(`| ${name} | ${count.decided} | ${share} | ${(right / all).toFixed(3)} |`);
}
