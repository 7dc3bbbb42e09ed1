import type { ApiCall } from '../api-call.ts';
import type { ApiResult } from '../api-result.ts';

/** A method of the Bot API as the stand-in answers it. */
export interface Method {
  /** All that the Bot API documents for it, whether it changes anything here or not. */
  readonly parameters: readonly string[];
  run(call: ApiCall): ApiResult | Promise<ApiResult>;
}

/** By name as documented; they are called in any case. */
export type MethodTable = Readonly<Record<string, Method>>;
