import { defined } from '../defined.ts';
import type { ExtractedPage } from '../sources/extract-page.ts';

/** What of a text `ingest` would not search nor quote, and by which rule: a line each, in the order of the text. */
export async function explainSkipped(
  { text, title }: Pick<ExtractedPage, 'text' | 'title'>,
  { isMarkdown }: { readonly isMarkdown: boolean },
): Promise<string> {
  const { readWire } = await import('../articles/wire/read-wire.ts');
  const { skipped } = readWire(text, defined({ isMarkdown, title }));
  if (skipped.length === 0) return 'All of it is searched and quoted.\n';
  const lines = skipped
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, rule }) => `  ${rule}: ${oneLine(text.slice(start, end))}`);
  return `Not searched, not quoted:\n${lines.join('\n')}\n`;
}

function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
