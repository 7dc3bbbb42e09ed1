import { APIError, type OpenAI } from 'openai';
import { z } from 'zod';
import { VerbatimError } from '../errors.ts';
import type { EmbeddingModel } from '../search/embedding-model.ts';
import { createOpenAiClient, type ModelSettings } from './create-openai-client.ts';
import { translateOpenAiError } from './openai-errors.ts';

/** As many as tell news apart; longer vectors take longer to compare. Models that were not made for it refuse. */
const WANTED_DIMENSIONS = 256;
const MOST_DIMENSIONS = 8_192;
/** What servers answer to a text that is too long or otherwise not for them. */
const BAD_INPUT: readonly unknown[] = [400, 413, 422];

const reply = z.object({
  data: z.array(
    z.object({
      index: z.number().int().min(0),
      embedding: z
        .array(z.number())
        .min(1)
        .max(MOST_DIMENSIONS)
        .refine((vector) => vector.some((value) => value !== 0)),
    }),
  ),
});

/** The embeddings of an OpenAI-compatible server. The texts go there and nowhere else. */
export function createOpenAiEmbeddingModel(settings: ModelSettings): EmbeddingModel {
  const client = createOpenAiClient(settings);
  let takesDimensions = true;
  return {
    name: settings.name,
    embed: async (texts, signal) => {
      const ask = (dimensions: number | null) =>
        askServer(client, { model: settings.name, texts, dimensions, signal });
      if (!takesDimensions) return ask(null);
      try {
        return await ask(WANTED_DIMENSIONS);
      } catch (error) {
        if (!(error instanceof VerbatimError) || error.code !== 'bad-input') throw error;
        const vectors = await ask(null);
        takesDimensions = false;
        return vectors;
      }
    },
  };
}

interface EmbeddingRequest {
  readonly model: string;
  readonly texts: readonly string[];
  readonly dimensions: number | null;
  readonly signal: AbortSignal;
}

async function askServer(
  client: OpenAI,
  { model, texts, dimensions, signal }: EmbeddingRequest,
): Promise<readonly (readonly number[])[]> {
  let answered: unknown;
  try {
    answered = await client.embeddings.create(
      // Not every compatible server knows the client's own default, base64.
      { model, input: [...texts], encoding_format: 'float', ...(dimensions === null ? {} : { dimensions }) },
      { signal },
    );
  } catch (error) {
    throw translate(error, signal);
  }
  return vectorsIn(answered, texts.length);
}

function translate(error: unknown, signal: AbortSignal): VerbatimError {
  if (error instanceof APIError && BAD_INPUT.includes(error.status))
    return new VerbatimError('bad-input', `The model’s server does not take the texts: ${error.status}.`, {
      cause: error,
    });
  return translateOpenAiError(error, signal, 'EMBEDDING_MODEL');
}

/** A vector for each text, all of one length; what does not come so is not used at all. */
function vectorsIn(answered: unknown, expected: number): readonly (readonly number[])[] {
  const parsed = reply.safeParse(answered);
  if (!parsed.success) throw unusable(parsed.error);
  const vectors = parsed.data.data.toSorted((a, b) => a.index - b.index);
  const length = vectors[0]?.embedding.length;
  const isWhole =
    vectors.length === expected &&
    vectors.every(({ index, embedding }, place) => index === place && embedding.length === length);
  if (!isWhole) throw unusable(undefined);
  return vectors.map(({ embedding }) => embedding);
}

function unusable(cause: unknown): VerbatimError {
  return new VerbatimError(
    'refused',
    'The model’s server answered with something other than a vector for each text. Check EMBEDDING_MODEL.',
    { cause },
  );
}
