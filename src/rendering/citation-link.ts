import type { Citation } from '../answers/answer.ts';
import type { Span } from '../quotes/quote.ts';
import { textDirective } from './text-fragment.ts';

export interface CitationTarget {
  readonly citation: Citation;
  /** Where the link should open; absent: at the citation's first passage, of the text rather than the title. */
  readonly passage?: Span | undefined;
  /** Root of the service's own pages, which show articles that have no address of their own. */
  readonly publicUrl?: string | undefined;
}

/**
 * An http(s) address that opens the article at the passage: the article's own page with a text fragment, else the service's
 * reader page, else null (the passage is then shown by a button).
 */
export function citationLink({ citation, passage, publicUrl }: CitationTarget): string | null {
  const target =
    passage ?? citation.passages.find(({ field }) => field === undefined) ?? citation.passages[0];
  return pageLink(citation.url, target) ?? readerLink(citation, target, publicUrl);
}

function pageLink(url: string | undefined, passage: Span | undefined): string | null {
  const page = url === undefined ? null : webAddress(url);
  if (page === null) return null;
  const directive = passage === undefined ? null : textDirective(passage.text);
  const [anchor = ''] = page.hash.split(':~:');
  page.hash = '';
  if (directive === null) return page.href + (anchor === '#' ? '' : anchor);
  return `${page.href}${anchor === '' ? '#' : anchor}:~:${directive}`;
}

/** The page shows the version that was cited, also after the article has changed. */
function readerLink(
  { articleId, version }: Pick<Citation, 'articleId' | 'version'>,
  passage: Span | undefined,
  publicUrl: string | undefined,
): string | null {
  const root = publicUrl === undefined ? null : webAddress(publicUrl);
  if (root === null) return null;
  const page = new URL(
    `${root.origin}${root.pathname.replace(/\/+$/, '')}/read/${encodeURIComponent(articleId)}`,
  );
  if (version !== undefined) page.searchParams.set('v', String(version));
  if (passage !== undefined) {
    page.searchParams.set('start', String(passage.start));
    page.searchParams.set('end', String(passage.end));
    if (passage.field !== undefined) page.searchParams.set('field', passage.field);
  }
  return page.href;
}

/** Addresses with a name or password in them are refused: `https://known.example@other.example` leads elsewhere than it reads. */
function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return url.username === '' && url.password === '' ? url : null;
}
