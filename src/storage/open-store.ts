import type { AccessStore } from '../delivery/access-store.ts';
import type { ConversationStore } from '../delivery/conversation-store.ts';
import type { KeyboardStore } from '../delivery/keyboard-store.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { BacklogReader } from '../delivery/outbox-backlog.ts';
import type { PersonalData } from '../delivery/personal-data.ts';
import type { RateStore } from '../delivery/rate-store.ts';
import type { UpdateStore } from '../delivery/update-store.ts';
import type { ReaderStore } from '../digests/reader-store.ts';
import { VerbatimError } from '../errors.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ArticleArchive } from '../sources/article-archive.ts';
import { accessStore } from './sql/access-store.ts';
import { conversationStore } from './sql/conversation-store.ts';
import { keyboardStore } from './sql/keyboard-store.ts';
import { outboxBacklog } from './sql/outbox-backlog.ts';
import { outboxStore } from './sql/outbox-store.ts';
import { personalData } from './sql/personal-data.ts';
import { rateStore } from './sql/rate-store.ts';
import { readerStore } from './sql/reader-store.ts';
import { updateStore } from './sql/update-store.ts';
import { type OpenOptions, openDatabase } from './sqlite/open-database.ts';
import { SqliteArticleArchive } from './sqlite/sqlite-article-archive.ts';
import { SqliteArticleIndex } from './sqlite/sqlite-article-index.ts';
import { sqliteSqlDatabase } from './sqlite/sqlite-sql-database.ts';

/** All that is kept, whatever keeps it. */
export interface Store {
  readonly kind: 'sqlite';
  readonly archive: ArticleArchive;
  readonly index: ArticleIndex;
  readonly readers: ReaderStore;
  readonly updates: UpdateStore;
  readonly outbox: Outbox;
  readonly backlog: BacklogReader;
  readonly keyboards: KeyboardStore;
  readonly conversations: ConversationStore;
  readonly access: AccessStore;
  readonly rates: RateStore;
  readonly personalData: PersonalData;
  close(): Promise<void>;
}

/**
 * Opens the store that `--db` or DATABASE_URL names: the path of an SQLite file, made where absent, or `:memory:`.
 * Throws a VerbatimError that names the store and the remedy where it cannot be used.
 */
export async function openStore(pathOrUrl: string, options: OpenOptions = {}): Promise<Store> {
  if (/^[a-z][a-z0-9+]*:\/\//i.test(pathOrUrl))
    throw new VerbatimError(
      'config',
      `${withoutPassword(pathOrUrl)}: only SQLite files can be opened as yet. Give the path of a file.`,
    );
  const database = openDatabase(pathOrUrl, options);
  const sql = sqliteSqlDatabase(database);
  return {
    kind: 'sqlite',
    archive: new SqliteArticleArchive(database),
    index: new SqliteArticleIndex(database),
    readers: readerStore(sql),
    updates: updateStore(sql),
    outbox: outboxStore(sql),
    backlog: outboxBacklog(sql),
    keyboards: keyboardStore(sql),
    conversations: conversationStore(sql),
    access: accessStore(sql),
    rates: rateStore(sql),
    personalData: personalData(sql),
    close: async () => {
      database.close();
    },
  };
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
