import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { VerbatimError } from '../errors.ts';

/** Turns what the client throws into errors that name the setting to look at. */
export function translateOpenAiError(
  error: unknown,
  signal: AbortSignal,
  modelSetting = 'OPENAI_MODEL',
): VerbatimError {
  const cause = { cause: error };
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || signal.aborted)
    return new VerbatimError('timeout', 'The model did not answer in time.', cause);
  if (error instanceof APIConnectionError)
    return new VerbatimError(
      'unreachable',
      'The model’s server cannot be reached. Check OPENAI_BASE_URL.',
      cause,
    );
  if (error instanceof APIError && error.status === 401)
    return new VerbatimError('refused', 'The model’s server does not accept OPENAI_API_KEY.', cause);
  if (error instanceof APIError && error.status === 404)
    return new VerbatimError('refused', `The model’s server does not know ${modelSetting}.`, cause);
  if (error instanceof APIError)
    return new VerbatimError(
      'refused',
      `The model’s server answered ${error.status ?? 'with an error'}.`,
      cause,
    );
  return new VerbatimError('internal', 'The model could not be asked.', cause);
}
