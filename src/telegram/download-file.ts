import { z } from 'zod';
import { VerbatimError } from '../errors.ts';
import type { BotApi } from './bot-api.ts';

const file = z.object({ file_path: z.string() });
const TIMEOUT_MS = 20_000;

export interface DownloadOptions {
  readonly api: BotApi;
  readonly token: string;
  readonly apiRoot: string;
}

/** The text of a file that somebody sent, by UTF-8 or its mark. Throws `bad-input` for one too large, `unreachable` otherwise. */
export function createDownload({ api, token, apiRoot }: DownloadOptions) {
  return async (fileId: string, maxBytes: number, signal: AbortSignal): Promise<string> => {
    const answer = await api.call('getFile', { file_id: fileId }, { signal });
    const path = answer.kind === 'ok' ? file.safeParse(answer.result).data?.file_path : undefined;
    if (path === undefined) throw unreachable(answer);
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch((error: unknown) => {
      throw unreachable(error);
    });
    if (!response.ok || response.body === null) throw unreachable(undefined);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body) {
      bytes += chunk.length;
      if (bytes > maxBytes)
        throw new VerbatimError('bad-input', `The file is larger than ${maxBytes / 1_000_000} MB. Split it.`);
      chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  };
}

function unreachable(cause: unknown): VerbatimError {
  return new VerbatimError('unreachable', 'Telegram does not give the file. Please send it again.', {
    cause,
  });
}
