import type { Selectable } from 'kysely';
import type { Pause, Reader, ReaderSettings } from '../../digests/reader.ts';
import { formatWallTime, readWallTime } from '../../digests/wall-time.ts';
import type { Tables } from './tables.ts';

export function toReader(row: Selectable<Tables['readers']>): Reader {
  return {
    id: row.id,
    chatId: row.chat_id,
    threadId: row.thread_id,
    kind: row.kind === 'group' ? 'group' : 'private',
    language: row.language,
    zone: row.zone,
    sendTime: row.send_time === null ? null : readWallTime(row.send_time),
    stories: row.stories,
    silent: row.silent === 1,
    paused: toPause(row.paused),
    lastLocalDate: row.last_local_date,
    lastDigestAt: row.last_digest_at === null ? null : new Date(row.last_digest_at),
    next:
      row.next_send_at === null || row.next_local_date === null
        ? null
        : { at: new Date(row.next_send_at), localDate: row.next_local_date },
  };
}

/** The columns of those settings that are given. */
export function toReaderColumns(settings: ReaderSettings): Partial<Selectable<Tables['readers']>> {
  const { threadId, language, zone, sendTime, stories, silent, paused, next } = settings;
  return {
    ...(threadId === undefined ? {} : { thread_id: threadId }),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { zone }),
    ...(sendTime === undefined ? {} : { send_time: sendTime && formatWallTime(sendTime) }),
    ...(stories === undefined ? {} : { stories }),
    ...(silent === undefined ? {} : { silent: silent ? 1 : 0 }),
    ...(paused === undefined ? {} : { paused }),
    ...(next === undefined
      ? {}
      : { next_send_at: next?.at.getTime() ?? null, next_local_date: next?.localDate ?? null }),
  };
}

function toPause(paused: string | null): Pause | null {
  return paused === 'reader' || paused === 'blocked' ? paused : null;
}
