import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedCall } from '../../src/playground/bot-api-stand-in.ts';

/**
 * For `onCall` of a stand-in: writes every call as a line into the folder that BOT_API_CALL_LOG names, where
 * scripts/check-bot-api-calls.ts compares them with the documented methods. Without that variable nothing is written.
 * Pass it wherever the bot under test sends; not where a test sends broken calls on purpose.
 */
export function recordCalls(): (call: LoggedCall) => void {
  const folder = process.env.BOT_API_CALL_LOG;
  if (!folder) return () => {};
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${randomUUID()}.jsonl`);
  return (call) => appendFileSync(file, `${JSON.stringify(call)}\n`);
}
