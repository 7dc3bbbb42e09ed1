import { joined } from './joined.ts';
import { OPENS_WITH_PRONOUN } from './opens-with-pronoun.ts';
import type { ToldPassage } from './tell-story.ts';
import { wordFinder } from './word-finder.ts';
import { wordsAskedAbout } from './words-asked-about.ts';

interface Wanted {
  readonly asked: { readonly text: string; readonly language: string };
  readonly isTyped: (passage: ToldPassage) => boolean;
  /** The share of the question's words that says what is told of. */
  readonly share: number;
}

const LONGEST_TOGETHER = 420;

/** Sentences of the type that do not say of what they tell, each with the one before it where that does. */
export function toldAfter(
  sentences: readonly ToldPassage[],
  { asked, isTyped, share }: Wanted,
): readonly ToldPassage[] {
  const finder = wordFinder({ ...asked, text: wordsAskedAbout(asked.text, asked.language) });
  const shareOf = ({ span }: ToldPassage) =>
    finder.find(span.text).filter(Boolean).length / Math.max(1, finder.size);
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    if (before?.article !== sentence.article || !isTyped(sentence)) return [];
    const namesIt = shareOf(sentence) > 0 && !OPENS_WITH_PRONOUN.test(sentence.span.text);
    const together = joined(before, sentence);
    const { text } = together.span;
    const isWhole = text.length <= LONGEST_TOGETHER && !text.includes('\n');
    return isWhole && !namesIt && shareOf(sentence) < share && shareOf(together) >= share ? [together] : [];
  });
}
