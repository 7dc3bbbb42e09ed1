import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What the service counts about itself, as Prometheus reads it. Every label has few values, known beforehand or bounded by
 * the operator's own settings; no reader, question or address is one.
 */
export interface Metrics {
  readonly registry: Registry;
  /** Updates from Telegram: `stage` received (not seen before), finished, or retried after an earlier end. */
  readonly updates: Counter<'stage'>;
  /** Answers by kind (contract: quotes, summary, no-evidence, clarify, talk) and writer (extractive, model), or failed. */
  readonly answers: Counter<'kind' | 'writer'>;
  readonly answerSeconds: Histogram<'kind'>;
  /** The same by step: understand, search, compose, write. */
  readonly stepSeconds: Histogram<'step'>;
  /** Sentences of the model that the check refused. */
  readonly checkRejections: Counter;
  /** Answers that a model should have written and did not, by why: late, unconfirmed, over-budget, unavailable. */
  readonly modelFailures: Counter<'failure'>;
  readonly modelTokens: Counter<'direction'>;
  /** In the currency of the prices that are set. */
  readonly modelCost: Counter;
  /** Time in the store on the way to an answer, by what was asked of it. */
  readonly searchSeconds: Histogram<'step'>;
  /** How many candidates one search gave the ranking. */
  readonly candidates: Histogram;
  /** Messages by how their sending ended: sent, rejected, unknown, postponed. */
  readonly messages: Counter<'end'>;
  readonly queuedMessages: Counter<'lane'>;
  /** Articles taken in, by where they came from (folder, feeds, channels, admins) and outcome. */
  readonly ingested: Counter<'source' | 'outcome'>;
}

/** From a lookup in memory to the deadline of a model. */
const ANSWER_BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60];
const SEARCH_BUCKETS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];
/** Understanding takes less than a millisecond, a model seconds. */
const STEP_BUCKETS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const CANDIDATE_BUCKETS = [0, 1, 5, 10, 25, 50, 100, 200, 400, 800];

/** An own registry each time: several services in one process, as in the tests, do not count into one another. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    updates: new Counter({
      name: 'verbatim_updates_total',
      help: 'Updates from Telegram by stage: received, finished, retried.',
      labelNames: ['stage'],
      registers,
    }),
    answers: new Counter({
      name: 'verbatim_answers_total',
      help: 'Answers by kind and writer.',
      labelNames: ['kind', 'writer'],
      registers,
    }),
    answerSeconds: new Histogram({
      name: 'verbatim_answer_seconds',
      help: 'Time from a question to its answer, by kind of answer.',
      labelNames: ['kind'],
      buckets: ANSWER_BUCKETS_S,
      registers,
    }),
    stepSeconds: new Histogram({
      name: 'verbatim_answer_step_seconds',
      help: 'Time of an answer by step: understand, search, compose, write.',
      labelNames: ['step'],
      buckets: STEP_BUCKETS_S,
      registers,
    }),
    ...modelMetrics(registers),
    ...searchMetrics(registers),
    messages: new Counter({
      name: 'verbatim_messages_total',
      help: 'Messages by how their sending ended: sent, rejected, unknown, postponed.',
      labelNames: ['end'],
      registers,
    }),
    queuedMessages: new Counter({
      name: 'verbatim_messages_queued_total',
      help: 'Messages put into the outbox by lane.',
      labelNames: ['lane'],
      registers,
    }),
    ingested: new Counter({
      name: 'verbatim_articles_ingested_total',
      help: 'Articles taken in by source and outcome.',
      labelNames: ['source', 'outcome'],
      registers,
    }),
  };
}

function searchMetrics(registers: Registry[]): Pick<Metrics, 'searchSeconds' | 'candidates'> {
  return {
    searchSeconds: new Histogram({
      name: 'verbatim_search_seconds',
      help: 'Time in the store by step of the search.',
      labelNames: ['step'],
      buckets: SEARCH_BUCKETS_S,
      registers,
    }),
    candidates: new Histogram({
      name: 'verbatim_search_candidates',
      help: 'Candidates that one search gave the ranking.',
      buckets: CANDIDATE_BUCKETS,
      registers,
    }),
  };
}

function modelMetrics(
  registers: Registry[],
): Pick<Metrics, 'checkRejections' | 'modelFailures' | 'modelTokens' | 'modelCost'> {
  return {
    checkRejections: new Counter({
      name: 'verbatim_check_rejections_total',
      help: 'Sentences of the model that the check refused.',
      registers,
    }),
    modelFailures: new Counter({
      name: 'verbatim_model_failures_total',
      help: 'Answers that the model did not write to their end, by why.',
      labelNames: ['failure'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'verbatim_model_tokens_total',
      help: 'Tokens that went into the model and came out of it.',
      labelNames: ['direction'],
      registers,
    }),
    modelCost: new Counter({
      name: 'verbatim_model_cost_total',
      help: 'What the model cost, in the currency of MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT.',
      registers,
    }),
  };
}

/** A gauge that is read when Prometheus asks; where that fails its values are left out, or not a number. */
export function addGauge<T extends string>(
  { registry }: Metrics,
  {
    name,
    help,
    labelNames,
  }: { readonly name: string; readonly help: string; readonly labelNames: readonly T[] },
  read: () => Promise<readonly { readonly labels: Partial<Record<T, string>>; readonly value: number }[]>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    async collect() {
      this.reset();
      // Without labels there is one value, which a reset puts to zero: unknown is not zero.
      if (labelNames.length === 0) this.set({}, Number.NaN);
      for (const { labels, value } of await read().catch(() => [])) this.set(labels, value);
    },
  });
}
