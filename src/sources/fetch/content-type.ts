import { VerbatimError } from '../../errors.ts';
import type { Wanted } from './fetcher.ts';

export const ACCEPT: Readonly<Record<Wanted, string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
  'feed-or-page':
    'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
  outlines: 'text/x-opml, application/xml, text/xml, */*;q=0.1',
};

/** Never text, whatever was hoped for. Servers call feeds many things, so all else is looked into. */
const NEVER_TEXT =
  /^(?:image|audio|video|font|model)\/|^application\/(?:pdf|zip|gzip|x-gzip|x-tar|x-7z|x-rar|vnd\.|msword|epub|wasm|java|x-msdownload|x-shockwave|pkcs|pgp)/;
const PAGE = /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml))$/;

/** Throws `bad-input` where the answer's type says that it is not what was hoped for; one without a type may be anything. */
export function checkContentType(contentType: string | undefined, wanted: Wanted, shown: string): void {
  const type = mediaType(contentType);
  if (type === '') return;
  const isTaken = wanted === 'page' ? PAGE.test(type) : !NEVER_TEXT.test(type) || isXml(type);
  if (isTaken) return;
  const hoped = wanted === 'page' ? 'a page' : wanted === 'feed' ? 'a feed' : 'a feed or a page';
  throw new VerbatimError(
    'bad-input',
    `${shown} is ${type.slice(0, 60)}, not ${hoped}. Give the address of a page or a feed.`,
  );
}

/** "text/html" of "Text/HTML; charset=utf-8". */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The encoding that an HTTP header states. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1];
}

function isXml(type: string): boolean {
  return type.endsWith('+xml');
}
