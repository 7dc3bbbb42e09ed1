import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { ChatEvent } from './chat-book.ts';
import type { People } from './people.ts';

const HEARTBEAT_MS = 15_000;
const MAX_WAITING = 1_000;

/**
 * Sends one JSON object a line: first all messages of the chat, then what happens in it, and now and then a sign of life,
 * by which the page knows a dead connection. A page that does not keep up is let go; it comes back and gets all anew.
 */
export function streamChat(context: Context, people: People, chatId: number): Response {
  context.header('content-type', 'application/x-ndjson; charset=utf-8');
  context.header('cache-control', 'no-store');
  context.header('x-accel-buffering', 'no');
  return stream(context, async (output) => {
    const waiting: object[] = [{ kind: 'snapshot', personId: chatId, messages: people.messages(chatId) }];
    let wake = () => {};
    const push = (event: object) => {
      waiting.push(event);
      wake();
    };
    const stopListening = people.listen(chatId, (event: ChatEvent) => push(event));
    const heartbeat = setInterval(() => push({ kind: 'alive' }), HEARTBEAT_MS).unref();
    output.onAbort(() => wake());
    try {
      while (!output.aborted && waiting.length < MAX_WAITING) {
        const event = waiting.shift();
        if (event !== undefined) await output.write(`${JSON.stringify(event)}\n`);
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      clearInterval(heartbeat);
      stopListening();
    }
  });
}
