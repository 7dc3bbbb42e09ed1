import type OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import { z } from 'zod';
import type { TokenUsage } from '../answers/writing/sentence-model.ts';
import { VerbatimError } from '../errors.ts';
import { completionParameters, type OptionalParameter, refusedParameter } from './completion-parameters.ts';
import type { CompletionRequest } from './completion-request.ts';
import { translateOpenAiError } from './openai-errors.ts';

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
function estimateUsage(
  { instructions, input }: Pick<CompletionRequest, 'instructions' | 'input'>,
  characters: number,
): TokenUsage {
  return {
    input: Math.ceil((instructions.length + input.length) / CHARACTERS_A_TOKEN),
    output: Math.ceil(characters / CHARACTERS_A_TOKEN),
  };
}

/** What a server refused once it is not asked for again. */
const refusedBy = new WeakMap<OpenAI, Set<OptionalParameter>>();

async function open(
  client: OpenAI,
  request: CompletionRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<unknown>> {
  const response = await ask(client, request, signal);
  if (/\bjson\b/.test(response.headers.get('content-type') ?? '')) return single(response);
  return Stream.fromSSEResponse<unknown>(response, new AbortController(), client);
}

/** Asks again without a parameter that the server names in its refusal; each can be refused but once. */
async function ask(client: OpenAI, request: CompletionRequest, signal: AbortSignal): Promise<Response> {
  const refused = refusedBy.get(client) ?? new Set();
  refusedBy.set(client, refused);
  for (;;) {
    try {
      const parameters = completionParameters(request, refused);
      return await client.chat.completions.create(parameters, { signal }).asResponse();
    } catch (error) {
      const parameter = refusedParameter(error, refused);
      if (parameter === null) throw error;
      refused.add(parameter);
    }
  }
}

async function* single(response: Response): AsyncGenerator<unknown> {
  yield await response.json();
}
