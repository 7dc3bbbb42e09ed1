import { surnameKey } from '../people/name-keys.ts';
import { termOf } from '../text/term-of.ts';
import { visitWords, words } from '../text/words.ts';
import { plainTranslationsOf, sameIdea, type Translation, translationsOf } from './translate/translations.ts';

/** Finds the words of a topic in texts, in whatever form they stand there. */
export interface TopicMatcher {
  /** How many words the topic has. */
  readonly size: number;
  /** Which of the topic's words stand in a text, as their indexes. */
  match(text: string): ReadonlySet<number>;
}

const CYRILLIC_LANGUAGES = ['bg', 'ru', 'uk'];
const SHORTEST_NAME = 4;
const NONE: readonly number[] = [];

/**
 * A matcher for the words of a topic, less `ignored` ones (lower case). Words are compared by their stems, as search does;
 * what is no search term ("myself") by its letters; across scripts, names by their sounds. Where the `language` of the topic
 * is given, its common words are found in the other languages, too, with `plainWords` also those that are no topic, and with
 * `likeWords` other words for the same idea.
 */
export function createTopicMatcher(
  topic: string,
  ignored: ReadonlySet<string>,
  language?: string,
  {
    likeWords = false,
    plainWords = false,
  }: { readonly likeWords?: boolean; readonly plainWords?: boolean } = {},
): TopicMatcher {
  const wanted = distinct(
    words(topic)
      .map(({ text }) => text)
      .filter((word) => !ignored.has(word.toLowerCase())),
  );
  const byForm = new Map<string, number[]>();
  const byCyrillicName = new Map<string, number[]>();
  const byLatinName = new Map<string, number[]>();
  for (const [index, word] of wanted.entries()) {
    for (const form of formsOf(word)) add(byForm, form, index);
    for (const translation of language === undefined ? [] : translationsOf(word, language))
      add(byForm, formIn(translation), index);
    for (const translation of plainWords && language !== undefined ? plainTranslationsOf(word, language) : [])
      add(byForm, formIn(translation), index);
    for (const like of likeWords && language !== undefined ? sameIdea(word, language) : [])
      add(byForm, formIn({ word: like, language: language ?? '' }), index);
    const key = nameKeyOf(word);
    if (key !== null) add(isCyrillic(word) ? byCyrillicName : byLatinName, key, index);
  }
  // Each word of a text in another script would be stemmed in three languages, for nothing.
  const hasCyrillic = [...byForm.keys()].some((form) => form.includes(':'));
  // Words recur, within a text and from text to text.
  const known = new Map<string, readonly number[]>();
  const indexesOf = (word: string): readonly number[] => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const indexes = isCyrillic(word)
      ? [...(hasCyrillic ? formMatches(byForm, word) : NONE), ...nameMatches(byLatinName, word)]
      : [...formMatches(byForm, word), ...nameMatches(byCyrillicName, word)];
    known.set(word, indexes);
    return indexes;
  };
  return {
    size: wanted.length,
    match(text) {
      const found = new Set<number>();
      if (wanted.length === 0) return found;
      visitWords(text, { start: 0, end: text.length }, (start, end) => {
        if (found.size === wanted.length) return;
        for (const index of indexesOf(text.slice(start, end))) found.add(index);
      });
      return found;
    },
  };
}

function distinct(list: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return list.filter((word) => {
    const form = formsOf(word)[0] ?? '';
    const isNew = !seen.has(form);
    seen.add(form);
    return isNew;
  });
}

/** One form for Latin words; for Cyrillic ones a stem in each language, for a quotation does not say which it is in. */
function formsOf(word: string): readonly string[] {
  if (!isCyrillic(word)) return [termOf(word, 'en') || word.toLowerCase()];
  return CYRILLIC_LANGUAGES.map((language) => formIn({ word, language }));
}

function formIn({ word, language }: Translation): string {
  const term = termOf(word, language) || word.toLowerCase();
  return language === 'en' ? term : `${language}:${term}`;
}

function formMatches(byForm: ReadonlyMap<string, readonly number[]>, word: string): readonly number[] {
  return formsOf(word).flatMap((form) => byForm.get(form) ?? NONE);
}

/** Cyrillic and Latin names have different stems; their keys by sound are the same. `byName` are those of the other script. */
function nameMatches(byName: ReadonlyMap<string, readonly number[]>, word: string): readonly number[] {
  if (byName.size === 0 || word.charAt(0) === word.charAt(0).toLowerCase()) return NONE;
  const key = nameKeyOf(word);
  return key === null ? NONE : (byName.get(key) ?? NONE);
}

function nameKeyOf(word: string): string | null {
  return word.length < SHORTEST_NAME || !/^\p{L}+$/u.test(word) ? null : surnameKey(word.toLowerCase());
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  map.set(key, [...(map.get(key) ?? []), index]);
}
