import { digestMessageKey } from '../../digests/digest-message-key.ts';
import { isLater, type Slot } from '../../digests/next-send.ts';
import { planNext, usedSlot } from '../../digests/plan-next.ts';
import type { Reader } from '../../digests/reader.ts';
import { say } from '../bot-tree.ts';
import { button } from '../button.ts';
import { newKeyboardKey, packTree } from '../pack-tree.ts';
import type { BotServices } from '../services.ts';
import type { Turn } from '../turn.ts';
import { botWordingFor } from '../wording/wordings.ts';

/**
 * A reader whom nothing could be sent to is there again: digests come as before, and where one was missed the reader is asked
 * whether to send it. Returns the reader as they are from now on.
 */
export async function welcomeBack(services: BotServices, reader: Reader): Promise<Reader> {
  const { store, clock } = services;
  const now = clock.now();
  const missed = await missedSlot(services, reader, now);
  if (missed !== null) await ask(services, reader, missed);
  const settings = { paused: null, next: planNext(reader, now) };
  await store.readers.update(reader.chatId, settings);
  services.wakeSchedule();
  return { ...reader, ...settings };
}

/** The slot whose digest was refused, else the first one that came up meanwhile. */
async function missedSlot({ store }: BotServices, reader: Reader, now: Date): Promise<Slot | null> {
  const { next, times } = reader;
  if (times.length === 0) return null;
  const used = usedSlot(reader);
  if (used !== null && (await isRefused(store, reader, used))) return used;
  return next !== null && next.at <= now ? { localDate: next.localDate, slot: next.slot } : null;
}

async function isRefused(
  { outbox }: Pick<BotServices['store'], 'outbox'>,
  { id }: Reader,
  slot: Slot,
): Promise<boolean> {
  return (await outbox.find(digestMessageKey(id, slot, 0)))?.state === 'rejected';
}

/** Once for a slot, in however many ways the reader shows that they are back. */
async function ask(services: BotServices, reader: Reader, missed: Slot): Promise<void> {
  const { store, clock } = services;
  const { pages } = botWordingFor(reader.language);
  const { localDate, slot } = missed;
  const tree = say(pages.missedQuestion, [
    button(pages.sendMissed, { kind: 'missed', localDate, slot, isWanted: true }),
    button(pages.skipMissed, { kind: 'missed', localDate, slot, isWanted: false }),
  ]);
  const packed = packTree(tree, { chatId: reader.chatId, keyboardKey: newKeyboardKey() });
  const messages = packed.map(({ body, keyboard }) => ({
    key: `missed:${reader.id}:${localDate}:${slot}`,
    chatId: reader.chatId,
    lane: 'interactive' as const,
    body: { ...body, message_thread_id: reader.threadId ?? undefined },
    keyboard,
  }));
  await store.outbox.queue(messages, clock.now());
  services.wakeDelivery();
}

/** Makes the digest of the slot that was missed now. A slot is used once, so pressing twice brings one digest. */
export async function answerMissed(
  turn: Turn,
  { localDate, slot, isWanted }: Slot & { readonly isWanted: boolean },
): Promise<void> {
  const { reader, wording, services } = turn;
  if (!isWanted) return turn.reply(say(wording.notStopped));
  const missed = { localDate, slot };
  const used = usedSlot(reader);
  if (reader.times.length === 0 || (used !== null && isLater(used, missed)))
    return turn.reply(say(wording.buttonExpired));
  if (await isRefused(services.store, reader, missed))
    await services.store.readers.takeBack(reader.id, missed);
  await turn.changeReader({ next: { at: turn.now, ...missed } });
  turn.reply(say(wording.pages.missedComes));
}
