import type { StoredQuote } from '../../search/article-index.ts';
import type { Asking } from '../asking.ts';
import { findByRole } from './find-by-role.ts';

/** Who speaks for a country, as articles put it behind its name. */
const OFFICES: readonly string[] = [
  'President',
  'Prime Minister',
  'Chancellor',
  'Foreign Minister',
  'Foreign Ministry',
];

/**
 * Quotations of those who hold an office of a country: "French President Macron", "Turkey's foreign minister, Hakan Fidan". The office
 * is their role, part of their name, or stands right before it: whom the French president speaks of holds none.
 */
export async function quotesOfHolders(asking: Asking, whose: string): Promise<readonly StoredQuote[]> {
  const found = await Promise.all(
    OFFICES.map(async (office) => {
      const title = `${whose} ${office}`;
      const quotes = await findByRole(asking, title);
      const articles = await asking.index.articles([...new Set(quotes.map(({ articleId }) => articleId))]);
      const texts = new Map(articles.map(({ id, text }) => [id, text]));
      return quotes.filter((stored) => holds(stored, title, texts.get(stored.articleId) ?? ''));
    }),
  );
  return found.flat();
}

function holds({ quote: { speaker } }: StoredQuote, title: string, text: string): boolean {
  if (speaker === null) return false;
  const wanted = title.toLowerCase();
  if (`${speaker.role ?? ''} ${speaker.name}`.toLowerCase().includes(wanted)) return true;
  const before = text.slice(0, speaker.mention?.start ?? 0).replace(/,?\s*$/u, '');
  return before.slice(-title.length).replaceAll('’', "'").toLowerCase() === wanted;
}
