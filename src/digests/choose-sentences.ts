import type { StoredArticle } from '../articles/article.ts';
import { words } from '../text/words.ts';
import type { StoryReports } from './story-reports.ts';
import { openingOf, type StorySentence, storySentences } from './story-sentences.ts';
import { overlap, type Salience, salienceOf, termsOf } from './term-salience.ts';

const MOST_SENTENCES = 3;
/** A digest is read in a glance: a story of one report gets less room. */
const CHARACTERS_ONE_REPORT = 240;
const CHARACTERS = 420;
/** Two sentences that share more of the shorter one's words say the same. */
const SAME = 0.5;
/** The fourth sentence of a report counts about half of the first. */
const SENTENCES_TO_HALF = 4;
const WEIGHT_OF_NEW_VOICE = 1.2;

/**
 * One to three sentences that tell a story, exact slices of its reports: the most central first, then what adds most and
 * repeats nothing, rather from a report that has not spoken yet. Of a story that was shown before, only what is new;
 * empty where nothing is.
 */
export function chooseSentences(reports: StoryReports, salience: Salience): readonly StorySentence[] {
  const { telling, before } = reports;
  const standing = telling.flatMap(storySentences);
  const found = standing.length > 0 ? standing : telling.flatMap((report) => openingOf(report) ?? []);
  const candidates = before.length === 0 ? found : newAmong(found, before);
  const room = telling.length === 1 ? CHARACTERS_ONE_REPORT : CHARACTERS;
  const chosen: StorySentence[] = [];
  let used = 0;
  while (chosen.length < MOST_SENTENCES) {
    const next = bestOf(candidates, { chosen, salience, room: room - used });
    if (next === undefined) break;
    chosen.push(next);
    used += next.span.text.length;
  }
  return chosen;
}

interface Choice {
  readonly chosen: readonly StorySentence[];
  readonly salience: Salience;
  /** Characters that are left; the first sentence may be longer. */
  readonly room: number;
}

function bestOf(
  candidates: readonly StorySentence[],
  { chosen, salience, room }: Choice,
): StorySentence | undefined {
  let best: { readonly sentence: StorySentence; readonly score: number } | undefined;
  for (const sentence of candidates) {
    if (chosen.length > 0 && sentence.span.text.length > room) continue;
    if (chosen.some((other) => overlap(other.terms, sentence.terms) >= SAME)) continue;
    const isNewVoice = !chosen.some(({ report }) => report === sentence.report);
    const early = 1 / (1 + sentence.position / SENTENCES_TO_HALF);
    const score = salienceOf(sentence.terms, salience) * early * (isNewVoice ? WEIGHT_OF_NEW_VOICE : 1);
    if (best === undefined || score > best.score) best = { sentence, score };
  }
  return best?.sentence;
}

/** What says something that the reports before did not: another number or name, in words of its own. */
function newAmong(
  sentences: readonly StorySentence[],
  before: readonly StoredArticle[],
): readonly StorySentence[] {
  const told = new Set(
    before.flatMap(({ title, text, language }) => [...termsOf(`${title}\n${text}`, language)]),
  );
  const toldSentences = before.flatMap(storySentences);
  return sentences.filter(
    (sentence) =>
      toldSentences.every(({ terms }) => overlap(terms, sentence.terms) < SAME) &&
      words(sentence.span.text).some(({ text, start }) => {
        const isFact = /^\p{N}/u.test(text) || (start > 0 && /^\p{Lu}/u.test(text));
        return isFact && [...termsOf(text, sentence.report.language)].some((term) => !told.has(term));
      }),
  );
}
