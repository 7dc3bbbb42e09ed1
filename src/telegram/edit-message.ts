import type { OutgoingMessage } from './outgoing-message.ts';
import { classifyRefusal } from './refusals.ts';
import type { BotServices } from './services.ts';

/** Waits longer than that are worse than a new message. */
const LONGEST_WAIT_MS = 5_000;
const TRIES = 2;

interface Edit {
  readonly chatId: number;
  readonly messageId: number;
  readonly body: OutgoingMessage;
}

/** Edits a message in place. Doing so twice does no harm, so what may have failed is tried again; false where it cannot be. */
export async function editMessage(
  { api, clock, countEdit }: Pick<BotServices, 'api' | 'clock' | 'countEdit'>,
  { chatId, messageId, body }: Edit,
  signal: AbortSignal,
): Promise<boolean> {
  for (let tries = 1; tries <= TRIES && !signal.aborted; tries += 1) {
    countEdit(chatId);
    const result = await api.call(
      'editMessageText',
      { chat_id: chatId, message_id: messageId, ...body, link_preview_options: { is_disabled: true } },
      { signal },
    );
    if (result.kind === 'ok') return true;
    if (result.kind !== 'refused') continue;
    const refusal = classifyRefusal(result.code, result.description);
    if (refusal === 'not-modified') return true;
    const waitMs = result.retryAfterMs ?? 0;
    if (refusal !== 'too-fast' || waitMs > LONGEST_WAIT_MS) return false;
    await clock.wait(waitMs, signal);
  }
  return false;
}
