import { expect, it } from 'vitest';
import type { NewMessage } from '../../../src/delivery/outbox.ts';
import { unknownReader } from '../../../src/digests/reader.ts';
import { measureAnswerer } from '../../../src/ops/metrics/measure-answerer.ts';
import { watchParts } from '../../../src/ops/metrics/watch-parts.ts';
import { openStore } from '../../../src/storage/open-store.ts';

const noon = new Date('2026-05-16T12:00:00Z');

function message(key: string, lane: 'interactive' | 'bulk' = 'bulk'): NewMessage {
  return { key, chatId: 1, lane, body: {} };
}

async function watched(now = noon) {
  return watchParts(await openStore(':memory:'), () => now);
}

it('counts messages by how they ended, and tells what waits and for how long', async () => {
  const { store, metrics } = await watched(new Date(noon.getTime() + 90_000));
  await store.outbox.queue([message('a'), message('b'), message('c', 'interactive')], noon);
  const [first] = await store.outbox.due('bulk', noon, 1);
  const sent = { id: first?.id ?? 0, chatId: 1, worker: 'a' };
  await store.outbox.claim(sent, 'a');
  await store.outbox.settle(sent, { state: 'sent', messageId: 7 }, noon);
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_messages_total{end="sent"} 1');
  expect(page).toContain('verbatim_messages_queued_total{lane="bulk"} 2');
  expect(page).toContain('verbatim_outbox_messages{lane="bulk",state="pending"} 1');
  expect(page).toContain('verbatim_outbox_messages{lane="interactive",state="pending"} 1');
  expect(page).toContain('verbatim_outbox_oldest_seconds{lane="bulk",state="pending"} 90');
  expect(page).not.toContain('verbatim_outbox_oldest_seconds{lane="bulk",state="unknown"}');
  await store.close();
});

it('counts the messages of digests as queued, those of a slot that is used not again', async () => {
  const { store, metrics } = await watched();
  const unknown = unknownReader({ chatId: 1, kind: 'private', language: 'en' });
  const digest = {
    reader: await store.readers.ensure(unknown, noon),
    slot: { localDate: '2026-05-16', slot: 0 },
    messages: [message('digest:1'), message('digest:2')],
    shown: new Map<string, string>(),
    next: null,
  };
  await store.readers.queueDigests([digest], noon);
  await store.readers.queueDigests([digest], noon);
  expect(await metrics.registry.metrics()).toContain('verbatim_messages_queued_total{lane="bulk"} 2');
  await store.close();
});

it('counts a repeated update once as received', async () => {
  const { store, metrics } = await watched();
  const update = { updateId: 5, lane: '1', body: {} };
  await store.updates.add(9, [update], noon);
  await store.updates.add(9, [update], noon);
  await store.updates.claim({ botId: 9, worker: 'a', lastsMs: 1_000 }, 1);
  await store.updates.finish({ botId: 9, updateId: 5, worker: 'a' });
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_updates_total{stage="received"} 1');
  expect(page).toContain('verbatim_updates_total{stage="finished"} 1');
  await store.close();
});

it('times the steps of a search and keeps how many candidates came of it', async () => {
  const { store, metrics } = await watched();
  const found = await store.index.candidates({
    terms: [{ term: 'pier', weight: 1 }],
    interval: {},
    postingsBudget: 10,
    limit: 10,
  });
  expect(found).toEqual([]);
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_search_seconds_count{step="candidates"} 1');
  expect(page).toContain('verbatim_search_candidates_bucket{le="0"} 1');
  await store.close();
});

it('counts an answerer that fails as failed, and lets the failure through', async () => {
  const { store, metrics } = await watched();
  const answerer = measureAnswerer({ answer: () => Promise.reject(new Error('disk')) }, metrics);
  await expect(answerer.answer({ question: 'who', asOf: noon, zone: 'UTC' })).rejects.toThrow('disk');
  expect(await metrics.registry.metrics()).toContain('verbatim_answers_total{kind="failed",writer="none"} 1');
  await store.close();
});

it('keeps two services in one process apart', async () => {
  const [one, other] = [await watched(), await watched()];
  await one.store.updates.add(9, [{ updateId: 5, lane: '1', body: {} }], noon);
  expect(await other.metrics.registry.metrics()).not.toContain('verbatim_updates_total{stage="received"} 1');
  await Promise.all([one.store.close(), other.store.close()]);
});

it('gives no number for what cannot be read, and answers with the rest', async () => {
  const { store, metrics } = await watched();
  await store.close();
  const page = await metrics.registry.metrics();
  expect(page).toMatch(/^verbatim_articles nan$/im);
  expect(page).not.toContain('verbatim_outbox_messages{');
  expect(page).toContain('verbatim_updates_total');
});

it('tells which jobs this worker has, since when, and of many feeds one number', async () => {
  let nowMs = noon.getTime();
  const { store, metrics } = watchParts(await openStore(':memory:'), () => new Date(nowMs));
  await store.leases.hold('poll:7', 'one', 60_000);
  await store.leases.hold('feed:1', 'one', 60_000);
  nowMs += 30_000;
  await store.leases.hold('poll:7', 'one', 60_000);
  await store.leases.hold('feed:2', 'one', 60_000);
  await store.leases.hold('chores:7', 'one', 60_000);
  await store.leases.giveBack('chores:7', 'one');
  expect(await store.leases.hold('poll:7', 'other', 60_000)).toBe(false);
  const page = await metrics.registry.metrics();
  expect(page).toContain('verbatim_lease_held_seconds{job="feed"} 30');
  expect(page).not.toContain('job="chores"');
  expect(page).not.toContain('feed:1');
  await store.close();
});

it('tells how many messages go out a second', async () => {
  const { store, metrics } = await watched();
  await store.outbox.queue([message('a')], noon);
  const [first] = await store.outbox.due('bulk', noon, 1);
  const sent = { id: first?.id ?? 0, chatId: 1, worker: 'a' };
  await store.outbox.claim(sent, 'a');
  await store.outbox.settle(sent, { state: 'sent', messageId: 7 }, noon);
  expect(await metrics.registry.metrics()).toMatch(/^verbatim_sent_per_second 0\.01666/m);
  await store.close();
});
