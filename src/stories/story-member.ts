import type { StoredArticle } from '../articles/article.ts';
import { surnameKey } from '../people/name-keys.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';
import type { PlacedArticle } from './story-store.ts';

const LEAD_CHARACTERS = 600;
const SHORTEST_NAME = 3;
/** "/sport/2025/…", "/bg/world/…": letters, no language, no file. */
const SECTION = /^\/(?:[a-z]{2}\/)?([a-z][a-z-]{2,19})\//;
const NO_SECTION = new Set([
  'article',
  'articles',
  'news',
  'story',
  'stories',
  'post',
  'posts',
  'archive',
  'novini',
]);

/** An article as its story keeps it. */
export function storyMember(
  article: StoredArticle & { readonly publishedAt: string },
  place: { readonly storyKey: string; readonly copyOf: string | null },
): PlacedArticle {
  const { id, version, title, language, publishedAt, source } = article;
  return {
    articleId: id,
    version,
    ...place,
    publishedAt,
    title,
    language,
    ...(source === undefined ? {} : { source }),
    section: sectionOf(article.url),
    terms: leadTerms(article),
  };
}

/** What readers' topics and muted words are matched with: terms as search has them, and names by their sound after '~'. */
export function termsIn(text: string, language: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { text: word } of words(text)) {
    const term = termOf(word, language);
    if (term !== '') terms.add(term);
    if (word.length >= SHORTEST_NAME && /^\p{Lu}/u.test(word))
      terms.add(`~${surnameKey(word.toLowerCase())}`);
  }
  terms.delete('~');
  return terms;
}

function leadTerms({ title, text, skip, language }: StoredArticle): readonly string[] {
  const lead = keptRanges(text.length, skip)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LEAD_CHARACTERS)))
    .join(' ')
    .trim()
    .slice(0, LEAD_CHARACTERS);
  return [...termsIn(`${title}\n${lead}`, language)];
}

function sectionOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const section = SECTION.exec(new URL(url).pathname.toLowerCase())?.[1] ?? '';
  return NO_SECTION.has(section) ? '' : section;
}
