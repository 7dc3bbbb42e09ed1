import type { ToldPassage } from './tell-story.ts';
import { wordFinder } from './word-finder.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

/** Where an article says what it is about. */
const LEAD_CHARACTERS = 600;
/** A question of more words tells a story around its point, of which each article has its own part. */
const SHORT = 5;
/** What holds less than this share of the words that the best one's article holds is on something else. */
const SHARE_NEEDED = 0.6;

/**
 * Without the sentences of articles that have much less to do with the question than the article of the first: "won" in another
 * report says nothing of who won the marathon. Told by title, lead and the sentences themselves.
 */
export function onTheMatter<One extends { readonly passage: ToldPassage }>(
  ranked: readonly One[],
  asked: { readonly text: string; readonly language: string },
): readonly One[] {
  const [first] = ranked;
  if (first === undefined) return ranked;
  const finder = wordFinder({ ...asked, text: wordsAskedAbout(asked.text, asked.language) });
  if (finder.size > SHORT) return ranked;
  const texts = new Map<string, string[]>();
  for (const { passage } of ranked) {
    const { id, title, text } = passage.article;
    const own = texts.get(id) ?? [title, text.slice(0, LEAD_CHARACTERS)];
    texts.set(id, [...own, passage.span.text]);
  }
  const met = new Map(
    [...texts].map(([id, own]) => [id, finder.find(own.join('\n')).filter(Boolean).length]),
  );
  const ofFirst = met.get(first.passage.article.id) ?? 0;
  return ranked.filter(({ passage }) => (met.get(passage.article.id) ?? 0) >= SHARE_NEEDED * ofFirst);
}
