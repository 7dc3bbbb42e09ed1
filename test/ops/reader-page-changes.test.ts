import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addReaderPage } from '../../src/ops/add-reader-page.ts';
import type { QuoteChange } from '../../src/sources/quote-changes.ts';
import { storedArticle } from '../articles/stored-article.ts';

const first = storedArticle({
  text: 'The pier opens in June.\n\n“We are ready,” said Mara Ilieva.\n\nIt is old.',
});
const second = storedArticle({
  version: 2,
  text: 'The pier opens in July.\n\n“We are nearly ready,” said Mara Ilieva.\n\nIt is old.',
});
const change: QuoteChange = {
  version: 2,
  kind: 'reworded',
  words: 'We are ready,',
  speaker: 'Mara Ilieva',
  wordsNow: 'We are nearly ready,',
};

async function page(path: string, language = 'en'): Promise<string> {
  const app = new Hono();
  const versions = [first, second];
  addReaderPage(app, {
    article: async (_id, version) => versions.find((each) => each.version === (version ?? 2)) ?? null,
    history: async () => ({ versions: [1, 2], quoteChanges: [change] }),
  });
  const response = await app.request(path, { headers: { 'accept-language': language } });
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the page of an article that was changed', () => {
  it('says of an earlier version that it is one, that the words cited are gone, and what became of them', async () => {
    const start = first.text.indexOf('We are ready,');
    const shown = await page(`/read/pier?v=1&start=${start}&end=${start + 13}`);
    expect(shown).toContain('This is an earlier version.');
    expect(shown).toContain('The words cited no longer stand in the article. Open the current version');
    expect(shown).toContain('Quotation reworded: We are ready, — Mara Ilieva → We are nearly ready,');
  });

  it('does not say so of words that still stand', async () => {
    const start = first.text.indexOf('It is old.');
    const shown = await page(`/read/pier?v=1&start=${start}&end=${start + 10}`);
    expect(shown).toContain('This is an earlier version.');
    expect(shown).not.toContain('no longer stand');
  });

  it('shows with the current version what changed', async () => {
    const shown = await page('/read/pier');
    expect(shown).not.toContain('earlier version');
    expect(shown).toMatch(/Removed The pier opens in June\./);
    expect(shown).toMatch(/Added The pier opens in July\./);
    expect(shown).toContain('Quotation reworded');
    expect(shown).not.toMatch(/Removed.*It is old/);
  });

  it.each(['bg', 'ru', 'uk'])('says it in %s', async (language) => {
    expect(await page('/read/pier?v=1', language)).not.toContain('earlier version');
    expect(await page('/read/pier?v=1', language)).toMatch(/версия|версія/);
  });
});
