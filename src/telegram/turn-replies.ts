import type { Keyboard, NewMessage } from '../delivery/outbox.ts';
import type { KeyboardContext } from './bot-action.ts';
import type { BotTree } from './bot-tree.ts';
import type { Origin } from './origin.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { newKeyboardKey, type PackedMessage, packTree } from './pack-tree.ts';
import type { BotServices } from './services.ts';

/**
 * What one turn says. It is collected and queued together, each message with a key made of the update and its place in the reply,
 * so that an update that is handled twice is answered once.
 */
export class TurnReplies {
  private readonly services: BotServices;
  private readonly origin: Origin;
  private readonly now: Date;
  /** They go before the replies, and are not counted among them. */
  private readonly notices: NewMessage[] = [];
  private readonly replies: NewMessage[] = [];
  /** How many replies are queued already. */
  private begun = 0;

  constructor(services: BotServices, origin: Origin, now: Date) {
    this.services = services;
    this.origin = origin;
    this.now = now;
  }

  /** In a group, the buttons are for whoever wrote. */
  pack(tree: BotTree, context?: KeyboardContext): readonly PackedMessage[] {
    return packTree(tree, {
      chatId: this.origin.chatId,
      keyboardKey: newKeyboardKey(),
      userId: this.origin.kind === 'group' ? this.origin.userId : undefined,
      context,
    });
  }

  /** The next reply; under its place in the reply where it has no `key` of its own. In a group the first one answers the message. */
  push(body: OutgoingMessage, keyboard?: Keyboard, key?: string): void {
    const { chatId, messageId } = this.origin;
    const n = this.begun + this.replies.length;
    this.replies.push({
      key: key ?? this.keyOf(n),
      chatId,
      lane: 'interactive',
      body: {
        ...body,
        ...this.place,
        ...(n > 0 || messageId === undefined || this.origin.kind === 'private'
          ? {}
          : { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } }),
      },
      keyboard,
    });
  }

  /** Queues the first message of the tree at once, with what was collected before it; returns its key in the outbox. */
  async begin(tree: BotTree): Promise<string> {
    const key = this.keyOf(this.begun + this.replies.length);
    for (const { body, keyboard } of this.pack(tree).slice(0, 1)) this.push(body, keyboard);
    await this.queue();
    return key;
  }

  addLater(at: Date, tree: BotTree, context?: KeyboardContext): void {
    const { chatId, updateId } = this.origin;
    const packed = packTree(tree, { chatId, keyboardKey: newKeyboardKey(), context });
    for (const [n, { body, keyboard }] of packed.entries())
      this.notices.push({
        key: `later:${this.services.me.id}:${updateId}:${n}`,
        chatId,
        lane: 'later',
        body: { ...body, ...this.place },
        notBefore: at,
        keyboard,
      });
  }

  /** `ids` are those of the messages in the outbox that are offered again. */
  addOffer(tree: BotTree, ids: readonly number[]): void {
    const { chatId, updateId } = this.origin;
    const [notice] = packTree(tree, { chatId, keyboardKey: newKeyboardKey() });
    if (notice === undefined) return;
    this.notices.push({
      key: `offer:${this.services.me.id}:${updateId}`,
      chatId,
      lane: 'interactive',
      body: { ...notice.body, ...this.place },
      keyboard: notice.keyboard,
      offers: ids,
    });
  }

  /** Puts what was collected into the outbox, notices first; later replies count on from these. */
  async queue(): Promise<void> {
    const messages = [...this.notices.splice(0), ...this.replies];
    this.begun += this.replies.splice(0).length;
    if (messages.length > 0) await this.services.store.outbox.queue(messages, this.now);
    this.services.wakeDelivery();
  }

  private keyOf(n: number): string {
    return `reply:${this.services.me.id}:${this.origin.updateId}:${n}`;
  }

  private get place(): Pick<OutgoingMessage, 'message_thread_id'> {
    return { message_thread_id: this.origin.threadId ?? undefined };
  }
}
