import type { StoredArticle } from '../articles/article.ts';
import type { StoryFacts } from '../stories/story-facts.ts';
import type { StoryMember } from '../stories/story-store.ts';
import { ToldFacts } from '../stories/told-facts.ts';
import { sentencesIn } from './story-sentences.ts';
import { termsOf } from './term-salience.ts';

/** What a reader was told of a story before, by which what is new is known. */
export interface ToldBefore {
  /** Terms of the reports' leads, and of the newest ones' whole texts; names by their sound after '~', see `termsIn`. */
  readonly terms: ReadonlySet<string>;
  /** Of the newest reports. */
  readonly sentences: readonly ToldSentence[];
  readonly facts: ToldFacts;
  readonly languages: ReadonlySet<string>;
}

export interface ToldSentence {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly language: string;
}

export interface SeenReports {
  /** All that the reader was shown the story from. */
  readonly members: readonly StoryMember[];
  readonly facts: readonly StoryFacts[];
  /** The newest of them, whole. */
  readonly texts: readonly StoredArticle[];
}

/** Beyond its first sentences a report repeats what is known. */
const SENTENCES_READ = 30;

/** Takes the terms of all reports' leads, but terms and first sentences of the text only from those given whole. */
export function toldBefore({ members, facts, texts }: SeenReports): ToldBefore {
  const told = new ToldFacts();
  for (const each of facts) told.add(each);
  return {
    terms: new Set([
      ...members.flatMap(({ terms }) => terms),
      ...texts.flatMap(({ title, text, language }) => [...termsOf(`${title}\n${text}`, language)]),
    ]),
    sentences: texts.flatMap((report) =>
      sentencesIn(report, SENTENCES_READ).map(({ text }) => ({
        text,
        terms: termsOf(text, report.language),
        language: report.language,
      })),
    ),
    facts: told,
    languages: new Set(members.map(({ language }) => language)),
  };
}
