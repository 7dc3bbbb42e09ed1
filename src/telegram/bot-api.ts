import { z } from 'zod';
import { defined } from '../defined.ts';
import { describeError } from '../errors.ts';

/** How a call to the Bot API ended. What it means is the caller's business: each method has its own refusals. */
export type CallResult =
  | { readonly kind: 'ok'; readonly result: unknown }
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly description: string;
      readonly retryAfterMs?: number;
      readonly migrateToChatId?: number;
    }
  /** The request was certainly not received: no such host, connection refused. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** It may have been received and carried out: time-out, reset, a server's own failure. */
  | { readonly kind: 'unclear'; readonly reason: string };

export interface CallOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Calls of the Bot API. What Telegram refuses and a network that fails are both results: nothing is thrown. */
export interface BotApi {
  call(method: string, params: object, options?: CallOptions): Promise<CallResult>;
}

/** A file in a call's parameters, uploaded with it. */
export class UploadedFile {
  readonly name: string;
  readonly content: string;
  readonly mediaType: string;

  constructor(name: string, content: string, mediaType: string) {
    this.name = name;
    this.content = content;
    this.mediaType = mediaType;
  }
}

const DEFAULT_TIMEOUT_MS = 20_000;

/** Failures before a connection stood, by the codes of Node and undici, so nothing was received. */
const NEVER_CONNECTED = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const reply = z.union([
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error_code: z.number().int().optional(),
    description: z.string().default(''),
    parameters: z
      .object({
        retry_after: z.number().nonnegative().optional(),
        migrate_to_chat_id: z.number().int().optional(),
      })
      .optional(),
  }),
]);

/**
 * Calls to a Bot API server, one attempt each. Our own and not telegraf's: that one waits 500 s and does not tell
 * what certainly failed from what may have been carried out.
 */
export function createBotApi({ token, apiRoot }: { token: string; apiRoot: string }): BotApi {
  return {
    call: async (method, params, { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = {}) => {
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
          method: 'POST',
          ...encode(params),
          signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
        });
        return readReply(response.status, await response.text());
      } catch (error) {
        return timeout.aborted
          ? { kind: 'unclear', reason: `no answer within ${timeoutMs / 1_000} s` }
          : failedCall(error);
      }
    },
  };
}

function encode(params: object): { body: string | FormData; headers?: Record<string, string> } {
  if (!Object.values(params).some((value) => value instanceof UploadedFile))
    return { body: JSON.stringify(params), headers: { 'content-type': 'application/json' } };
  const form = new FormData();
  for (const [name, value] of Object.entries(params))
    if (value instanceof UploadedFile)
      form.append(name, new Blob([value.content], { type: value.mediaType }), value.name);
    else if (value !== undefined)
      form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  return { body: form };
}

function readReply(status: number, text: string): CallResult {
  if (status >= 500) return { kind: 'unclear', reason: `the Bot API answered ${status}` };
  const parsed = reply.safeParse(parseJson(text));
  if (!parsed.success)
    return status >= 400
      ? { kind: 'refused', code: status, description: `HTTP ${status}` }
      : { kind: 'unclear', reason: `the Bot API answered ${status} with something else than its JSON` };
  if (parsed.data.ok) return { kind: 'ok', result: parsed.data.result };
  const { error_code: code = status, description, parameters } = parsed.data;
  if (code >= 500) return { kind: 'unclear', reason: `the Bot API answered ${code} ${description}` };
  const { retry_after: retryAfter, migrate_to_chat_id: migrateToChatId } = parameters ?? {};
  return defined({
    kind: 'refused',
    code,
    description,
    retryAfterMs: retryAfter === undefined ? undefined : retryAfter * 1_000,
    migrateToChatId,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undici wraps the cause, and that may stand for one failure an address. */
function failedCall(error: unknown): CallResult {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const causes: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  const reason = causes.map(describeError).join('; ');
  const neverConnected = causes.every((each) => NEVER_CONNECTED.has(codeOf(each)));
  return neverConnected ? { kind: 'unreachable', reason } : { kind: 'unclear', reason };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
