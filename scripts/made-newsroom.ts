import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeArticle, type Random } from '../test/articles/copies/made-articles.ts';

/** The day on which made articles are read. */
export const MADE_NOW = new Date('2025-06-01T00:00:00Z');

/** What readers ask of made articles. */
export const MADE_QUESTIONS = [
  'what did Ann Lee say',
  'what did Mira Varga say about the ferry slip',
  'what happened at the old bridge',
  'what is new in Kestrel Bay',
  'what did the harbour office say about the quay in May',
  'who spoke about the grain exchange',
] as const;

export interface MadeNewsroom {
  readonly folder: string;
  /** What the ids of its articles begin with. */
  readonly name: string;
  readonly articles: number;
}

/** Writes made articles as the files of a newsroom, each with its front matter. */
export function writeNewsroom({ folder, name, articles }: MadeNewsroom, random: Random): void {
  mkdirSync(folder);
  for (let n = 0; n < articles; n++) {
    const { title, source, publishedAt, paragraphs } = madeArticle(n, random);
    const front = `---\ntitle: "${title}"\nsource: ${source}\npublishedAt: ${publishedAt}\nid: ${name}-${n}\n---\n`;
    writeFileSync(join(folder, `${n}.md`), `${front}${paragraphs.join('\n\n')}\n`);
  }
}
