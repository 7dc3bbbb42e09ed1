import type { Answer } from '../answers/answer.ts';
import type { Answerer } from '../answers/answerer.ts';
import type { ProposalCache } from '../answers/writing/proposal-cache.ts';
import type { WritingStyle } from '../answers/writing/sentence-model.ts';
import type { SpendingStore } from '../answers/writing/spending-store.ts';
import type { AccessStore } from '../delivery/access-store.ts';
import type { Clock } from '../delivery/clock.ts';
import type { ConversationStore } from '../delivery/conversation-store.ts';
import type { KeyboardStore } from '../delivery/keyboard-store.ts';
import type { LeaseStore } from '../delivery/lease-store.ts';
import type { Logger } from '../delivery/logger.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { PersonalData } from '../delivery/personal-data.ts';
import type { RateStore } from '../delivery/rate-store.ts';
import type { UpdateClaim, UpdateStore } from '../delivery/update-store.ts';
import type { CorrectionStore } from '../digests/correction-store.ts';
import type { Digest } from '../digests/digest.ts';
import type { Digester } from '../digests/digester.ts';
import type { ReaderStore } from '../digests/reader-store.ts';
import type { MessageTree } from '../rendering/message-tree.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { StoryStore } from '../stories/story-store.ts';
import type { BotApi } from './bot-api.ts';
import type { SourceServices } from './sources/source-services.ts';

/** What of the store the bot writes while it handles an update. */
export interface TurnStore {
  readonly readers: ReaderStore;
  readonly outbox: Outbox;
  readonly keyboards: KeyboardStore;
  readonly conversations: ConversationStore;
  readonly access: AccessStore;
  readonly rates: RateStore;
  readonly personalData: PersonalData;
}

/** What of the store the bot uses. */
export interface BotStore extends TurnStore {
  readonly index: ArticleIndex;
  readonly stories: StoryStore;
  readonly corrections: CorrectionStore;
  readonly proposals: ProposalCache;
  readonly spending: SpendingStore;
  readonly updates: UpdateStore;
  readonly leases: LeaseStore;
  /** For who handles a claimed update: every write throws `lease-lost` once another worker has taken the update over. */
  guardedBy(claim: UpdateClaim): TurnStore;
}

export interface RenderSettings {
  readonly language: string;
  readonly zone: string;
  readonly publicUrl?: string | undefined;
  readonly hasMore?: boolean;
}

export interface BotSettings {
  /** Zone of readers who have not told theirs. */
  readonly zone: string;
  readonly adminIds: readonly number[];
  readonly access: 'open' | 'invite' | 'list';
  readonly allowedIds: readonly number[];
  readonly publicUrl?: string | undefined;
  /** True where the only reader sits at this machine: how often they ask is not limited. */
  readonly asksFreely?: boolean | undefined;
  /** How freely the model words answers for readers who have not chosen; absent: there is no model. */
  readonly writingStyle?: WritingStyle | undefined;
}

export interface BotUser {
  readonly id: number;
  readonly username: string;
}

/** What the handlers of updates work with. */
export interface BotServices {
  readonly me: BotUser;
  readonly api: BotApi;
  readonly store: BotStore;
  readonly answerer: Answerer;
  readonly digester: Digester;
  readonly renderAnswer: (answer: Answer, options: RenderSettings) => MessageTree;
  readonly renderDigest: (digest: Digest, options: RenderSettings) => MessageTree;
  readonly settings: BotSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Feeds, channels, and those who read them; absent: admins cannot look after them here. */
  readonly sources?: SourceServices | undefined;
  /** The text of a file that somebody sent, at most so many bytes. */
  readonly downloadText: (fileId: string, maxBytes: number, signal: AbortSignal) => Promise<string>;
  /** An edit counts in the pace of its chat as a message does. */
  readonly countEdit: (chatId: number) => void;
  /** Something was queued: deliver it now. */
  readonly wakeDelivery: () => void;
  /** A reader's schedule changed: look at the clock again. */
  readonly wakeSchedule: () => void;
}
