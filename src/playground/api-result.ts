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

/** `result` is what the method documents as its return value. */
export function done(result: unknown): ApiResult {
  return { ok: true, result };
}

/** A 400 in Telegram's wording, without its "Bad Request: ". */
export function badRequest(reason: string): Refusal {
  return { ok: false, error_code: 400, description: `Bad Request: ${reason}` };
}

/** A 403 in Telegram's wording, without its "Forbidden: ". */
export function forbidden(reason: string): Refusal {
  return { ok: false, error_code: 403, description: `Forbidden: ${reason}` };
}

/** A 409, as when two ask for updates at once; without its "Conflict: ". */
export function conflict(reason: string): Refusal {
  return { ok: false, error_code: 409, description: `Conflict: ${reason}` };
}

/** A 404; a path that is no method at all gets no reason. */
export function notFound(reason?: string): Refusal {
  return { ok: false, error_code: 404, description: reason ? `Not Found: ${reason}` : 'Not Found' };
}

/** Tells a refusal from the value that a step gives where there is nothing to refuse. */
export function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}
