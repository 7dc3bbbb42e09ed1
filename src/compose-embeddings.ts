import type { Config } from './config.ts';
import { createEmbeddingSource } from './search/create-embedding-source.ts';
import type { EmbeddingModel } from './search/embedding-model.ts';
import { type SearchPassages, searchWithEmbeddings } from './search/search-passages.ts';
import type { Store } from './storage/open-store.ts';

/** A search that also finds articles by what they mean. The model's client is loaded with the first question. */
export function searchByMeaning(
  settings: NonNullable<Config['embeddings']>,
  { embeddings }: Pick<Store, 'embeddings'>,
): SearchPassages {
  let loading: Promise<EmbeddingModel> | undefined;
  const model: EmbeddingModel = {
    name: settings.name,
    embed: async (texts, signal) => {
      loading ??= loadModel(settings);
      return (await loading).embed(texts, signal);
    },
  };
  return searchWithEmbeddings(
    createEmbeddingSource({ model, store: embeddings, elapsedMs: () => performance.now() }),
  );
}

async function loadModel(settings: NonNullable<Config['embeddings']>): Promise<EmbeddingModel> {
  const { createOpenAiEmbeddingModel } = await import('./llm/openai-embedding-model.ts');
  return createOpenAiEmbeddingModel(settings);
}
