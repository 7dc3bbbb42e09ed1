import type { Lane } from '../../delivery/outbox.ts';
import type { Backlog, BacklogReader } from '../../delivery/outbox-backlog.ts';
import type { SqlDatabase } from './sql-database.ts';

const COUNT_UP_TO = 100_000;
const LANES: readonly Lane[] = ['interactive', 'later', 'bulk'];

/** When the oldest began to wait, by the column that the partial index of its state is sorted by. */
const SINCE = { pending: 'not_before', sending: 'claimed_at', unknown: 'settled_at' } as const;
type State = keyof typeof SINCE;

/** Counts `outbox` by lane and by each state that a message should not stay in. */
export function outboxBacklog(database: SqlDatabase): BacklogReader {
  const states = Object.keys(SINCE) as readonly State[];
  return {
    backlog: () => Promise.all(LANES.flatMap((lane) => states.map((state) => read(database, lane, state)))),
  };
}

async function read({ query }: SqlDatabase, lane: Lane, state: State): Promise<Backlog> {
  const since = SINCE[state];
  const row = await query
    .selectFrom(
      query
        .selectFrom('outbox')
        .select(`${since} as since`)
        .where('lane', '=', lane)
        .where('state', '=', state)
        .limit(COUNT_UP_TO)
        .as('waiting'),
    )
    .select(({ fn }) => [fn.countAll().as('messages'), fn.min('since').as('oldest')])
    .executeTakeFirstOrThrow();
  return {
    lane,
    state,
    messages: Number(row.messages),
    oldestAt: row.oldest === null ? null : new Date(Number(row.oldest)),
  };
}
