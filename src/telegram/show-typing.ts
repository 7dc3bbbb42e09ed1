import type { Turn } from './turn.ts';

/** Readers see that something is under way within 300 ms; Telegram shows it for five seconds at a time. */
const FIRST_AFTER_MS = 200;
const AGAIN_AFTER_MS = 4_000;
const CALL_TIMEOUT_MS = 4_000;

/** Shows "typing…" while the work lasts; nothing for work that is done sooner than anybody could see it. */
export async function showTyping<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
  const done = new AbortController();
  void keepTyping(turn, AbortSignal.any([done.signal, turn.signal]));
  try {
    return await work();
  } finally {
    done.abort();
  }
}

/** Whether the reader sees it is of no consequence, so a refusal is not even told. */
async function keepTyping({ services, origin }: Turn, signal: AbortSignal): Promise<void> {
  for (let pauseMs = FIRST_AFTER_MS; ; pauseMs = AGAIN_AFTER_MS) {
    await services.clock.wait(pauseMs, signal);
    if (signal.aborted) return;
    await services.api.call(
      'sendChatAction',
      {
        chat_id: origin.chatId,
        action: 'typing',
        message_thread_id: origin.threadId ?? undefined,
      },
      { timeoutMs: CALL_TIMEOUT_MS, signal },
    );
  }
}
