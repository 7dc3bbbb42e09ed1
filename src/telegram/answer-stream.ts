import type { KeyboardContext } from './bot-action.ts';
import type { BotTree } from './bot-tree.ts';
import { editMessage } from './edit-message.ts';
import { newKeyboardKey, packTree } from './pack-tree.ts';
import type { Turn } from './turn.ts';

/** Edits count like messages: one a second to a person, twenty a minute to a group, and delivery needs its share. */
const PAUSE_MS = { private: 1_200, group: 4_000 } as const;
/** How often it is looked whether the first message went out, and for how long: then the answer comes as a new one. */
const LOOK_EVERY_MS = 100;
const LONGEST_LOOK_MS = 10_000;

/**
 * An answer that grows in the chat: its first sentences go out as a message through the outbox, like any reply, so that none is sent twice;
 * the following ones are edited into it, as fast as Telegram allows.
 */
export class AnswerStream {
  private readonly turn: Turn;
  private newest: BotTree | null = null;
  private shown: BotTree | null = null;
  private running: Promise<number | null> | null = null;
  private readonly finished = new AbortController();

  constructor(turn: Turn) {
    this.turn = turn;
  }

  /** Shows the answer as far as it stands, now or as soon as may be. */
  show(draft: BotTree): void {
    this.newest = draft;
    // Where it cannot be shown now, the whole answer will be.
    this.running ??= this.run(draft).catch(() => null);
  }

  /** There will be no whole answer: what stands is left as it is. */
  stop(): void {
    this.finished.abort();
  }

  /** The whole answer in the place of the draft; as a new message where there is none, or it cannot be edited. */
  async finish(tree: BotTree, context: KeyboardContext): Promise<void> {
    this.finished.abort();
    const messageId = this.running === null ? null : await this.running;
    if (messageId === null || !(await this.complete(messageId, tree, context)))
      this.turn.reply(tree, context);
  }

  /** Resolves to the message's id when the answer is finished; null where it never went out. */
  private async run(first: BotTree): Promise<number | null> {
    const { turn, finished } = this;
    const { clock } = turn.services;
    const key = await turn.begin(first);
    this.shown = first;
    const messageId = await this.messageIdOf(key);
    if (messageId === null) return null;
    while (!finished.signal.aborted && !turn.signal.aborted) {
      await clock.wait(PAUSE_MS[turn.origin.kind], finished.signal);
      if (!finished.signal.aborted) await this.edit(messageId);
    }
    return messageId;
  }

  private async messageIdOf(key: string): Promise<number | null> {
    const { clock, store } = this.turn.services;
    for (let waitedMs = 0; waitedMs < LONGEST_LOOK_MS; waitedMs += LOOK_EVERY_MS) {
      const sent = await store.outbox.find(key);
      if (sent?.state === 'sent') return sent.messageId;
      if (sent === null || sent.state === 'rejected' || sent.state === 'unknown') return null;
      await clock.wait(LOOK_EVERY_MS, this.turn.signal);
      if (this.turn.signal.aborted) return null;
    }
    return null;
  }

  private async edit(messageId: number): Promise<void> {
    const { newest, turn } = this;
    if (newest === null || newest === this.shown) return;
    const [packed] = packTree(newest, { chatId: turn.origin.chatId, keyboardKey: newKeyboardKey() });
    this.shown = newest;
    if (packed === undefined) return;
    await editMessage(
      turn.services,
      { chatId: turn.origin.chatId, messageId, body: packed.body },
      turn.signal,
    );
  }

  /** What does not fit into the one message follows in others. */
  private async complete(messageId: number, tree: BotTree, context: KeyboardContext): Promise<boolean> {
    const { turn } = this;
    const { services, origin, now, signal } = turn;
    const [first, ...rest] = turn.pack(tree, context);
    if (first === undefined) return false;
    if (first.keyboard) await services.store.keyboards.put(first.keyboard, now);
    const isEdited = await editMessage(
      services,
      { chatId: origin.chatId, messageId, body: first.body },
      signal,
    );
    if (isEdited) turn.replyPacked(rest);
    return isEdited;
  }
}
