import type OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import { z } from 'zod';
import type { TokenUsage } from '../answers/writing/sentence-model.ts';
import { VerbatimError } from '../errors.ts';
import { translateOpenAiError } from './openai-errors.ts';

export interface CompletionRequest {
  readonly model: string;
  readonly instructions: string;
  readonly input: string;
  /** Name and JSON Schema of the answer. */
  readonly form: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maxTokens: number;
}

const usage = z.object({
  prompt_tokens: z.number().nonnegative(),
  completion_tokens: z.number().nonnegative(),
});
const words = z.object({ content: z.string().nullish(), refusal: z.string().nullish() });
const chunk = z.object({
  choices: z.array(z.object({ delta: words.nullish(), message: words.nullish() })).default([]),
  usage: usage.nullish(),
});

/** A server that counts nothing is taken to count a token for so many characters; fewer would let a budget be overdrawn. */
const CHARACTERS_A_TOKEN = 3;

/**
 * The text of one completion as it arrives; all at once from a server that does not stream. Throws a VerbatimError. What it took is
 * told at the end, also where the reader of this stops early.
 */
export async function* streamCompletion(
  client: OpenAI,
  request: CompletionRequest,
  { signal, onUsage }: { readonly signal: AbortSignal; readonly onUsage?: (usage: TokenUsage) => void },
): AsyncGenerator<string> {
  let counted: TokenUsage | undefined;
  let received = 0;
  try {
    for await (const item of await open(client, request, signal)) {
      const parsed = chunk.safeParse(item);
      if (!parsed.success) continue;
      if (parsed.data.usage)
        counted = { input: parsed.data.usage.prompt_tokens, output: parsed.data.usage.completion_tokens };
      const [choice] = parsed.data.choices;
      const { content, refusal } = choice?.delta ?? choice?.message ?? {};
      if (refusal) throw new VerbatimError('refused', 'The model refused to answer.');
      received += content?.length ?? 0;
      if (content) yield content;
    }
  } catch (error) {
    throw error instanceof VerbatimError ? error : translateOpenAiError(error, signal);
  } finally {
    onUsage?.(counted ?? estimateUsage(request, received));
  }
}

/** What a request and an answer of so many characters are taken to cost where nobody counts. */
export function estimateUsage(
  { instructions, input }: Pick<CompletionRequest, 'instructions' | 'input'>,
  characters: number,
): TokenUsage {
  return {
    input: Math.ceil((instructions.length + input.length) / CHARACTERS_A_TOKEN),
    output: Math.ceil(characters / CHARACTERS_A_TOKEN),
  };
}

async function open(
  client: OpenAI,
  { model, instructions, input, form, maxTokens }: CompletionRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<unknown>> {
  const response = await client.chat.completions
    .create(
      {
        model,
        temperature: 0,
        max_completion_tokens: maxTokens,
        stream: true,
        stream_options: { include_usage: true },
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: input },
        ],
        response_format: { type: 'json_schema', json_schema: { ...form, strict: true } },
      },
      { signal },
    )
    .asResponse();
  if (/\bjson\b/.test(response.headers.get('content-type') ?? '')) return single(response);
  return Stream.fromSSEResponse<unknown>(response, new AbortController(), client);
}

async function* single(response: Response): AsyncGenerator<unknown> {
  yield await response.json();
}
