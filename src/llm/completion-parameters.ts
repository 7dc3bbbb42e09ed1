import { APIError, type OpenAI } from 'openai';
import type { CompletionRequest } from './completion-request.ts';

/** What not every server that calls itself compatible takes; an answer can be had without each of them. */
const OPTIONAL = ['response_format', 'stream_options', 'max_completion_tokens', 'temperature'] as const;
export type OptionalParameter = (typeof OPTIONAL)[number];

type Parameters = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming;

/** The parameters of a request, without those that the server has refused; a form that it refuses is put into words. */
export function completionParameters(
  { model, instructions, input, form, maxTokens }: CompletionRequest,
  refused: ReadonlySet<OptionalParameter>,
): Parameters {
  const takes = (name: OptionalParameter) => !refused.has(name);
  const inForm = takes('response_format')
    ? instructions
    : `${instructions}\n\nAnswer with one JSON object of this schema, and nothing else:\n${JSON.stringify(form.schema)}`;
  return {
    model,
    stream: true,
    messages: [
      { role: 'system', content: inForm },
      { role: 'user', content: input },
    ],
    ...(takes('temperature') ? { temperature: 0 } : {}),
    ...(takes('max_completion_tokens') ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
    ...(takes('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(takes('response_format')
      ? { response_format: { type: 'json_schema', json_schema: { ...form, strict: true } } }
      : {}),
  };
}

/** Which parameter a server refused, by what it says; null where it refused something else. */
export function refusedParameter(
  error: unknown,
  refused: ReadonlySet<OptionalParameter>,
): OptionalParameter | null {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return null;
  const told = `${error.param ?? ''} ${error.message}`;
  return OPTIONAL.find((name) => !refused.has(name) && told.includes(name)) ?? null;
}
