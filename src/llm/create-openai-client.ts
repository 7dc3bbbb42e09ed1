import OpenAI from 'openai';

export interface ModelSettings {
  readonly name: string;
  readonly apiKey?: string;
  /** Of any OpenAI-compatible server; absent: OpenAI's own. */
  readonly baseUrl?: string;
}

/** A client for one server, which takes no setting from the environment on its own. */
export function createOpenAiClient({ apiKey, baseUrl }: ModelSettings): OpenAI {
  return new OpenAI({
    // Servers at home often want no key; the client insists on one.
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    // One retry, told why, is the writer's; a second layer of retries would only eat its deadline.
    maxRetries: 0,
    logLevel: 'off',
  });
}
