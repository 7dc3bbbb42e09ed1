import type { DigestTrouble } from '../digests/digest-clock-options.ts';
import { say } from './bot-tree.ts';
import { newKeyboardKey, packTree } from './pack-tree.ts';
import type { BotServices } from './services.ts';
import { botWordingFor } from './wording/wordings.ts';

/** Tells the admins, once a day, that digests cannot be made, or have nothing to be made of: readers see nothing of it, or a quiet day. */
export async function tellTrouble(
  {
    me,
    store,
    settings,
    clock,
    wakeDelivery,
  }: Pick<BotServices, 'me' | 'settings' | 'clock' | 'wakeDelivery'> & {
    readonly store: Pick<BotServices['store'], 'outbox' | 'readers'>;
  },
  trouble: DigestTrouble,
): Promise<void> {
  const now = clock.now();
  const day = now.toISOString().slice(0, 10);
  for (const chatId of settings.adminIds) {
    const reader = await store.readers.get(chatId);
    const { pages } = botWordingFor(reader?.language ?? 'en');
    const tree = say(trouble.kind === 'failed' ? pages.trouble(trouble.cause) : pages.standstill);
    const messages = packTree(tree, { chatId, keyboardKey: newKeyboardKey() }).map(({ body }, part) => ({
      key: `trouble:${trouble.kind}:${me.id}:${chatId}:${day}:${part}`,
      chatId,
      lane: 'interactive' as const,
      body,
    }));
    await store.outbox.queue(messages, now);
  }
  wakeDelivery();
}
