import type { NewMessage } from '../delivery/outbox.ts';
import type { Digester, DigestOutcome } from './digester.ts';
import type { Edition } from './edition.ts';
import { nextSend, type SendPlan } from './next-send.ts';
import { planOf } from './plan-next.ts';
import { endOfQuiet } from './quiet-hours.ts';
import type { NextSend, Reader } from './reader.ts';
import type { QueuedDigest } from './reader-store.ts';
import { toldIn } from './told-in.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Up to this late a digest still goes out, marked as late; later, its stories come with the next one. */
const LATEST_MS = 6 * HOUR_MS;
/** A digest queued within this time of its hour is on time. */
const ON_TIME_MS = 10 * MINUTE_MS;
/** Who waits longer for others of the same minute is told why. */
const LONGEST_WAIT_MS = 5 * MINUTE_MS;
/** So long without any article is no quiet day, but a pipeline that stands still. */
const STANDSTILL_MS = 24 * HOUR_MS;
const QUIET_WEEK_MS = 7 * 24 * HOUR_MS;

export interface Preparing {
  readonly digester: Digester;
  readonly compose: (reader: Reader, edition: Edition) => readonly NewMessage[];
  readonly seen: ReadonlyMap<string, string>;
  readonly now: Date;
  /** How long what is queued before it takes to go out. */
  readonly waitMs: number;
}

/** A digest to be stored, or the moment to look again. */
export type Prepared =
  | {
      readonly kind: 'digest';
      readonly digest: QueuedDigest;
      /** No outlet published anything for a day. */
      readonly isStandstill: boolean;
    }
  | { readonly kind: 'later'; readonly next: NextSend | null };

/** Makes the digest of a reader whose hour has come: chosen, told and rendered, or the word that all is quiet, or nothing. */
export async function prepareDigest(reader: Reader, preparing: Preparing): Promise<Prepared> {
  const { now } = preparing;
  const due = reader.next;
  const plan = planOf(reader);
  if (due === null || plan === null) return { kind: 'later', next: null };
  const quietUntil = reader.quiet === null ? null : endOfQuiet(now, plan.zone, reader.quiet);
  if (quietUntil !== null) return { kind: 'later', next: { ...due, at: quietUntil } };
  // Slots that went by while the service was down follow one another: each goes out late, or passes its stories on.
  const next = nextOf(plan, due);
  const lateMs = now.getTime() - due.at.getTime();
  if (lateMs > LATEST_MS) return { kind: 'later', next };
  const outcome = await makeDigest(reader, preparing);
  const edition = choose(reader, outcome, { ...preparing, lateMs });
  const digest: QueuedDigest = {
    reader,
    slot: { localDate: due.localDate, slot: due.slot },
    messages: edition === null ? [] : preparing.compose(reader, edition),
    shown: new Map(outcome.storyKeys.map((key, index) => [key, outcome.digest.stories[index]?.latest ?? ''])),
    told: toldIn(outcome),
    next,
  };
  return { kind: 'digest', digest, isStandstill: isStandstill(reader, outcome, now) };
}

function isStandstill({ lastDigestAt }: Reader, { digest }: DigestOutcome, now: Date): boolean {
  const sinceMs = lastDigestAt === null ? STANDSTILL_MS : now.getTime() - lastDigestAt.getTime();
  return digest.searched.articles === 0 && sinceMs >= STANDSTILL_MS;
}

/** Readers of one zone and hour have one next date. */
const known = new Map<string, NextSend>();
const MOST_KNOWN = 1_000;

function nextOf(plan: SendPlan, due: NextSend): NextSend {
  const key = JSON.stringify([plan, due]);
  const found = known.get(key) ?? nextSend(plan, due.at, due);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

function makeDigest(reader: Reader, { digester, seen, now }: Preparing): Promise<DigestOutcome> {
  return digester.digest({
    asOf: now,
    maxStories: reader.stories,
    readerLanguage: reader.language,
    interests: reader.interests,
    seen,
    // The first digest is the latest stories of any age.
    ...(reader.lastDigestAt === null ? {} : { since: reader.lastDigestAt }),
  });
}

/** Nothing new is not sent, but told once a week. */
function choose(
  reader: Reader,
  { digest }: DigestOutcome,
  { now, waitMs, lateMs }: Preparing & { readonly lateMs: number },
): Edition | null {
  const { next: due } = reader;
  if (due === null) return null;
  const slot = { localDate: due.localDate, slot: due.slot };
  if (digest.stories.length > 0)
    return {
      kind: 'digest',
      digest,
      slot,
      ...(lateMs > ON_TIME_MS ? { lateSince: due.at } : {}),
      ...(lateMs <= ON_TIME_MS && waitMs > LONGEST_WAIT_MS ? { waitMs } : {}),
    };
  const quietMs = reader.lastDigestAt === null ? 0 : now.getTime() - reader.lastDigestAt.getTime();
  return quietMs >= QUIET_WEEK_MS ? { kind: 'quiet-week', slot } : null;
}
