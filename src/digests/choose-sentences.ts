import type { StoredArticle } from '../articles/article.ts';
import type { StoryFocus } from './story-focus.ts';
import type { StoryReports } from './story-reports.ts';
import { factsIn, openingOf, type StorySentence, storySentences } from './story-sentences.ts';
import { overlap, salienceOf, shareOf, termsOf } from './term-salience.ts';

const MOST_SENTENCES = 3;
/** A digest is read in a glance: a story of one report gets less room. */
const CHARACTERS_ONE_REPORT = 240;
const CHARACTERS = 420;
/** Two sentences that share more of the shorter one's words say the same. */
const SAME = 0.5;
/** What shares so much of its words with one sentence that was told says nothing new. */
const TOLD = 0.6;
/** Which share of a sentence's words must be new, and how much where one of them is a name or number. */
const NEW = 0.34;
const NEW_WITH_FACT = 0.1;
/** The fourth sentence of a report counts about half of the first. */
const SENTENCES_TO_HALF = 4;
const WEIGHT_OF_NEW_VOICE = 1.2;
/** What stands under a headline should go on from it. */
const WEIGHT_OF_HEADLINE = 3;
/** A sentence without a name or number says little to who has not read the rest; from four on it is as good as any. */
const LEAST_SPECIFIC = 0.5;
const WEIGHT_OF_FACT = 0.125;

/**
 * One to three sentences that tell a story, exact slices of its reports: the most central first, then what adds most and
 * repeats nothing, rather from a report that has not spoken yet. Of a story that was shown before, only what is new;
 * empty where nothing is.
 */
export function chooseSentences(
  { telling, before }: StoryReports,
  focus: StoryFocus,
  headline?: StoredArticle,
): readonly StorySentence[] {
  const standing = telling.flatMap(storySentences);
  const found = standing.length > 0 ? standing : telling.flatMap((report) => openingOf(report) ?? []);
  const candidates = before.length === 0 ? found : newAmong(found, before);
  const room = telling.length === 1 ? CHARACTERS_ONE_REPORT : CHARACTERS;
  const chosen: StorySentence[] = [];
  let used = 0;
  while (chosen.length < MOST_SENTENCES) {
    const next = bestOf(candidates, { chosen, focus, headline, room: room - used });
    if (next === undefined) break;
    chosen.push(next);
    used += next.span.text.length;
  }
  return chosen;
}

interface Choice {
  readonly chosen: readonly StorySentence[];
  readonly focus: StoryFocus;
  readonly headline: StoredArticle | undefined;
  /** Characters that are left; the first sentence may be longer. */
  readonly room: number;
}

function bestOf(candidates: readonly StorySentence[], choice: Choice): StorySentence | undefined {
  const { chosen, room } = choice;
  let best: { readonly sentence: StorySentence; readonly score: number } | undefined;
  for (const sentence of candidates) {
    if (chosen.length > 0 && sentence.span.text.length > room) continue;
    if (chosen.some((other) => overlap(other.terms, sentence.terms) >= SAME)) continue;
    const score = worthOf(sentence, choice);
    if (best === undefined || score > best.score) best = { sentence, score };
  }
  return best?.sentence;
}

function worthOf(sentence: StorySentence, { chosen, focus, headline }: Choice): number {
  const early = 1 / (1 + sentence.position / SENTENCES_TO_HALF);
  const isNewVoice = !chosen.some(({ report }) => report === sentence.report);
  // What was said already adds nothing (Gillick and Favre 2009: a summary is worth the concepts that it covers).
  const covered = new Set(chosen.flatMap(({ terms }) => [...terms]));
  const adds = new Set([...sentence.terms].filter((term) => !covered.has(term)));
  const continuesHeadline = chosen.length === 0 && sentence.report === headline && sentence.position < 2;
  return (
    salienceOf(adds, focus.salience) *
    (focus.centrality.get(sentence.report) ?? 1) *
    early *
    Math.min(1, LEAST_SPECIFIC + sentence.facts * WEIGHT_OF_FACT) *
    (isNewVoice ? WEIGHT_OF_NEW_VOICE : 1) *
    (continuesHeadline ? WEIGHT_OF_HEADLINE : 1)
  );
}

/** What says something that the reports before did not: much of it in words that they have nowhere, or a new name or number. */
function newAmong(
  sentences: readonly StorySentence[],
  before: readonly StoredArticle[],
): readonly StorySentence[] {
  const told = new Set(
    before.flatMap(({ title, text, language }) => [...termsOf(`${title}\n${text}`, language)]),
  );
  const toldSentences = before.flatMap(storySentences);
  return sentences.filter(({ terms, span, report }) => {
    if (toldSentences.some((other) => shareOf(terms, other.terms) >= TOLD)) return false;
    const isNewFact = factsIn(span.text).some((fact) =>
      [...termsOf(fact, report.language)].some((term) => !told.has(term)),
    );
    return 1 - shareOf(terms, told) >= (isNewFact ? NEW_WITH_FACT : NEW);
  });
}
