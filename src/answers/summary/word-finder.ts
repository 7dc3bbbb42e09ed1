import { emptyWords } from '../../search/empty-words.ts';
import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { likeWords } from './like-words.ts';

/** Tells which words of the question stand in a text, like words among them ("won" is "win"), by their places in the question. */
export interface WordFinder {
  readonly size: number;
  find(text: string): readonly boolean[];
}

/** Over the distinct words of a question that say something, in their order there; stop words and question words have no place. */
export function wordFinder({
  text,
  language,
}: {
  readonly text: string;
  readonly language: string;
}): WordFinder {
  const empty = emptyWords(language);
  const distinct = new Map<string, readonly string[]>();
  for (const { text: word } of words(text)) {
    const term = termOf(word, language);
    if (term !== '' && !empty.has(term) && !ignoredWords().has(word.toLowerCase()))
      distinct.set(term, [word, ...likeWords(word.toLowerCase())]);
  }
  const alike = [...distinct.values()];
  const matcher = createTopicMatcher(alike.flat().join(' '), ignoredWords(), language);
  // One pass over a text for all words: each is known by the indexes that it has itself.
  const indexes = alike.map((group) => matcher.match(group.join(' ')));
  return {
    size: alike.length,
    find(sentence) {
      const met = matcher.match(sentence);
      return indexes.map((own) => [...own].some((index) => met.has(index)));
    },
  };
}
