import type { Quotation } from '../text/pair-quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { answerLabels, otherNamelessLabels, questionLabels } from './lexicon/turn-labels.ts';

/** "TAPPER:", "Jake Tapper, CNN anchor:", "Q:", "Въпрос:" at the start of a paragraph, with what is said after it. */
const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*)(?:,? \(?[\p{L}.’'-]+\)?){0,6}):[ \t\u00a0]+(?=[^\s"“”„«‘'(])/u;
const LONGEST_LABEL = 80;
/** A question and its answer, twice. */
const FEWEST_TURNS = 4;
const FEWEST_TURNS_OF_ONE = 2;
/** Of the paragraphs from the first turn to the last: the rest is what goes on without a label. */
const SMALLEST_SHARE = 0.3;
const ENDED = /[.!?…"”»)\]—–-]\s?$/u;
const ASIDE = /^[(["“„«—–-]/;

interface Turn {
  readonly label: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly said: Range;
}

/**
 * What is said in an interview or transcript without quotation marks: paragraphs led by labels that take turns, with a question
 * among them, and the unlabelled ones between them, which go on. Those of "Q:" and "A:", which name nobody, only where they are
 * asked for by `nameless`; none where paragraphs merely begin with a word and a colon.
 * Linear; in the order of the text.
 */
export function findTurns(
  text: string,
  paragraphs: readonly Range[],
  nameless = false,
): readonly Quotation[] {
  const turns = withoutHeadline(paragraphs.flatMap((range, paragraph) => turnOf(text, range, paragraph)));
  const first = turns[0]?.paragraph ?? 0;
  const last = turns.at(-1)?.paragraph ?? 0;
  if (!takeTurns(text, turns) || turns.length < SMALLEST_SHARE * (last - first + 1)) return [];
  const turnAt = new Map(turns.map((turn) => [turn.paragraph, turn]));
  let isSpoken = false;
  const spoken = paragraphs.slice(first, last + 1).flatMap((range, i) => {
    const turn = turnAt.get(first + i);
    const isAside = turn === undefined && ASIDE.test(text.charAt(range.start));
    if (turn !== undefined) isSpoken = isSpeech(turn.label, nameless);
    return isSpoken && !isAside ? [{ said: turn?.said ?? range, labelled: turn !== undefined }] : [];
  });
  return spoken.map(({ said }, i): Quotation => {
    const goesOn = spoken[i + 1]?.labelled === false;
    return { ...said, outer: said, style: 'double', depth: 0, closed: !goesOn, goesOn };
  });
}

function isSpeech(label: string, nameless: boolean): boolean {
  if (questionLabels.test(label) || answerLabels.test(label)) return nameless;
  return !otherNamelessLabels.test(label);
}

/** "Mayor: The Dam Holds" above an interview is nobody's turn. */
function withoutHeadline(turns: readonly Turn[]): readonly Turn[] {
  const first = turns[0];
  if (first === undefined || first.paragraph > 0) return turns;
  return turns.some((turn) => turn !== first && turn.label === first.label) ? turns : turns.slice(1);
}

function turnOf(text: string, { start, end }: Range, paragraph: number): Turn[] {
  const beginning = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const match = beginning.includes(':') ? LABEL.exec(beginning) : null;
  const label = match?.[1];
  // "MORE TIPS: How to save fuel" is a link to another article: what is said ends as sentences do.
  if (match === null || label === undefined || !ENDED.test(text.slice(end - 2, end))) return [];
  return [{ label: label.toLowerCase(), paragraph, said: { start: start + match[0].length, end } }];
}

/** Two labels or more come back, and somebody asks. */
function takeTurns(text: string, turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST_TURNS) return false;
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const returning = [...counts.values()].filter((count) => count >= FEWEST_TURNS_OF_ONE);
  return returning.length >= 2 && turns.some(({ said }) => text.charAt(said.end - 1) === '?');
}
