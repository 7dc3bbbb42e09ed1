import type { SentenceModel, WritingStyle, WritingTask } from '../answers/writing/sentence-model.ts';
import type { CompletionRequest } from './completion-request.ts';
import { createOpenAiClient, type ModelSettings } from './create-openai-client.ts';
import { readPrompt, readPromptSchema } from './read-prompt.ts';
import { readSentences } from './read-sentences.ts';
import { streamCompletion } from './stream-completion.ts';

const MOST_TOKENS = 800;
const styles: readonly WritingStyle[] = ['exact', 'fluent'];
const tasks: readonly WritingTask[] = ['articles', 'story', 'person', 'comparison'];

/** The model behind an OpenAI-compatible server. Question and evidence go there and nowhere else. */
export function createOpenAiSentenceModel(settings: ModelSettings): SentenceModel {
  const client = createOpenAiClient(settings);
  const styleOf = new Map(
    styles.map((style) => [style, { prompt: readPrompt(style), schema: readPromptSchema(style) }]),
  );
  const taskOf = new Map(tasks.map((task) => [task, readPrompt(`task-${task}`)]));
  const versions = [...[...styleOf.values()].map(({ prompt }) => prompt), ...taskOf.values()].map(
    ({ version }) => version,
  );
  return {
    name: `${settings.baseUrl ?? ''} ${settings.name} prompts ${versions.join('.')}`.trim(),
    async *propose(request, options) {
      const { style, task, ...input } = request;
      const form = styleOf.get(style);
      const completion: CompletionRequest = {
        model: settings.name,
        instructions: [form?.prompt.text, taskOf.get(task)?.text].join('\n\n'),
        input: JSON.stringify(input),
        form: { name: `${style}_answer`, schema: form?.schema ?? {} },
        maxTokens: MOST_TOKENS,
      };
      yield* readSentences(streamCompletion(client, completion, options), style);
    },
  };
}
