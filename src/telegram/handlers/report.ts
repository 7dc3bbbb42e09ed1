import type { KeyboardContext } from '../bot-action.ts';
import { paragraph } from '../bot-tree.ts';
import { newKeyboardKey, packTree } from '../pack-tree.ts';
import type { Turn } from '../turn.ts';
import { botWordingFor } from '../wording/wordings.ts';

/** Tells the admins of an answer that a reader finds wrong: the question, and what the answer rested on. */
export async function report(turn: Turn, { question, evidence }: KeyboardContext): Promise<void> {
  const { services, origin, now } = turn;
  if (services.settings.adminIds.length === 0) {
    turn.notice = turn.wording.buttonExpired;
    return;
  }
  turn.notice = turn.wording.reported;
  // What a reader asks is no matter for logs.
  services.logger.warn({}, 'A reader reports an answer');
  const messages = await Promise.all(
    services.settings.adminIds.map(async (adminId) => {
      const admin = await services.store.readers.get(adminId);
      const tree = reportTree(botWordingFor(admin?.language ?? 'en').reportTitle, question, evidence);
      return packTree(tree, { chatId: adminId, keyboardKey: newKeyboardKey() }).map(({ body }, n) => ({
        key: `report:${services.me.id}:${origin.updateId}:${adminId}:${n}`,
        chatId: adminId,
        lane: 'interactive' as const,
        body,
      }));
    }),
  );
  await services.store.outbox.queue(messages.flat(), now);
  services.wakeDelivery();
}

function reportTree(title: string, question = '', evidence: readonly string[] = []) {
  return {
    blocks: [
      paragraph({ kind: 'strong', text: title }),
      paragraph({ kind: 'foreign', text: question }),
      ...evidence.map((text) => ({
        kind: 'quotation' as const,
        children: [{ kind: 'foreign' as const, text }],
      })),
    ],
    buttons: [],
  };
}
