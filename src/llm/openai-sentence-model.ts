import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import type { SentenceModel, WritingRequest } from '../answers/writing/sentence-model.ts';
import { VerbatimError } from '../errors.ts';
import { readPrompt } from './read-prompt.ts';

export interface ModelSettings {
  readonly name: string;
  readonly apiKey?: string;
  /** Of any OpenAI-compatible server; absent: OpenAI's own. */
  readonly baseUrl?: string;
}

const MOST_TOKENS = 800;

const proposalSchema = z.object({
  sentences: z.array(z.object({ text: z.string().max(2_000), span: z.string().max(16).nullish() })).max(12),
});
/** As strict servers want it: every field required. */
const wireSchema = z.object({
  sentences: z.array(z.object({ text: z.string(), span: z.string().nullable() })),
});

/** The model behind an OpenAI-compatible server. Question and evidence go there and nowhere else. */
export function createOpenAiSentenceModel({ name, apiKey, baseUrl }: ModelSettings): SentenceModel {
  const instructions = readPrompt('exact-answer');
  const client = new OpenAI({
    // Servers at home often want no key; the client insists on one.
    apiKey: apiKey ?? 'none',
    // The client would otherwise read further settings from the environment on its own.
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    // One retry, told why, is the writer's; a second layer of retries would only eat its deadline.
    maxRetries: 0,
    logLevel: 'off',
  });
  return {
    async propose(request, signal) {
      const content = await complete(client, name, instructions, request, signal);
      return parseProposal(content).sentences;
    },
  };
}

async function complete(
  client: OpenAI,
  model: string,
  instructions: string,
  request: WritingRequest,
  signal: AbortSignal,
): Promise<string> {
  try {
    const completion = await client.chat.completions.create(
      {
        model,
        temperature: 0,
        max_completion_tokens: MOST_TOKENS,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: JSON.stringify(request) },
        ],
        response_format: zodResponseFormat(wireSchema, 'answer'),
      },
      { signal },
    );
    const message = completion.choices[0]?.message;
    if (typeof message?.refusal === 'string')
      throw new VerbatimError('refused', 'The model refused to answer.');
    return message?.content ?? '';
  } catch (error) {
    throw error instanceof VerbatimError ? error : translateOpenAiError(error, signal);
  }
}

function parseProposal(content: string): z.output<typeof proposalSchema> {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
  } catch (error) {
    throw new VerbatimError('bad-input', 'The model did not answer with JSON.', { cause: error });
  }
  const parsed = proposalSchema.safeParse(value);
  if (!parsed.success)
    throw new VerbatimError('bad-input', 'The model’s JSON is not of the form asked for.', {
      cause: parsed.error,
    });
  return parsed.data;
}

function translateOpenAiError(error: unknown, signal: AbortSignal): VerbatimError {
  const cause = { cause: error };
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || signal.aborted)
    return new VerbatimError('timeout', 'The model did not answer in time.', cause);
  if (error instanceof APIConnectionError)
    return new VerbatimError(
      'unreachable',
      'The model’s server cannot be reached. Check OPENAI_BASE_URL.',
      cause,
    );
  if (error instanceof APIError && error.status === 401)
    return new VerbatimError('refused', 'The model’s server does not accept OPENAI_API_KEY.', cause);
  if (error instanceof APIError && error.status === 404)
    return new VerbatimError('refused', 'The model’s server does not know OPENAI_MODEL.', cause);
  if (error instanceof APIError)
    return new VerbatimError(
      'refused',
      `The model’s server answered ${error.status ?? 'with an error'}.`,
      cause,
    );
  return new VerbatimError('internal', 'The model could not be asked.', cause);
}
