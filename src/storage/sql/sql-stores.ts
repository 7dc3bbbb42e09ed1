import type { ProposalCache } from '../../answers/writing/proposal-cache.ts';
import type { SpendingStore } from '../../answers/writing/spending-store.ts';
import type { AccessStore } from '../../delivery/access-store.ts';
import type { ConversationStore } from '../../delivery/conversation-store.ts';
import type { KeyboardStore } from '../../delivery/keyboard-store.ts';
import type { LeaseStore } from '../../delivery/lease-store.ts';
import type { Outbox } from '../../delivery/outbox.ts';
import type { BacklogReader } from '../../delivery/outbox-backlog.ts';
import type { PersonalData } from '../../delivery/personal-data.ts';
import type { RateStore } from '../../delivery/rate-store.ts';
import type { UpdateClaim, UpdateStore } from '../../delivery/update-store.ts';
import type { CorrectionStore } from '../../digests/correction-store.ts';
import type { ReaderStore } from '../../digests/reader-store.ts';
import type { EmbeddingStore } from '../../search/embedding-store.ts';
import type { HistoryStore } from '../../sources/article-history.ts';
import type { ChannelStore } from '../../sources/channels/channel-store.ts';
import type { FeedStore } from '../../sources/feeds/feed-store.ts';
import type { FolderFileStore } from '../../sources/folder-file-store.ts';
import type { OutletLineStore } from '../../sources/outlet-line-store.ts';
import type { StoryStore } from '../../stories/story-store.ts';
import { accessStore } from './access-store.ts';
import { channelStore } from './channel-store.ts';
import { conversationStore } from './conversation-store.ts';
import { correctionStore } from './correction-store.ts';
import { embeddingStore } from './embedding-store.ts';
import { feedStore } from './feed-store.ts';
import { folderFileStore } from './folder-file-store.ts';
import { historyStore } from './history-store.ts';
import { keyboardStore } from './keyboard-store.ts';
import { leaseStore } from './lease-store.ts';
import { outboxBacklog } from './outbox-backlog.ts';
import { outboxStore } from './outbox-store.ts';
import { outletLineStore } from './outlet-line-store.ts';
import { personalData } from './personal-data.ts';
import { proposalCache } from './proposal-cache.ts';
import { rateStore } from './rate-store.ts';
import { readerStore } from './reader-store.ts';
import { spendingStore } from './spending-store.ts';
import type { SqlDatabase } from './sql-database.ts';
import { storyStore } from './story-store.ts';
import { updateStore } from './update-store.ts';

/** What is written while an update is handled. */
export interface TurnStores {
  readonly readers: ReaderStore;
  readonly outbox: Outbox;
  readonly keyboards: KeyboardStore;
  readonly conversations: ConversationStore;
  readonly access: AccessStore;
  readonly rates: RateStore;
  readonly personalData: PersonalData;
}

/** All stores on plain SQL, those of a turn among them; the same code serves both databases. */
export interface SqlStores extends TurnStores {
  readonly updates: UpdateStore;
  readonly leases: LeaseStore;
  readonly backlog: BacklogReader;
  readonly feeds: FeedStore;
  readonly channels: ChannelStore;
  readonly stories: StoryStore;
  readonly corrections: CorrectionStore;
  readonly embeddings: EmbeddingStore;
  readonly proposals: ProposalCache;
  readonly spending: SpendingStore;
  readonly histories: HistoryStore;
  readonly folderFiles: FolderFileStore;
  readonly outletLines: OutletLineStore;
  /** For who handles a claimed update: every write throws `lease-lost` once another worker has taken the update over. */
  guardedBy(claim: UpdateClaim): TurnStores;
}

/** Everything that is alike in every store: one set of typed queries on whichever database. */
export function sqlStores(database: SqlDatabase): SqlStores {
  return {
    ...turnStores(database),
    updates: updateStore(database),
    leases: leaseStore(database),
    backlog: outboxBacklog(database),
    feeds: feedStore(database),
    channels: channelStore(database),
    stories: storyStore(database),
    corrections: correctionStore(database),
    embeddings: embeddingStore(database),
    proposals: proposalCache(database),
    spending: spendingStore(database),
    histories: historyStore(database),
    folderFiles: folderFileStore(database),
    outletLines: outletLineStore(database),
    guardedBy: (claim) => turnStores(database.guardedBy(claim)),
  };
}

function turnStores(database: SqlDatabase): TurnStores {
  return {
    readers: readerStore(database),
    outbox: outboxStore(database),
    keyboards: keyboardStore(database),
    conversations: conversationStore(database),
    access: accessStore(database),
    rates: rateStore(database),
    personalData: personalData(database),
  };
}
