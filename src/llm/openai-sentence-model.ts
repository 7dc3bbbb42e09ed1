import type OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import type { SentenceModel, WritingRequest } from '../answers/writing/sentence-model.ts';
import { VerbatimError } from '../errors.ts';
import { createOpenAiClient, type ModelSettings } from './create-openai-client.ts';
import { translateOpenAiError } from './openai-errors.ts';
import { readPrompt } from './read-prompt.ts';

const MOST_TOKENS = 800;

const proposalSchema = z.object({
  sentences: z.array(z.object({ text: z.string().max(2_000), span: z.string().max(16).nullish() })).max(12),
});
/** As strict servers want it: every field required. */
const wireSchema = z.object({
  sentences: z.array(z.object({ text: z.string(), span: z.string().nullable() })),
});

/** The model behind an OpenAI-compatible server. Question and evidence go there and nowhere else. */
export function createOpenAiSentenceModel(settings: ModelSettings): SentenceModel {
  const instructions = readPrompt('exact-answer');
  const client = createOpenAiClient(settings);
  return {
    async propose(request, signal) {
      const content = await complete(client, settings.name, instructions, request, signal);
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
