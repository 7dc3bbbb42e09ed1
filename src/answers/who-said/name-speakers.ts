import { defined } from '../../defined.ts';
import { compareNames } from '../../people/compare-names.ts';
import { nominative } from '../../people/name-forms.ts';
import type { Speaker } from '../../quotes/quote.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { groupPeople } from './group-people.ts';
import { isReadable } from './is-readable.ts';
import { isQuoteIn } from './language-of-quote.ts';

/** Offices change: a role is taken from another quotation only of about the same time. */
const SAME_OFFICE_MS = 90 * 86_400_000;

/** What is known of the speakers of an answer, beside the quotations that are shown. */
export interface Naming {
  /** ISO 639-1 of the reader. */
  readonly language: string;
  /** Names as they were found or chosen, the best first. */
  readonly names: readonly string[];
  /** Quotations of the same people, shown or not. */
  readonly known: readonly StoredQuote[];
  /** The name that was asked for, as the reader wrote it. */
  readonly asked?: string;
}

/**
 * Names speakers as the reader's language does: with name and role out of its own articles, else with the name as the reader wrote it;
 * with the fullest name known where a quotation has only the surname.
 */
export function nameSpeakers(naming: Naming): (stored: StoredQuote) => Speaker | null {
  const inOwn = naming.known.filter((stored) => isQuoteIn(naming.language, stored));
  const people = groupPeople(inOwn.length === naming.known.length ? naming.known : inOwn);
  return (stored) => {
    const { speaker } = stored.quote;
    if (speaker === null || speaker.kind !== 'person') return speaker;
    if (isQuoteIn(naming.language, stored)) return withFullName(speaker, naming.names);
    const person = people.find(({ name }) => compareNames(name, speaker.name) !== 'different');
    const name = person?.name ?? askedName(naming, speaker);
    if (name === undefined) return withFullName(speaker, naming.names);
    const { role: foreign, ...unnamed } = speaker;
    const role =
      roleAt(stored, person?.quotes ?? []) ??
      (isCyrillic(name) === isCyrillic(foreign ?? name) ? undefined : foreign);
    return { ...unnamed, name, ...defined({ role }) };
  };
}

/** The reader's spelling, where the article's is another language's in the same letters: Зеленский for Зеленски. */
function askedName({ asked = '', language }: Naming, { name }: Speaker): string | undefined {
  const isSpelt =
    /^\p{Lu}/u.test(asked) && isReadable(asked, language) && isCyrillic(asked) === isCyrillic(name);
  return isSpelt && compareNames(asked, name) !== 'different' ? nominative(asked, language) : undefined;
}

/** What the person is called in the quotation nearest in time. */
function roleAt({ publishedAt }: StoredQuote, quotes: readonly StoredQuote[]): string | undefined {
  const distance = (other: StoredQuote) =>
    Math.abs(Date.parse(other.publishedAt ?? '') - Date.parse(publishedAt ?? ''));
  const [nearest] = quotes
    .filter((other) => other.quote.speaker?.role !== undefined && distance(other) <= SAME_OFFICE_MS)
    .sort((a, b) => distance(a) - distance(b));
  return nearest?.quote.speaker?.role;
}

/** One article has only the surname, another the whole name; and one name does for a person whom articles spell in two scripts. */
function withFullName(speaker: Speaker, names: readonly string[]): Speaker {
  const name = names.find(
    (known) =>
      known.length > speaker.name.length &&
      known.endsWith(` ${speaker.name}`) &&
      compareNames(known, speaker.name) !== 'different',
  );
  if (name !== undefined) return { ...speaker, name };
  const first = names.find((known) => known === speaker.name || compareNames(known, speaker.name) === 'same');
  return first === undefined || isCyrillic(first) === isCyrillic(speaker.name)
    ? speaker
    : { ...speaker, name: first };
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}
