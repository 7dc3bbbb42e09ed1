import type { StoredArticle } from '../../articles/article.ts';
import { compareNames } from '../../people/compare-names.ts';
import { fullNamesIn } from '../../people/full-names-in.ts';
import { type Gender, genderOfName } from '../../people/gender-of-name.ts';
import type { Span } from '../../quotes/quote.ts';
import type { StoredQuote } from '../../search/article-index.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { words } from '../../text/words.ts';

/** Pronouns that open a sentence as its subject, with the gender of whom they mean. */
const OPENING = /^["“„«]?(he|she|той|тя|он|она|він|вона)(?!\p{L})/iu;
const FEMALE: ReadonlySet<string> = new Set(['she', 'тя', 'она', 'вона']);
/** Who is meant stands in one of this many sentences before. */
const SENTENCES_BACK = 2;
/** How far back the full name of somebody may stand. */
const CHARACTERS_READ = 6_000;

export interface OpeningPronoun {
  /** Where the pronoun stands in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Whom the pronoun at the beginning of a passage means: the one person of that gender whom the sentences before name. Null
 * where there is no such pronoun, nobody is named, or several people are.
 */
export function resolveOpening(
  article: StoredArticle,
  span: Span,
  quotes: readonly StoredQuote[],
): OpeningPronoun | null {
  const match = OPENING.exec(span.text);
  const pronoun = match?.[1];
  if (span.field === 'title' || match === null || pronoun === undefined) return null;
  const gender: Gender = FEMALE.has(pronoun.toLowerCase()) ? 'female' : 'male';
  const from = Math.max(0, span.start - CHARACTERS_READ);
  const people = peopleIn(article.text.slice(from, span.start), quotes);
  for (const sentence of sentencesBefore(article, span.start)) {
    const named = people.filter((name) => sentence.includes(surnameOf(name)));
    const fitting = named.filter((name) => isOfGender(name, gender, article.language));
    const [name] = fitting;
    if (name === undefined) continue;
    if (fitting.length > 1 || !standsFree(sentence, surnameOf(name))) return null;
    const end = span.start + match[0].length;
    return { start: end - pronoun.length, end, name };
  }
  return null;
}

/** The sentences before a place, the nearest first; a heading or another skipped range ends them. */
function sentencesBefore({ text, skip, language }: StoredArticle, at: number): readonly string[] {
  const from = Math.max(
    0,
    at - CHARACTERS_READ,
    ...skip.filter(({ end }) => end <= at).map(({ end }) => end),
  );
  const before = text.slice(from, at);
  return splitSentences(before, language)
    .slice(-SENTENCES_BACK)
    .map(({ start, end }) => before.slice(start, end))
    .reverse();
}

/** Full names that a text gives, and those of the article's speakers; one name a person. */
function peopleIn(text: string, quotes: readonly StoredQuote[]): readonly string[] {
  const speakers = quotes.flatMap(({ quote: { speaker } }) =>
    speaker?.kind === 'person' && speaker.resolved ? speaker.name : [],
  );
  const people: string[] = [];
  for (const name of [...speakers, ...fullNamesIn(text)]) {
    if (!/\s/.test(name)) continue;
    if (!people.some((known) => compareNames(known, name) !== 'different')) people.push(name);
  }
  return people;
}

function surnameOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** What stands behind one of these, or owns something, is rather a place, a part in a play or somebody in passing. */
const IN_PASSING: ReadonlySet<string> = new Set(
  'the a an at in on of for from as by like на в във от за при като у про о об к ко из до з із від для'.split(
    ' ',
  ),
);

/** Whether somebody is named in a sentence other than in passing, with or without role and given name. */
function standsFree(sentence: string, surname: string): boolean {
  const all = words(sentence).map(({ text }) => text);
  return all.some((word, at) => {
    let start = at;
    while (start > 0 && /^\p{Lu}/u.test(all[start - 1] ?? '')) start--;
    return word === surname && !IN_PASSING.has(all[start - 1] ?? '');
  });
}

/** Somebody whose gender no name tells may be meant as well. */
function isOfGender(name: string, gender: Gender, language: string): boolean {
  const own = genderOfName(name, language);
  return own === gender || own === 'unknown';
}
