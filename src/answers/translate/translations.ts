import { termOf } from '../../text/term-of.ts';
import { newsWords } from './news-words.ts';
import { plainWords } from './plain-words.ts';

const LANGUAGES = ['en', 'bg', 'ru', 'uk'] as const;
type Language = (typeof LANGUAGES)[number];

/** The words of one idea, by language. */
type Idea = Readonly<Record<Language, readonly string[]>>;

/** A word in another language, with the language that it is one of. */
export interface Translation {
  readonly word: string;
  readonly language: string;
}

type IdeasByTerm = ReadonlyMap<string, readonly Idea[]>;

function ideasIn(list: string): IdeasByTerm {
  const byTerm = new Map<string, readonly Idea[]>();
  for (const line of list.trim().split('\n')) {
    const [en = [], bg = [], ru = [], uk = []] = line.split('|').map((words) => words.trim().split(/\s+/));
    const idea: Idea = { en, bg, ru, uk };
    for (const language of LANGUAGES)
      for (const word of idea[language]) {
        const key = keyOf(word, language);
        const known = byTerm.get(key) ?? [];
        if (!known.includes(idea)) byTerm.set(key, [...known, idea]);
      }
  }
  return byTerm;
}

const ideasByTerm = ideasIn(newsWords);
const plainIdeasByTerm = ideasIn(plainWords);

/**
 * What a word of one language (ISO 639-1) is in the others of the four that are spoken here, in all its known senses; none
 * for words that the list of news words does not have.
 */
export function translationsOf(word: string, language: string): readonly Translation[] {
  return translationsIn(ideasByTerm, word, language);
}

/** The same for plain words, which are no topics ("wait", "four", "table"). */
export function plainTranslationsOf(word: string, language: string): readonly Translation[] {
  return translationsIn(plainIdeasByTerm, word, language);
}

function translationsIn(byTerm: IdeasByTerm, word: string, language: string): readonly Translation[] {
  const ideas = isKnown(language) ? (byTerm.get(keyOf(word, language)) ?? []) : [];
  return ideas.flatMap((idea) =>
    LANGUAGES.filter((other) => other !== language).flatMap((other) =>
      idea[other].map((translated) => ({ word: translated, language: other })),
    ),
  );
}

/** Other words of the same language for the same idea: "talks" and "negotiations"; the word itself among them where it is known. */
export function sameIdea(word: string, language: string): readonly string[] {
  if (!isKnown(language)) return [];
  return (ideasByTerm.get(keyOf(word, language)) ?? []).flatMap((idea) => idea[language]);
}

function isKnown(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

function keyOf(word: string, language: Language): string {
  return `${language}:${termOf(word, language)}`;
}
