import { EDIT_KEY, type NewMessage } from '../delivery/outbox.ts';
import type { DigestPart, ToldDigest } from '../digests/correction-store.ts';
import { type Correction, findCorrection, findNewHeadline } from '../digests/find-correction.ts';
import { endOfQuiet } from '../digests/quiet-hours.ts';
import type { Reader } from '../digests/reader.ts';
import type { ToldDigestStory } from '../digests/reader-store.ts';
import { describeError } from '../errors.ts';
import { changeHeadline } from './change-headline.ts';
import { markStory } from './mark-story.ts';
import { type OutgoingMessage, outgoingMessage } from './outgoing-message.ts';
import type { BotServices } from './services.ts';
import type { TextMessage } from './to-telegram-messages.ts';
import { botWordingFor } from './wording/wordings.ts';

const LOOK_EVERY_MS = 30_000;
/** As long as the outbox keeps what went out; older digests are not corrected. */
const CORRECTED_FOR_MS = 3 * 24 * 60 * 60_000;
const REPORTS_AT_ONCE = 100;
const READERS_AT_ONCE = 50;

type Correcting = Pick<BotServices, 'clock' | 'logger' | 'wakeDelivery'> & {
  readonly store: Pick<BotServices['store'], 'corrections' | 'index' | 'outbox'>;
};

/** Corrects digests that told what its outlet withdrew or corrected since, until the signal is aborted. */
export async function correctDigests(services: Correcting, signal: AbortSignal): Promise<void> {
  const { clock, logger } = services;
  while (!signal.aborted) {
    await correctChanged(services, signal).catch((error: unknown) =>
      logger.error({ error }, `Digests could not be corrected: ${describeError(error)}`),
    );
    await clock.wait(LOOK_EVERY_MS, signal);
  }
}

/** What is queued bears a key of its own: whatever ends this and begins it anew, nobody is told twice. */
export async function correctChanged(services: Correcting, signal: AbortSignal): Promise<void> {
  const { corrections } = services.store;
  const since = new Date(services.clock.now().getTime() - CORRECTED_FOR_MS);
  for (const report of await corrections.changed(since, REPORTS_AT_ONCE)) {
    const find = rememberingFinder(services);
    let isAllDone = true;
    let afterReaderId = 0;
    while (!signal.aborted) {
      const page = await corrections.digestsWith(report.storyKey, {
        since,
        afterReaderId,
        limit: READERS_AT_ONCE,
      });
      if (page === null) break;
      for (const digest of page.digests) isAllDone = (await correct(services, digest, find)) && isAllDone;
      afterReaderId = page.lastReaderId;
    }
    if (isAllDone && !signal.aborted) await corrections.lookedAt(report);
  }
}

/** What became of a story since it was told. */
interface Changed {
  readonly correction: Correction | null;
  /** What its outlet heads it with now; null: with the words that were shown. */
  readonly headline: { readonly title: string; readonly version: number } | null;
}

type Find = (story: ToldDigestStory) => Promise<Changed>;

/** Many readers were told the same. */
function rememberingFinder({ store }: Correcting): Find {
  const known = new Map<string, Promise<Changed>>();
  return (story) => {
    const key = JSON.stringify(story);
    const found = known.get(key) ?? findChange(story, store);
    known.set(key, found);
    return found;
  };
}

async function findChange(
  { reports, headline }: ToldDigestStory,
  { corrections, index }: Correcting['store'],
): Promise<Changed> {
  const standing = await corrections.standing(reports.map(({ articleId }) => articleId));
  const found = await Promise.all(
    reports.map((report) => findCorrection(report, standing.get(report.articleId), index)),
  );
  const correction = (['withdrawn', 'corrected'] as const).find((kind) => found.includes(kind)) ?? null;
  // What was withdrawn is struck out in the words that were shown.
  const isFollowed = headline !== undefined && correction !== 'withdrawn';
  const title = isFollowed ? await findNewHeadline(headline, index) : null;
  if (headline === undefined || title === null) return { correction, headline: null };
  return { correction, headline: { title, version: standing.get(headline.articleId) ?? 0 } };
}

interface ChangedStory extends Changed {
  readonly n: number;
  readonly key: string;
}

/** False where a part of the digest is still on its way: it is looked at again. */
async function correct(services: Correcting, digest: ToldDigest, find: Find): Promise<boolean> {
  const { store, clock } = services;
  if (digest.reader.paused === 'blocked') return true;
  const stories = await changedStories(digest, find);
  if (stories.length === 0) return true;
  const parts = await store.corrections.parts(digest);
  if (parts.some(({ state }) => state === 'pending' || state === 'sending')) return false;
  const messages = parts.flatMap((part) => correctPart(digest, part, stories, clock.now()));
  if (messages.length === 0) return true;
  await store.outbox.queue(messages, clock.now());
  services.wakeDelivery();
  return true;
}

async function changedStories({ stories }: ToldDigest, find: Find): Promise<readonly ChangedStory[]> {
  const found = await Promise.all(
    stories.map(async (story, index) => ({ n: index + 1, key: story.key, ...(await find(story)) })),
  );
  return found.filter(({ correction, headline }) => correction !== null || headline !== null);
}

/** The edit of one message, made of what went out, with a line to the reader for each story that was withdrawn or corrected. */
function correctPart(
  { reader, slot }: ToldDigest,
  { part, state, messageId, body }: DigestPart,
  stories: readonly ChangedStory[],
  now: Date,
): readonly NewMessage[] {
  const sent = outgoingMessage.safeParse(body);
  if (state !== 'sent' || messageId === null || !sent.success) return [];
  const { pages } = botWordingFor(reader.language);
  const { headed, done } = withNewHeadlines(sent.data, stories);
  let edited = headed;
  const notices: NewMessage[] = [];
  for (const { n, key, correction } of stories) {
    if (correction === null) continue;
    const isStruck = correction === 'withdrawn';
    const mark = { n, isStruck, words: isStruck ? pages.storyWithdrawn : pages.storyCorrected };
    const marked = markStory(textOf(edited), mark);
    if (marked === null) continue;
    const { title, text, entities } = marked;
    edited = { ...edited, text, entities: [...entities] };
    done.push(`${n}${correction}`);
    const line = isStruck ? pages.tellWithdrawn(title) : pages.tellCorrected(title);
    notices.push(notice(reader, { key, line, messageId, threadId: sent.data.message_thread_id }, now));
  }
  if (done.length === 0) return [];
  const place = `${reader.id}:${slot.localDate}:${slot.slot}:${part}`;
  const { message_thread_id: _thread, disable_notification: _silent, ...inPlace } = edited;
  const edit = {
    key: `${EDIT_KEY}${place}:${done.join()}`,
    chatId: reader.chatId,
    lane: 'bulk' as const,
    body: { ...inPlace, edits: messageId },
  };
  return [edit, ...notices];
}

/** Headed as their outlets head them now, with a note of each change. */
function withNewHeadlines(sent: OutgoingMessage, stories: readonly ChangedStory[]) {
  let headed = sent;
  const done: string[] = [];
  for (const { n, headline } of stories) {
    if (headline === null) continue;
    const changed = changeHeadline(textOf(headed), n, headline.title);
    if (changed === null) continue;
    headed = { ...headed, text: changed.text, entities: [...changed.entities] };
    done.push(`${n}headed${headline.version}`);
  }
  return { headed, done };
}

function textOf({ text, entities = [] }: OutgoingMessage): TextMessage {
  return { text, entities };
}

interface Told {
  readonly key: string;
  readonly line: string;
  readonly messageId: number;
  /** The forum topic that the digest stands in. */
  readonly threadId: number | undefined;
}

/** Once for each story, in however many digests it was told; not in quiet hours. */
function notice(reader: Reader, { key, line, messageId, threadId }: Told, now: Date): NewMessage {
  const { quiet, zone, silent } = reader;
  const quietUntil = quiet === null || zone === null ? null : endOfQuiet(now, zone, quiet);
  const body: OutgoingMessage = {
    text: line,
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
    message_thread_id: threadId,
    disable_notification: silent || undefined,
  };
  return {
    key: `correction:${reader.id}:${key}`,
    chatId: reader.chatId,
    lane: 'bulk',
    body,
    notBefore: quietUntil ?? undefined,
  };
}
