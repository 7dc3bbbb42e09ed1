import { defined } from '../../defined.ts';
import { describeError, VerbatimError } from '../../errors.ts';
import type { Answer, ModelFailure } from '../answer.ts';
import type { AnswerWriter, WriteOptions } from '../answer-writer.ts';
import type { Explain } from '../explain.ts';
import { type AcceptSentence, acceptSentence } from './accept-sentence.ts';
import { AnswerDraft } from './answer-draft.ts';
import { type Evidence, offerEvidence } from './offer-evidence.ts';
import type { ProposalCache } from './proposal-cache.ts';
import { requestKey } from './request-key.ts';
import type { ProposedSentence, SentenceModel, WritingRequest, WritingStyle } from './sentence-model.ts';
import { untilAborted } from './until-aborted.ts';

export interface ModelWriterOptions {
  readonly model: SentenceModel;
  /** How readers who have not chosen get their answers. */
  readonly style: WritingStyle;
  /** How long the whole of it may take before the articles' own sentences are given instead. */
  readonly deadlineMs: number;
  readonly cache?: ProposalCache;
  readonly now: () => Date;
  readonly explain?: Explain | undefined;
  /** What decides on each sentence; another one only where tests show that it is what keeps lies out. */
  readonly accept?: AcceptSentence;
}

const TRIES = 2;

/**
 * A writer by a model: sentence by sentence, each decided on as it comes, and told to the reader at once where it passes. The first
 * one refused ends the try; there is one more, told why, which goes on from what stands. Whatever then is missing is
 * said in the articles' own sentences.
 */
export function createModelWriter(options: ModelWriterOptions): AnswerWriter {
  return {
    async write(extractive, request) {
      const evidence = offerEvidence(extractive);
      if (evidence.spans.length === 0 && evidence.quotes.length === 0) return extractive;
      return new Writing(options, { extractive, evidence, ...request }).run();
    },
  };
}

interface Assignment extends WriteOptions {
  readonly extractive: Answer;
  readonly evidence: Evidence;
}

/** One answer being written. */
class Writing {
  private readonly options: ModelWriterOptions;
  private readonly assignment: Assignment;
  private readonly draft: AnswerDraft;
  private readonly request: WritingRequest;
  private readonly accepted: ProposedSentence[] = [];
  private complaints: readonly string[] = [];

  constructor(options: ModelWriterOptions, assignment: Assignment) {
    this.options = options;
    this.assignment = assignment;
    const { extractive, evidence, task, style = options.style } = assignment;
    this.draft = new AnswerDraft(extractive, evidence);
    this.request = {
      style,
      task,
      question: extractive.question,
      language: extractive.understood.language,
      spans: evidence.spans.map(({ id, text, source, date }) => defined({ id, text, source, date })),
      quotes: evidence.quotes,
    };
  }

  async run(): Promise<Answer> {
    const { model, cache, deadlineMs, now } = this.options;
    const { signal: caller, extractive } = this.assignment;
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = caller === undefined ? deadline : AbortSignal.any([deadline, caller]);
    const key = requestKey(this.request, extractive.understood, model.name);
    const known = await cache?.get(key, now());
    if (known && (await this.take(asStream(known)))) return this.draft.finished();
    const failure = await this.ask(signal);
    this.options.explain?.('model', { sentences: this.accepted, failure, complaints: this.complaints });
    if (failure !== null) return this.draft.completed(failure);
    await cache?.put(key, this.accepted, now());
    return this.draft.finished();
  }

  /** Null where the model finished its answer. */
  private async ask(signal: AbortSignal): Promise<ModelFailure | null> {
    for (let attempt = 1; attempt <= TRIES; attempt++)
      try {
        if (await this.take(untilAborted(this.propose(signal), signal))) return null;
      } catch (error) {
        if (signal.aborted) return 'late';
        const failure = failureOf(error);
        this.complaints = [describeError(error)];
        // What is not of the form asked for may be so the next time.
        if (failure !== 'unconfirmed') return failure;
      }
    return 'unconfirmed';
  }

  private propose(signal: AbortSignal): AsyncIterable<ProposedSentence> {
    const { reader } = this.assignment;
    const again =
      this.complaints.length === 0 ? {} : { complaints: this.complaints, written: this.draft.written };
    return this.options.model.propose({ ...this.request, ...again }, defined({ signal, reader }));
  }

  /** True where all sentences passed, and there were any. */
  private async take(proposals: AsyncIterable<ProposedSentence>): Promise<boolean> {
    const { accept = acceptSentence } = this.options;
    const { evidence, onDraft } = this.assignment;
    for await (const proposed of proposals) {
      const acceptance = accept(proposed, evidence, this.request);
      if (acceptance.kind === 'rejected') {
        this.options.explain?.('refused', { ...proposed, reason: acceptance.reason });
        this.complaints = [acceptance.reason];
        return false;
      }
      if (!this.draft.add(acceptance)) continue;
      this.accepted.push(proposed);
      onDraft?.(this.draft.current());
      if (this.draft.isFull) break;
    }
    if (this.draft.isEmpty) this.complaints = ['no sentence was given'];
    return !this.draft.isEmpty;
  }
}

async function* asStream(proposed: readonly ProposedSentence[]): AsyncGenerator<ProposedSentence> {
  yield* proposed;
}

/** What the reader is told of an error of the model. */
function failureOf(error: unknown): ModelFailure {
  const code = error instanceof VerbatimError ? error.code : 'internal';
  if (code === 'timeout') return 'late';
  if (code === 'bad-input') return 'unconfirmed';
  return code === 'over-budget' ? 'over-budget' : 'unavailable';
}
