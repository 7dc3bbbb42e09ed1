/** What a method of the Bot API answers with: a refusal is an ordinary outcome here, not an exception. */
export type ApiResult =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    };

export type Refusal = Extract<ApiResult, { ok: false }>;

export function done(result: unknown): ApiResult {
  return { ok: true, result };
}

/** A 400 in Telegram's wording, without its "Bad Request: ". */
export function badRequest(reason: string): Refusal {
  return { ok: false, error_code: 400, description: `Bad Request: ${reason}` };
}

export function forbidden(reason: string): Refusal {
  return { ok: false, error_code: 403, description: `Forbidden: ${reason}` };
}

export function conflict(reason: string): Refusal {
  return { ok: false, error_code: 409, description: `Conflict: ${reason}` };
}

export function notFound(reason?: string): Refusal {
  return { ok: false, error_code: 404, description: reason ? `Not Found: ${reason}` : 'Not Found' };
}

export function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}
