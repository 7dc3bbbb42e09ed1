import type { Answer } from '../../src/answers/answer.ts';
import { type AcceptSentence, acceptSentence } from '../../src/answers/writing/accept-sentence.ts';
import { createModelWriter } from '../../src/answers/writing/create-model-writer.ts';
import type { WritingStyle } from '../../src/answers/writing/sentence-model.ts';
import { createOpenAiSentenceModel } from '../../src/llm/openai-sentence-model.ts';
import { drawCase, type LyingCase } from './draw-case.ts';
import type { Lie, LieKind } from './draw-lie.ts';
import { judge, type Leak } from './judge.ts';
import { startLyingModel } from './start-lying-model.ts';

export interface LyingRun {
  readonly answers: readonly Answer[];
  readonly leaks: readonly Leak[];
  /** Of each kind of sentence, how many were decided on, and how many were let through. */
  readonly decided: ReadonlyMap<LieKind, { readonly told: number; readonly passed: number }>;
  /** How the model's answers went wrong as a whole. */
  readonly misbehaved: ReadonlyMap<string, number>;
}

export interface LyingRunOptions {
  readonly style: WritingStyle;
  readonly answers: number;
  readonly accept?: AcceptSentence;
}

const AT_ONCE = 8;
/** A model that says nothing is given up on after this; any other answers sooner, also on a busy machine. */
const DEADLINE_MS = 2_000;

/** So many answers by a lying model over HTTP, through client, writer and rendering, and what of its lies a reader saw. */
export async function runLyingModel(options: LyingRunOptions): Promise<LyingRun> {
  const cases = new Map<number, LyingCase>();
  const caseOf = (seed: number): LyingCase => {
    const known = cases.get(seed) ?? drawCase(seed);
    cases.set(seed, known);
    return known;
  };
  const lying = await startLyingModel(caseOf);
  const decided = new Map<LieKind, { told: number; passed: number }>();
  const model = createOpenAiSentenceModel({ name: 'liar', baseUrl: lying.baseUrl });
  const answers: Answer[] = [];
  const leaks: Leak[] = [];
  const seeds = Array.from({ length: options.answers }, (_, at) => at + 1);
  const work = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const truth = caseOf(seed);
      const accept = counting(options.accept ?? acceptSentence, lying.told, seed, decided);
      const writer = createModelWriter({
        model,
        style: options.style,
        deadlineMs: DEADLINE_MS,
        accept,
        now: () => new Date('2031-03-11T12:00:00Z'),
      });
      const answer = await writer.write(truth.extractive, { task: 'articles' });
      answers.push(answer);
      leaks.push(...judge(answer, truth, lying.told(seed)));
      cases.delete(seed);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await lying.close();
  }
  return { answers, leaks, decided, misbehaved: lying.answers };
}

function counting(
  accept: AcceptSentence,
  told: (seed: number) => readonly Lie[],
  seed: number,
  decided: Map<LieKind, { told: number; passed: number }>,
): AcceptSentence {
  return (proposed, evidence, wanted) => {
    const acceptance = accept(proposed, evidence, wanted);
    const lie = told(seed).find(
      ({ text, spans }) => text === proposed.text && spans.join() === proposed.spans.join(),
    );
    if (lie !== undefined) {
      const count = decided.get(lie.kind) ?? { told: 0, passed: 0 };
      count.told++;
      if (acceptance.kind !== 'rejected') count.passed++;
      decided.set(lie.kind, count);
    }
    return acceptance;
  };
}
