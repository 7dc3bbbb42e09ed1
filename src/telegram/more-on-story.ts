import type { Citation } from '../answers/answer.ts';
import { citationOf } from '../answers/citation-list.ts';
import { leadOf } from '../answers/summary/lead-of.ts';
import { tellAddition } from '../digests/tell-addition.ts';
import { findFacts } from '../stories/find-facts.ts';
import { peopleOf } from '../stories/story-people.ts';
import { type Addition, additionsOf } from '../stories/told-facts.ts';
import type { BotServices } from './services.ts';

const MOST_PEOPLE = 8;
const NOTHING: Addition = { people: [], figures: [], quotations: [] };

/** A report of a story, and what it was the first to say. */
export interface MoreReport {
  readonly citation: Citation;
  /** In the report's words; null where there is nothing to show. */
  readonly added: string | null;
  /** ISO 639-1 of the report. */
  readonly language: string;
  /** True where it says nothing that those before it did not. */
  readonly isEcho: boolean;
}

export interface MoreOnStory {
  /** Whom most reports name first. */
  readonly people: readonly string[];
  /** The newest first. */
  readonly reports: readonly MoreReport[];
}

type Store = Pick<BotServices['store'], 'index' | 'stories'>;

export interface MoreWanted {
  /** All that tell something of their own, the earliest first. */
  readonly reportIds: readonly string[];
  readonly mostReports: number;
  readonly readerLanguage: string;
}

/** What is known of a story: who is in it, and what each of its newest reports was the first to say. */
export async function readMoreOnStory(
  { index, stories }: Store,
  { reportIds, mostReports, readerLanguage }: MoreWanted,
): Promise<MoreOnStory> {
  const newest = await index.articles(reportIds.slice(-mostReports));
  const read = await Promise.all(
    newest.map(async (report) => ({ report, quotes: await index.quotesIn(report.id) })),
  );
  const facts = new Map((await stories.facts(reportIds)).map((each) => [each.articleId, each]));
  // Of what no story holds any more nothing is kept.
  for (const { report, quotes } of read)
    if (!facts.has(report.id)) facts.set(report.id, { ...findFacts(report, quotes), adds: false });
  const additions = additionsOf(reportIds.flatMap((id) => facts.get(id) ?? []));
  const reports = read.toReversed().map(({ report, quotes }, at) => {
    const addition = additions.get(report.id) ?? NOTHING;
    const told = tellAddition({ report, quotes, addition });
    const passage = told?.span ?? leadOf(report);
    return {
      citation: citationOf(report, passage === null ? [] : [passage], at + 1),
      added: told?.text ?? null,
      language: report.language,
      isEcho: addition.people.length + addition.figures.length + addition.quotations.length === 0,
    };
  });
  const naming = read.map(({ report: { id, language } }) => ({
    language,
    people: facts.get(id)?.people ?? [],
  }));
  const people = peopleOf(naming, readerLanguage).map(({ name }) => name);
  return { people: people.slice(0, MOST_PEOPLE), reports };
}
