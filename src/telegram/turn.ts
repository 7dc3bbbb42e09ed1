import type { AwaitedAnswer, Conversation, ConversationKey } from '../delivery/conversation-store.ts';
import { askedSlot, digestMessageKey } from '../digests/digest-message-key.ts';
import { guessZone } from '../digests/parse-zone.ts';
import { type Reader, type ReaderSettings, unknownReader } from '../digests/reader.ts';
import type { ToldDigestStory } from '../digests/reader-store.ts';
import type { KeyboardContext } from './bot-action.ts';
import type { BotTree } from './bot-tree.ts';
import { editMessage } from './edit-message.ts';
import type { Origin } from './origin.ts';
import { newKeyboardKey, type PackedMessage, packTree } from './pack-tree.ts';
import type { BotServices, RenderSettings } from './services.ts';
import { TurnReplies } from './turn-replies.ts';
import type { BotWording } from './wording/wording-form.ts';
import { botWordingFor, supportedLanguage } from './wording/wordings.ts';

/**
 * One update while it is handled: who wrote it, what was talked of, and what is said to it. What it says and changes of the
 * conversation is stored at its end.
 */
export class Turn {
  readonly services: BotServices;
  readonly origin: Origin;
  readonly signal: AbortSignal;
  readonly now: Date;
  reader: Reader;
  conversation: Conversation;
  /** A few words to show at the button that was pressed, where they are all that the reader needs. */
  notice: string | null = null;
  private readonly replies: TurnReplies;
  private storedConversation: Conversation;

  private constructor(
    services: BotServices,
    origin: Origin,
    state: { reader: Reader; conversation: Conversation; signal: AbortSignal },
  ) {
    this.services = services;
    this.origin = origin;
    this.signal = state.signal;
    this.now = services.clock.now();
    this.replies = new TurnReplies(services, origin, this.now);
    this.reader = state.reader;
    this.conversation = state.conversation;
    this.storedConversation = state.conversation;
  }

  static async open(services: BotServices, origin: Origin, signal: AbortSignal): Promise<Turn> {
    const { readers, conversations } = services.store;
    const language = supportedLanguage(origin.languageTag);
    const [stored, conversation] = await Promise.all([
      readers.get(origin.chatId),
      conversations.get(conversationKey(origin)),
    ]);
    const reader = stored ?? unknownReader({ chatId: origin.chatId, kind: origin.kind, language });
    return new Turn(services, origin, { reader, conversation, signal });
  }

  get wording(): BotWording {
    return botWordingFor(this.reader.language);
  }

  get isAdmin(): boolean {
    return this.services.settings.adminIds.includes(this.origin.userId);
  }

  /** The reader's zone, or the one that stands in until they tell theirs. */
  get zone(): string {
    return this.reader.zone ?? this.services.settings.zone;
  }

  /** How answers and digests are shown to the reader, in their language or the one given. */
  renderOptions(language = this.reader.language): RenderSettings {
    return { language, zone: this.zone, publicUrl: this.services.settings.publicUrl };
  }

  /** Where the reader most likely is, to be confirmed: by their language, or where the operator says readers are. */
  guessZone(offsetMinutes?: number): string {
    const { zone } = this.services.settings;
    if (offsetMinutes === undefined && this.reader.language === 'en' && zone !== 'UTC') return zone;
    return guessZone(this.reader.language, this.now, offsetMinutes);
  }

  reply(tree: BotTree, context?: KeyboardContext): void {
    this.replyPacked(this.pack(tree, context));
  }

  /** A digest that the reader asked for, under keys by which it is found again where what it told is corrected. */
  async replyDigest(
    tree: BotTree,
    context: KeyboardContext,
    told: readonly ToldDigestStory[],
  ): Promise<void> {
    const { readers, outbox } = this.services.store;
    const { id: readerId } = await readers.ensure(this.reader, this.now);
    const slot = askedSlot(this.services.me.id, this.origin.updateId);
    const keyOf = (part: number) => digestMessageKey(readerId, slot, part);
    // An update that is handled twice was answered with the first digest.
    if ((await outbox.find(keyOf(0))) === null) await readers.keepAsked({ readerId, slot, told }, this.now);
    for (const [part, { body, keyboard }] of this.pack(tree, context).entries())
      this.replies.push(body, keyboard, keyOf(part));
  }

  replyPacked(messages: readonly PackedMessage[]): void {
    for (const { body, keyboard } of messages) this.replies.push(body, keyboard);
  }

  pack(tree: BotTree, context?: KeyboardContext): readonly PackedMessage[] {
    return this.replies.pack(tree, context);
  }

  /** Queues a first reply now, while the rest is still being made; returns its key in the outbox. */
  begin(tree: BotTree): Promise<string> {
    return this.replies.begin(tree);
  }

  /** A message that goes out later by itself; it is none of the replies, which it must not hold back. */
  replyAt(at: Date, tree: BotTree, context?: KeyboardContext): void {
    this.replies.addLater(at, tree, context);
  }

  /** Goes before the replies, and is none of them: whether it is made must not change their keys. */
  offer(tree: BotTree, ids: readonly number[]): void {
    this.replies.addOffer(tree, ids);
  }

  replyFile(text: string, document: { readonly name: string; readonly content: string }): void {
    this.replies.push({ text, document });
  }

  /** Plain words that come next may be the answer to this; null: they are not an answer to anything. */
  awaitAnswer(awaited: AwaitedAnswer | null): void {
    const { awaiting } = this.conversation;
    if (awaited === null && awaiting === null) return;
    this.conversation = {
      ...this.conversation,
      awaiting: awaited && { ...awaited, askedAtMs: this.now.getTime() },
    };
  }

  /** Shows the tree in the place of an earlier message; as a new one where that cannot be edited. */
  async edit(messageId: number | null, tree: BotTree): Promise<void> {
    const { services, origin, now } = this;
    const [packed, ...more] = packTree(tree, { chatId: origin.chatId, keyboardKey: newKeyboardKey() });
    if (messageId === null || packed === undefined || more.length > 0) return this.reply(tree);
    if (packed.keyboard) await services.store.keyboards.put(packed.keyboard, now);
    const isEdited = await editMessage(
      services,
      { chatId: origin.chatId, messageId, body: packed.body },
      this.signal,
    );
    if (!isEdited) this.reply(tree);
  }

  async changeReader(settings: ReaderSettings): Promise<void> {
    const { readers } = this.services.store;
    const stored = await readers.ensure(this.reader, this.now);
    await readers.update(stored.chatId, settings);
    this.reader = { ...stored, ...settings };
    if (settings.next !== undefined || settings.paused !== undefined) this.services.wakeSchedule();
  }

  /** The stored conversation is deleted: do not write it anew when the turn ends. */
  forgetConversation(): void {
    this.conversation = { frame: null, awaiting: null };
    this.storedConversation = this.conversation;
    this.reader = unknownReader(this.reader);
  }

  /** Stores what the turn leaves behind. A turn whose time is over leaves nothing: the reader was told so. */
  async close(): Promise<void> {
    if (this.signal.aborted) return;
    const { conversations } = this.services.store;
    await this.replies.queue();
    const { conversation } = this;
    const isChanged = conversation !== this.storedConversation;
    await conversations.closeTurn(
      isChanged ? { key: conversationKey(this.origin), conversation } : null,
      this.now,
    );
  }
}

function conversationKey(origin: Origin): ConversationKey {
  return { chatId: origin.chatId, threadId: origin.threadId ?? 0, userId: origin.userId };
}
