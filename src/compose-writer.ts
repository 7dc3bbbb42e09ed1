import type { AnswerWriter } from './answers/answer-writer.ts';
import type { Explain } from './answers/explain.ts';
import type { SentenceModel } from './answers/writing/sentence-model.ts';
import type { Config } from './config.ts';
import type { Store } from './storage/open-store.ts';

/** A model that has not answered by then is not waited for: the reader gets the articles' own sentences. */
const MODEL_DEADLINE_MS = 20_000;

export interface WriterParts {
  readonly model: NonNullable<Config['model']>;
  readonly store: Pick<Store, 'proposals' | 'spending'>;
  readonly explain?: Explain | undefined;
  /** What stands before the model, to count what it takes. */
  readonly watch?: ((model: SentenceModel) => SentenceModel) | undefined;
}

/** The model's client takes 40 MB of memory, which a service that nobody asks anything should not hold. */
export function writerOnFirstUse(parts: WriterParts): AnswerWriter {
  let writer: Promise<AnswerWriter> | undefined;
  return {
    async write(extractive, options) {
      writer ??= loadWriter(parts);
      return (await writer).write(extractive, options);
    },
  };
}

async function loadWriter({
  model,
  store,
  explain,
  watch = (each) => each,
}: WriterParts): Promise<AnswerWriter> {
  const [{ createOpenAiSentenceModel }, { createBudgetedModel }, { createModelWriter }] = await Promise.all([
    import('./llm/openai-sentence-model.ts'),
    import('./answers/writing/create-budgeted-model.ts'),
    import('./answers/writing/create-model-writer.ts'),
  ]);
  const now = () => new Date();
  return createModelWriter({
    model: createBudgetedModel({
      model: watch(createOpenAiSentenceModel(model)),
      budget: model.budget,
      spending: store.spending,
      now,
    }),
    style: model.style,
    deadlineMs: MODEL_DEADLINE_MS,
    cache: store.proposals,
    now,
    explain,
  });
}
