import type { ModelSettings } from '../llm/create-openai-client.ts';

/** What the main thread hands to the thread that embeds articles, when it starts; any message to it says stop. */
export interface EmbeddingJob {
  readonly database: string;
  readonly model: ModelSettings;
}
