import { z } from 'zod';
import type { Update } from '../../src/playground/bot-api-types.ts';

const updatesSchema = z.object({
  ok: z.literal(true),
  result: z.array(z.looseObject({ update_id: z.number() })),
});
const fileSchema = z.object({ result: z.object({ file_path: z.string() }) });

/** Speaks to a Bot API server over HTTP, in each of the four ways in which parameters may come. */
export class ApiClient {
  readonly #root: string;
  readonly #token: string;

  constructor(root: string, token: string) {
    this.#root = root;
    this.#token = token;
  }

  call(method: string, parameters: object = {}, signal?: AbortSignal): Promise<unknown> {
    return this.callAs('json', method, parameters, signal);
  }

  async callAs(
    encoding: 'json' | 'form' | 'multipart' | 'query',
    method: string,
    parameters: object,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const url = new URL(`/bot${this.#token}/${method}`, this.#root);
    const pairs = Object.entries(parameters).map(
      ([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const,
    );
    if (encoding === 'query') for (const [name, value] of pairs) url.searchParams.set(name, value);
    const form = new FormData();
    for (const [name, value] of pairs) form.set(name, value);
    const bodies = {
      json: { body: JSON.stringify(parameters), headers: { 'content-type': 'application/json' } },
      form: { body: new URLSearchParams(Object.fromEntries(pairs)) },
      multipart: { body: form },
      query: {},
    };
    const response = await fetch(url, {
      method: encoding === 'query' ? 'GET' : 'POST',
      ...bodies[encoding],
      ...(signal === undefined ? {} : { signal }),
    });
    return await response.json();
  }

  async sendFile(
    method: string,
    parameters: Record<string, string | number>,
    document: File,
  ): Promise<unknown> {
    const form = new FormData();
    for (const [name, value] of Object.entries(parameters)) form.set(name, String(value));
    form.set('document', document);
    const response = await fetch(`${this.#root}/bot${this.#token}/${method}`, { method: 'POST', body: form });
    return await response.json();
  }

  /** The updates that wait, confirming those before `offset`. */
  async updates(offset = 0): Promise<readonly Update[]> {
    return updatesSchema.parse(await this.call('getUpdates', { offset, timeout: 0 })).result;
  }

  async download(fileAnswer: unknown): Promise<string> {
    const { file_path: path } = fileSchema.parse(fileAnswer).result;
    const response = await fetch(`${this.#root}/file/bot${this.#token}/${path}`);
    return await response.text();
  }
}
