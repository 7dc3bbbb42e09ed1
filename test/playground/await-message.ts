import type { Message } from '../../src/playground/bot-api-types.ts';
import type { ChatEvent } from '../../src/playground/chat-book.ts';
import type { People } from '../../src/playground/people.ts';

const DEFAULT_MS = 10_000;

/** The first event of a chat that `isWanted` takes, from now on. Call it before doing what causes the event. */
export function awaitEvent<Event extends ChatEvent>(
  people: People,
  chatId: number,
  isWanted: (event: ChatEvent) => event is Event,
  timeoutMs = DEFAULT_MS,
): Promise<Event> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Nothing of the kind happened in chat ${chatId} within ${timeoutMs} ms.`));
    }, timeoutMs);
    const stop = people.listen(chatId, (event) => {
      if (!isWanted(event)) return;
      clearTimeout(timer);
      stop();
      resolve(event);
    });
  });
}

/** The bot's next message in a chat, or the next one that `isWanted` takes. Call it before writing to the bot. */
export async function awaitReply(
  people: People,
  chatId: number,
  isWanted: (message: Message) => boolean = () => true,
): Promise<Message> {
  const event = await awaitEvent(
    people,
    chatId,
    (candidate): candidate is Extract<ChatEvent, { kind: 'message' }> =>
      candidate.kind === 'message' && candidate.message.from.is_bot && isWanted(candidate.message),
  );
  return event.message;
}
