/**
 * How many of the copies that a desk makes are recognised, and how many different articles are taken for copies:
 *
 *   node scripts/measure-copies.ts [COUNT] [ARTICLES.jsonl]
 *
 * over COUNT made articles (1,000), or over the first COUNT articles of a file of {id, title?, source?, publishedAt?, text}
 * lines, of which those with equal texts are left out.
 */
import { readFileSync } from 'node:fs';
import { openStore } from '../src/storage/open-store.ts';
import { deskCopy } from '../test/articles/copies/desk-copy.ts';
import { type MadeArticle, madeArticle, randomFrom } from '../test/articles/copies/made-articles.ts';
import { measureCopies } from '../test/articles/copies/measure-copies.ts';

const [count = '1000', file] = process.argv.slice(2);
const random = randomFrom(20_25);
const originals = file === undefined ? made(Number(count)) : read(file, Number(count));
const copies = originals.map((article) => deskCopy(article, random));
const store = await openStore(':memory:');
const { recognised, joined } = await measureCopies(store.archive, originals, copies);
console.log(
  `${originals.length} articles: ${recognised} of their copies recognised, ${joined} joined with others`,
);
await store.close();

function made(length: number): readonly MadeArticle[] {
  return Array.from({ length }, (_, n) => madeArticle(n, random));
}

function read(path: string, length: number): readonly MadeArticle[] {
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean).slice(0, length);
  const articles = rows.map((line): MadeArticle => {
    const { id, title = '', source = '', publishedAt = '2025-05-16', text } = JSON.parse(line);
    return { id, title, source, publishedAt, paragraphs: String(text).split(/\n+/) };
  });
  return [...new Map(articles.map((article) => [article.paragraphs.join('\n'), article])).values()];
}
