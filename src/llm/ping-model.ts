import { createOpenAiClient, type ModelSettings } from './create-openai-client.ts';
import { translateOpenAiError } from './openai-errors.ts';

/** Has the model say one token, which compatible servers can do that list no models. Throws a VerbatimError if it cannot. */
export async function pingModel(settings: ModelSettings, signal: AbortSignal): Promise<void> {
  try {
    await createOpenAiClient(settings).chat.completions.create(
      { model: settings.name, max_completion_tokens: 1, messages: [{ role: 'user', content: 'Hello' }] },
      { signal },
    );
  } catch (error) {
    throw translateOpenAiError(error, signal);
  }
}
