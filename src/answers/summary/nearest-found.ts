import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import type { Citation } from '../answer.ts';
import type { Asking } from '../asking.ts';
import { citationOf } from '../citation-list.ts';
import { nearestPassage } from '../nearest-passage.ts';
import type { OpenSearch } from './search-open.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

/**
 * Of what was found, though it answers nothing, the passage nearest to the question: with most of its words, and among them a name
 * that it has, else its rarest word. Null where none has it: what shares a common word alone is not near.
 */
export async function nearestFound(
  asking: Asking,
  { found: { passages, terms }, searched }: OpenSearch,
): Promise<Citation | null> {
  const { text, language } = searched.original ?? searched;
  const asked = words(wordsAskedAbout(text, language)).map(({ text: word }) => word);
  const termsOf = (list: readonly string[]) => new Set(list.map((word) => termOf(word, searched.language)));
  const known = terms.filter((term) => termsOf(asked).has(term));
  const names = termsOf(asked.filter((word) => /^\p{Lu}/u.test(word) && !text.startsWith(word)));
  const named = known.filter((term) => names.has(term));
  const needed = named.length > 0 ? named : known.slice(0, 1);
  const worthOf = (matched: readonly string[]) =>
    known.reduce((sum, term, at) => sum + (matched.includes(term) ? 1 / (at + 1) : 0), 0);
  const [best] = passages
    .filter(({ matched }) => matched.some((term) => needed.includes(term)))
    .map((passage) => ({ passage, worth: worthOf(passage.matched) }))
    .sort((a, b) => b.worth - a.worth);
  if (best !== undefined) return citationOf(best.passage.article, [best.passage.span], 1);
  return searched.original === undefined ? nearestPassage(asking, asked.join(' ')) : null;
}
