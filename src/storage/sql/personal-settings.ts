import type { Selectable } from 'kysely';
import { instant, parsed } from './personal-values.ts';
import type { Tables } from './tables.ts';

/** All columns of a reader, their own ids aside, under names that a person understands. */
export function settingsRecord(reader: Selectable<Tables['readers']>): object {
  return {
    since: instant(reader.created_at),
    kind: reader.kind,
    language: reader.language,
    timeZone: reader.zone,
    dailyDigestAt: reader.send_time,
    digestDays: reader.days,
    quietHours: reader.quiet_from === null ? null : [reader.quiet_from, reader.quiet_to],
    digestStyle: reader.style,
    topicsAndMutes: parsed(reader.interests),
    pausedUntil: instant(reader.paused_until),
    stories: reader.stories,
    silent: reader.silent === 1,
    wordingOfAnswers: reader.writing_style,
    paused: reader.paused,
    forumTopic: reader.thread_id,
    lastDigestAt: instant(reader.last_digest_at),
    lastDigestDay: reader.last_local_date,
    nextDigestAt: instant(reader.next_send_at),
    nextDigestDay: reader.next_local_date,
  };
}
