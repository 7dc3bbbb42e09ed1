import { defined } from '../defined.ts';
import type { PageDocument } from './page-dom.ts';

/** What a page's structured data (schema.org as JSON-LD) says of its article: claims. */
export interface StatedNews {
  readonly headline?: string;
  readonly author?: string;
  readonly siteName?: string;
}

const MAX_DATA_CHARS = 200_000;
const MAX_DATA_NODES = 2_000;
/** Old pages hide scripts from old browsers. */
const WRAPPING = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g;
const NEWS_TYPE = /(?:Article|Report|BlogPosting)$/;

/** All objects of the page's JSON-LD, the outer before the inner ones; what is no JSON says nothing. */
export function structuredData(document: PageDocument): readonly object[] {
  const found: object[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_DATA_CHARS) queue.push(parseQuietly(text.replace(WRAPPING, '')));
  }
  for (let at = 0; at < queue.length && at < MAX_DATA_NODES; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value);
    queue.push(...Object.values(value));
  }
  return found;
}

/** The first article among them, wherever it stands: alone, in a list or in a graph whose nodes name one another. */
export function newsIn(data: readonly object[]): StatedNews {
  const news = data.find((node) =>
    [Reflect.get(node, '@type')].flat().some((type) => typeof type === 'string' && NEWS_TYPE.test(type)),
  );
  if (news === undefined) return {};
  const headline: unknown = Reflect.get(news, 'headline');
  const author = namesOf(Reflect.get(news, 'author'), data).join(', ');
  const [siteName] = namesOf(Reflect.get(news, 'publisher'), data);
  return defined({
    headline: typeof headline === 'string' ? headline : undefined,
    author: author === '' ? undefined : author,
    siteName,
  });
}

/** The first of the nodes' values of a property that is text, whichever node has it. */
export function firstText(data: readonly object[], key: string): string | undefined {
  return data.map((node) => Reflect.get(node, key)).find((value) => typeof value === 'string');
}

/** Names of persons or organisations, stated in full, as words, or by the id of another node. */
function namesOf(stated: unknown, data: readonly object[]): readonly string[] {
  return [stated].flat().flatMap((each) => {
    if (typeof each === 'string') return isName(each) ? [each.trim()] : [];
    if (typeof each !== 'object' || each === null) return [];
    const id: unknown = Reflect.get(each, '@id');
    const named =
      Reflect.has(each, 'name') || id === undefined
        ? each
        : data.find((node) => Reflect.get(node, '@id') === id && Reflect.has(node, 'name'));
    const name: unknown = named === undefined ? undefined : Reflect.get(named, 'name');
    return typeof name === 'string' && isName(name) ? [name.trim()] : [];
  });
}

/** Some name a person by the address of a page about them. */
function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= 200 && !/^https?:/i.test(text);
}

function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
