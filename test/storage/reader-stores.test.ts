import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewMessage, SettledMessage } from '../../src/delivery/outbox.ts';
import { digestMessageKey } from '../../src/digests/digest-message-key.ts';
import { type Reader, unknownReader } from '../../src/digests/reader.ts';
import type { Store } from '../../src/storage/open-store.ts';
import { createTestStore, type TestStore } from './test-store.ts';

const NOW = new Date('2026-01-10T06:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);
const message = (key: string, chatId = 1, lane: 'interactive' | 'bulk' = 'interactive'): NewMessage => ({
  key,
  chatId,
  lane,
  body: { text: key },
});

describe('the stores around readers', () => {
  let place: TestStore;
  let store: Store;

  beforeEach(async () => {
    place = await createTestStore();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const reopen = async () => {
    await store.close();
    store = await place.open();
  };
  const addReader = async (chatId: number): Promise<Reader> =>
    store.readers.ensure(unknownReader({ chatId, kind: 'private', language: 'bg' }), NOW);

  describe('readers', () => {
    it('keep every setting over a restart', async () => {
      await addReader(7);
      const settings = {
        threadId: 3,
        language: 'uk',
        zone: 'Europe/Kyiv',
        times: [{ hour: 7, minute: 5 }],
        stories: 8,
        silent: true,
        paused: 'reader',
        next: { at: later(60), localDate: '2026-01-10', slot: 0 },
      } as const;
      await store.readers.update(7, settings);
      await reopen();
      expect(await store.readers.get(7)).toMatchObject({ chatId: 7, kind: 'private', ...settings });
    });

    it('are made once, and stay as they were', async () => {
      const first = await addReader(7);
      await store.readers.update(7, { stories: 3 });
      expect(await addReader(7)).toMatchObject({ id: first.id, stories: 3 });
      expect(await store.readers.get(8)).toBeNull();
    });

    it('are due from their moment on, the longest waiting first, and not while paused', async () => {
      for (const [chatId, seconds] of [
        [1, 20],
        [2, 10],
        [3, 30],
        [4, 5],
      ] as const) {
        await addReader(chatId);
        await store.readers.update(chatId, {
          next: { at: later(seconds), localDate: '2026-01-10', slot: 0 },
        });
      }
      await store.readers.update(4, { paused: 'blocked' });
      const due = async (seconds: number) =>
        (await store.readers.due(later(seconds), 10)).map(({ chatId }) => chatId);
      expect(await due(9)).toEqual([]);
      expect(await due(20)).toEqual([2, 1]);
      expect(await store.readers.nextDueAt()).toEqual(later(10));
    });

    it('store messages, ledger and next date of a digest together, once for each date', async () => {
      const reader = await addReader(7);
      const digest = {
        reader,
        slot: { localDate: '2026-01-10', slot: 0 },
        messages: [message('digest:1', 7, 'bulk')],
        shown: new Map([['bridge', '2026-01-10T05:00:00Z']]),
        next: { at: later(86_400), localDate: '2026-01-11', slot: 0 },
      };
      expect(await store.readers.queueDigest(digest, NOW)).toBe(true);
      expect(
        await store.readers.queueDigest({ ...digest, messages: [message('digest:2', 7, 'bulk')] }, NOW),
      ).toBe(false);
      expect((await store.outbox.due('bulk', NOW, 10)).map(({ body }) => body)).toEqual([
        { text: 'digest:1' },
      ]);
      expect(await store.readers.seen(reader.id)).toEqual(new Map([['bridge', '2026-01-10T05:00:00Z']]));
      expect(await store.readers.get(7)).toMatchObject({
        lastLocalDate: '2026-01-10',
        lastDigestAt: NOW,
        next: digest.next,
      });
    });

    it('store nothing of a digest where a part of it cannot be stored', async () => {
      const reader = await addReader(7);
      const broken = { ...reader, id: 999 };
      await expect(
        store.readers.queueDigest(
          {
            reader: broken,
            slot: { localDate: '2026-01-10', slot: 0 },
            messages: [message('m')],
            shown: new Map(),
            next: null,
          },
          NOW,
        ),
      ).rejects.toThrow();
      expect(await store.outbox.due('interactive', NOW, 10)).toEqual([]);
    });

    it('have a digest that was refused taken back, and may get it anew', async () => {
      const reader = await addReader(7);
      const slot = { localDate: '2026-01-11', slot: 0 };
      const digest = (key: string, at: typeof slot, story: string) => ({
        reader,
        slot: at,
        messages: [message(key, 7, 'bulk')],
        shown: new Map([[story, '2026-01-10T05:00:00Z']]),
        next: null,
      });
      const first = digest('a', { localDate: '2026-01-10', slot: 0 }, 'bridge');
      const refused = digest(digestMessageKey(reader.id, slot, 0), slot, 'pier');
      await store.readers.queueDigest(first, NOW);
      await store.readers.queueDigest(refused, later(60));
      await store.outbox.drop(7, '403', later(61));
      await store.readers.takeBack(reader.id, slot);
      expect([...(await store.readers.seen(reader.id)).keys()]).toEqual(['bridge']);
      expect((await store.readers.get(7))?.lastDigestAt).toEqual(NOW);
      expect(await store.readers.queueDigest(refused, later(90))).toBe(true);
      expect((await store.outbox.due('bulk', later(90), 10)).length).toBe(1);
    });

    it('take their settings, buttons and messages to a new chat id', async () => {
      await addReader(-5);
      await store.readers.update(-5, { zone: 'Europe/Sofia' });
      await store.keyboards.put({ key: 'k', chatId: -5, actions: [{ kind: 'more' }] }, NOW);
      await addReader(-1_005);
      await store.readers.move(-5, -1_005);
      expect(await store.readers.get(-1_005)).toMatchObject({ zone: 'Europe/Sofia' });
      expect((await store.keyboards.get('k'))?.chatId).toBe(-1_005);
      await store.readers.move(-404, -405);
      expect(await store.readers.get(-405)).toBeNull();
    });
  });

  describe('updates', () => {
    const update = (updateId: number) => ({ updateId, lane: 'chat:1', body: { update_id: updateId } });

    it('are new once for each bot', async () => {
      const ids = async (botId: number, ...updateIds: readonly number[]) =>
        (await store.updates.add(botId, updateIds.map(update), NOW)).map(({ updateId }) => updateId);
      expect(await ids(1, 5, 6, 5)).toEqual([5, 6]);
      expect(await ids(1, 6, 7)).toEqual([7]);
      expect(await ids(2, 6)).toEqual([6]);
      expect(await ids(2)).toEqual([]);
    });

    const claimedBy = async (worker: string, lastsMs = 60_000) =>
      (await store.updates.claim({ botId: 1, worker, lastsMs }, 10)).map(({ updateId }) => updateId);
    const finish = (updateId: number, worker = 'a') => store.updates.finish({ botId: 1, updateId, worker });

    it('are unfinished until they are finished, in the order of their ids, over a restart', async () => {
      await store.updates.add(1, [update(7), update(5), update(6)], NOW);
      await claimedBy('a');
      await finish(5);
      await reopen();
      expect(await store.updates.unfinished(1, 10)).toEqual([6, 7]);
      expect(await store.updates.unfinished(1, 1)).toEqual([6]);
    });

    it('go to one worker, the oldest of each lane, with how often they were begun', async () => {
      const other = { ...update(6), lane: 'chat:2' };
      await store.updates.add(1, [update(5), other, update(7)], NOW);
      await store.updates.add(2, [update(1)], NOW);
      expect(await store.updates.claim({ botId: 1, worker: 'a', lastsMs: 60_000 }, 1)).toEqual([
        { ...update(5), attempts: 1 },
      ]);
      expect(await claimedBy('b')).toEqual([6]);
      expect(await claimedBy('c')).toEqual([]);
      await finish(5);
      expect(await claimedBy('c')).toEqual([7]);
    });

    it('go to the next worker when a claim has run out, and to nobody while it is prolonged', async () => {
      await store.updates.add(1, [update(5)], NOW);
      await claimedBy('a', 0);
      await store.updates.prolong({ botId: 1, worker: 'a', lastsMs: 60_000 }, [5]);
      expect(await claimedBy('b')).toEqual([]);
      await store.updates.prolong({ botId: 1, worker: 'a', lastsMs: 0 }, [5]);
      expect(await claimedBy('b')).toEqual([5]);
      // Too late: it is another's now.
      await store.updates.prolong({ botId: 1, worker: 'a', lastsMs: 0 }, [5]);
      await finish(5, 'a');
      expect(await claimedBy('c')).toEqual([]);
      await finish(5, 'b');
      expect(await store.updates.unfinished(1, 10)).toEqual([]);
    });

    it('are given back at once, or not before a while', async () => {
      await store.updates.add(1, [update(5), { ...update(6), lane: 'chat:2' }], NOW);
      await claimedBy('a');
      await store.updates.release({ botId: 1, updateId: 5, worker: 'a' }, 60_000);
      expect(await claimedBy('b')).toEqual([]);
      await store.updates.releaseAll(1, 'a');
      const [claimed] = await store.updates.claim({ botId: 1, worker: 'b', lastsMs: 60_000 }, 10);
      expect(claimed).toMatchObject({ updateId: 6, attempts: 2 });
    });

    it('are handled together with what their turn leaves of the conversation, once', async () => {
      await store.updates.add(1, [update(5)], NOW);
      await claimedBy('a', 0);
      const key = { chatId: 1, threadId: 0, userId: 5 };
      const of = (worker: string) => store.guardedBy({ botId: 1, updateId: 5, worker }).conversations;
      const leaving = (topic: string) => ({
        key,
        conversation: { frame: { kind: 'x', topic }, awaiting: null },
      });
      await claimedBy('b');
      await expect(of('a').closeTurn(leaving('late'), NOW)).rejects.toMatchObject({ code: 'lease-lost' });
      await of('b').closeTurn(leaving('in time'), NOW);
      expect(await store.updates.unfinished(1, 10)).toEqual([]);
      await expect(of('b').closeTurn(leaving('twice'), NOW)).rejects.toMatchObject({ code: 'lease-lost' });
      expect((await store.conversations.get(key)).frame).toEqual({ kind: 'x', topic: 'in time' });
      await store.conversations.closeTurn(leaving('without a claim'), NOW);
      expect((await store.conversations.get(key)).frame).toEqual({ kind: 'x', topic: 'without a claim' });
    });

    it('let nobody write whose claim another worker has taken over', async () => {
      await store.updates.add(1, [update(5)], NOW);
      await claimedBy('a', 0);
      const late = store.guardedBy({ botId: 1, updateId: 5, worker: 'a' });
      await late.keyboards.put({ key: 'in time', chatId: 1, actions: [] }, NOW);
      await claimedBy('b');
      const writes = [
        () => late.keyboards.put({ key: 'late', chatId: 1, actions: [] }, NOW),
        () => late.outbox.queue([message('late')], NOW),
        () => late.readers.ensure(unknownReader({ chatId: 9, kind: 'private', language: 'bg' }), NOW),
        () => late.personalData.forget(1, 1),
      ];
      for (const write of writes) await expect(write()).rejects.toMatchObject({ code: 'lease-lost' });
      expect(await late.keyboards.get('in time')).not.toBeNull();
      expect(await store.keyboards.get('late')).toBeNull();
      expect(await store.readers.get(9)).toBeNull();
      expect(await store.outbox.due('interactive', NOW, 9)).toEqual([]);
    });

    it('are forgotten when they are old and finished', async () => {
      await store.updates.add(1, [update(5), update(6)], NOW);
      await claimedBy('a');
      await finish(5);
      await store.updates.prune(later(1), 100);
      expect((await store.updates.add(1, [update(5), update(6)], later(2))).length).toBe(1);
    });
  });

  describe('the outbox', () => {
    const end = async (message: { id: number; chatId: number }, state: SettledMessage, now = NOW) => {
      await store.outbox.claim(message, 'a');
      await store.outbox.settle({ ...message, worker: 'a' }, state, now);
    };

    it('gives the oldest message of each chat and lane, and claims each once', async () => {
      await store.outbox.queue([message('a'), message('b'), message('c', 2), message('d', 1, 'bulk')], NOW);
      const keys = async () => (await store.outbox.due('interactive', NOW, 10)).map(({ body }) => body);
      expect(await keys()).toEqual([{ text: 'a' }, { text: 'c' }]);
      const [first] = await store.outbox.due('interactive', NOW, 1);
      const sent = { id: first?.id ?? 0, chatId: 1, worker: 'a' };
      expect(await store.outbox.claim(sent, 'a')).toBe(true);
      expect(await store.outbox.claim(sent, 'b')).toBe(false);
      // While one is being sent, what follows it in the chat waits.
      expect(await keys()).toEqual([{ text: 'c' }]);
      await store.outbox.settle(sent, { state: 'sent', messageId: 4 }, NOW);
      expect(await keys()).toEqual([{ text: 'b' }, { text: 'c' }]);
      expect((await store.outbox.due('bulk', NOW, 10)).length).toBe(1);
    });

    it('keeps the words of a message only as long as it may have to be sent', async () => {
      await store.outbox.queue([message('secret'), message('other', 2)], NOW);
      for (const { id, chatId } of await store.outbox.due('interactive', NOW, 10))
        await end(
          { id, chatId },
          chatId === 1 ? { state: 'sent', messageId: 1 } : { state: 'unknown', reason: 'reset' },
        );
      const words = async (chatId: number) => JSON.stringify(await store.personalData.collect(chatId, 0));
      expect(await words(1)).not.toContain('secret');
      expect(await words(2)).toContain('other');
    });

    it('offers what may not have arrived once, and again where the notice may not have arrived either', async () => {
      const lose = async (text: string) => {
        for (const { id, body } of await store.outbox.due('interactive', NOW, 10))
          if ((body as { text: string }).text === text)
            await end({ id, chatId: 1 }, { state: 'unknown', reason: 'reset' });
      };
      const notOffered = () => store.outbox.notOffered(1, NOW);
      await store.outbox.queue([message('answer')], NOW);
      await lose('answer');
      const offers = await notOffered();
      expect(offers.length).toBe(1);
      await store.outbox.queue([{ ...message('notice'), offers }], later(1));
      // Queued again by an update that is handled again, it offers what it offered.
      await store.outbox.queue([{ ...message('notice'), offers }], later(2));
      expect(await notOffered()).toEqual([]);
      const [notice] = await store.outbox.due('interactive', later(2), 10);
      await end({ id: notice?.id ?? 0, chatId: 1 }, { state: 'unknown', reason: 'reset' }, later(3));
      expect(await notOffered()).toEqual(offers);
      await store.outbox.queue([{ ...message('second notice'), offers }], later(4));
      expect(await notOffered()).toEqual([]);
      // What is sent again and lost again is offered again.
      await store.outbox.resend(1, offers, later(5));
      await end({ id: offers[0] ?? 0, chatId: 1 }, { state: 'unknown', reason: 'reset' }, later(6));
      expect(await notOffered()).toEqual(offers);
    });

    it('takes the end of a message from who claimed it last, and from nobody else', async () => {
      await store.outbox.queue([message('a')], NOW);
      const [first] = await store.outbox.due('interactive', NOW, 1);
      const sent = { id: first?.id ?? 0, chatId: 1 };
      await store.outbox.claim(sent, 'a');
      await store.outbox.settle({ ...sent, worker: 'b' }, { state: 'sent', messageId: 4 }, NOW);
      expect(await store.outbox.abandon(60_000, NOW)).toBe(0);
      expect(await store.outbox.abandon(0, NOW)).toBe(1);
      // Frozen for so long that others gave it up, it knows after all that nothing went out.
      await store.outbox.postpone({ ...sent, worker: 'a' }, { notBefore: NOW });
      expect(await store.outbox.claim(sent, 'b')).toBe(true);
      await store.outbox.settle({ ...sent, worker: 'a' }, { state: 'rejected', reason: '400' }, NOW);
      await store.outbox.postpone({ ...sent, worker: 'a' }, { notBefore: NOW });
      expect(await store.outbox.due('interactive', NOW, 1)).toEqual([]);
      await store.outbox.settle({ ...sent, worker: 'b' }, { state: 'sent', messageId: 5 }, NOW);
      expect(await store.personalData.collect(1, 0)).toMatchObject({ messages: [{ state: 'sent' }] });
    });

    it('tells when a message last went out to a chat, by the clock of the store', async () => {
      await store.outbox.queue([message('a'), message('b'), message('c', 2)], NOW);
      const before = await store.leases.nowMs();
      const [first] = await store.outbox.due('interactive', NOW, 1);
      await end({ id: first?.id ?? 0, chatId: 1 }, { state: 'sent', messageId: 1 });
      const [next, other] = await store.outbox.due('interactive', NOW, 2);
      expect([next?.chatId, other?.chatId, other?.lastSentAtMs]).toEqual([1, 2, null]);
      expect(next?.lastSentAtMs).toBeGreaterThanOrEqual(before);
      expect(next?.lastSentAtMs).toBeLessThanOrEqual(await store.leases.nowMs());
    });

    it('forgets what was settled long ago, and nothing that still waits', async () => {
      await store.outbox.queue([message('a'), message('b', 2)], NOW);
      const [first] = await store.outbox.due('interactive', NOW, 1);
      await end({ id: first?.id ?? 0, chatId: 1 }, { state: 'rejected', reason: '400' });
      await store.outbox.prune(later(1), 100);
      await store.outbox.queue([message('a'), message('b', 2)], later(2));
      expect((await store.outbox.due('interactive', later(3), 10)).length).toBe(2);
    });
  });

  describe('what a broadcast tells many alike', () => {
    const sharedBody = { text: 'The bridge is open.', entities: [{ type: 'bold', offset: 0, length: 3 }] };
    const keyboard = { actions: [{ kind: 'story', n: 1 }], context: { stories: ['bridge'] } };
    const told = [
      { key: 'bridge', reports: [{ articleId: 'a', version: 1, passages: [{ start: 0, end: 9 }] }] },
    ];
    const queueFor = async (chatId: number, now: Date) => {
      const reader = await addReader(chatId);
      const digest = {
        reader,
        slot: { localDate: now.toISOString().slice(0, 10), slot: 0 },
        messages: [
          {
            ...message(`digest:${chatId}:${now.getTime()}`, chatId, 'bulk'),
            body: { disable_notification: chatId === 8 },
            sharedBody,
            keyboard: { ...keyboard, key: `k${chatId}`, chatId },
          },
        ],
        shown: new Map([['bridge', '2026-01-10T05:00:00Z']]),
        told,
        next: null,
      };
      expect(await store.readers.queueDigests([digest], now)).toBe(1);
    };
    const prune = async (before: Date) => [
      await store.outbox.prune(before, 10),
      await store.keyboards.prune(before, 10),
      await store.readers.prune(before, 10),
    ];

    it('is given to each whole, with what is their own', async () => {
      await queueFor(7, NOW);
      await queueFor(8, NOW);
      await reopen();
      expect((await store.outbox.due('bulk', NOW, 10)).map(({ body }) => body)).toEqual([
        { ...sharedBody, disable_notification: false },
        { ...sharedBody, disable_notification: true },
      ]);
      expect(await store.keyboards.get('k8')).toEqual({ ...keyboard, key: 'k8', chatId: 8 });
      const page = await store.corrections.digestsWith('bridge', { since: NOW, afterReaderId: 0, limit: 9 });
      expect(page?.digests.map(({ stories }) => stories)).toEqual([told, told]);
      const kept = await store.personalData.collect(7, 7);
      expect(kept).toMatchObject({
        digests: [{ told }],
        messages: [{ message: sharedBody }],
        buttons: [{ buttons: keyboard.actions, belowAnswer: keyboard.context }],
      });
    });

    it('goes once nobody has it any more, and never while a message waits', async () => {
      await queueFor(7, NOW);
      const muchLater = later(90 * 86_400);
      // Keyboard, slot, shown story, and the texts of both.
      expect(await prune(muchLater)).toEqual([0, 2, 4]);
      const [waiting] = await store.outbox.due('bulk', muchLater, 10);
      expect(waiting?.body).toMatchObject(sharedBody);
      await store.outbox.drop(7, '403', NOW);
      expect(await prune(muchLater)).toEqual([2, 0, 0]);
    });

    it('stays for who is told it anew', async () => {
      await queueFor(7, NOW);
      await queueFor(8, later(2 * 86_400));
      await store.outbox.drop(7, '403', NOW);
      await prune(later(86_400));
      expect((await store.outbox.due('bulk', later(2 * 86_400), 10)).map(({ body }) => body)).toEqual([
        { ...sharedBody, disable_notification: true },
      ]);
      expect(await store.keyboards.get('k8')).toMatchObject(keyboard);
    });
  });

  describe('rates', () => {
    const rule = { burst: 3, intervalMs: 1_000 };
    const take = (seconds: number, key = 'reader') => store.rates.take(key, rule, later(seconds));

    it('let a burst through, then one an interval, and say how long to wait', async () => {
      expect([await take(0), await take(0), await take(0)]).toEqual([0, 0, 0]);
      expect(await take(0)).toBe(1_000);
      expect(await take(0.4)).toBe(600);
      expect(await take(1)).toBe(0);
      expect(await take(1)).toBe(1_000);
      expect(await take(1, 'another')).toBe(0);
    });

    it('let no more than a burst through after a long rest', async () => {
      await take(0);
      expect([await take(500), await take(500), await take(500), await take(500)]).toEqual([0, 0, 0, 1_000]);
    });

    it('forget what was taken later than now, which was before the clock was set back', async () => {
      await take(3_600);
      expect([await take(0), await take(0), await take(0), await take(0)]).toEqual([0, 0, 0, 1_000]);
    });
  });

  describe('moments for bulk', () => {
    const slots = { count: 3, intervalMs: 40 };
    const reserve = (seconds: number) => store.rates.reserve('bulk', slots, later(seconds));

    it('belong to one caller each, an interval apart, and are not saved up', async () => {
      expect(await reserve(0)).toBe(NOW.getTime());
      expect(await reserve(0)).toBe(NOW.getTime() + 120);
      expect(await reserve(0.2)).toBe(NOW.getTime() + 240);
      expect(await reserve(60)).toBe(later(60).getTime());
    });

    it('are none of those that are held back', async () => {
      await store.rates.holdUntil('bulk', later(30));
      await store.rates.holdUntil('bulk', later(10));
      expect(await reserve(5)).toBe(later(30).getTime());
    });
  });

  describe('leases', () => {
    it('belong to one worker until they run out or are given back', async () => {
      const { leases } = store;
      expect(await leases.hold('poll', 'a', 60_000)).toBe(true);
      expect(await leases.hold('poll', 'b', 60_000)).toBe(false);
      expect(await leases.hold('other', 'b', 60_000)).toBe(true);
      await leases.giveBack('poll', 'b');
      expect(await leases.hold('poll', 'b', 60_000)).toBe(false);
      await leases.giveBack('poll', 'a');
      expect(await leases.hold('poll', 'b', 0)).toBe(true);
      expect(await leases.hold('poll', 'a', 60_000)).toBe(true);
      expect(await leases.hold('poll', 'a', 60_000)).toBe(true);
    });
  });

  describe('conversations', () => {
    const key = { chatId: 1, threadId: 0, userId: 5 };

    it('belong to chat, thread and user', async () => {
      const frame = { kind: 'who-said', topic: 'bridge', speakers: ['Ada Fenn'], later: 'field' };
      await store.conversations.put(
        key,
        { frame, awaiting: { kind: 'zone', time: '08:00', proposed: 'Europe/Sofia', askedAtMs: 5 } },
        NOW,
      );
      await reopen();
      expect(await store.conversations.get(key)).toEqual({
        frame,
        awaiting: { kind: 'zone', time: '08:00', proposed: 'Europe/Sofia', askedAtMs: 5 },
      });
      const others = [
        { ...key, chatId: 2 },
        { ...key, threadId: 9 },
        { ...key, userId: 6 },
      ];
      for (const other of others)
        expect(await store.conversations.get(other)).toEqual({ frame: null, awaiting: null });
    });

    it('end when they have rested long enough', async () => {
      await store.conversations.put(key, { frame: { kind: 'x' }, awaiting: null }, NOW);
      await store.conversations.prune(later(1), 100);
      expect((await store.conversations.get(key)).frame).toBeNull();
    });
  });

  describe('what is stored about a reader', () => {
    const USER = 5;
    const GROUP = -9;
    beforeEach(async () => {
      const reader = await addReader(USER);
      await store.readers.update(USER, { zone: 'Europe/Sofia', times: [{ hour: 8, minute: 0 }] });
      await store.readers.queueDigest(
        {
          reader,
          slot: { localDate: '2026-01-10', slot: 0 },
          messages: [
            {
              ...message('digest', USER, 'bulk'),
              keyboard: { key: 'k', chatId: USER, actions: [{ kind: 'more' }] },
            },
          ],
          shown: new Map([['bridge', '2026-01-10T05:00:00Z']]),
          next: { at: later(86_400), localDate: '2026-01-11', slot: 0 },
        },
        NOW,
      );
      for (const chatId of [USER, GROUP])
        await store.conversations.put(
          { chatId, threadId: 0, userId: USER },
          { frame: { kind: 'who-said', topic: `of ${chatId}` }, awaiting: null },
          NOW,
        );
      await store.updates.add(1, [{ updateId: 3, lane: `chat:${USER}`, body: { text: 'hello' } }], NOW);
      await store.access.addInvite('code', 1, NOW);
      await store.access.redeem('code', USER, NOW);
      await store.rates.take(`question:${USER}`, { burst: 3, intervalMs: 1_000 }, NOW);
    });

    it('is told in named sections, instants as such, nothing as text within text', async () => {
      const records = await store.personalData.collect(USER, USER);
      expect(records).toMatchObject({
        chat: USER,
        settings: {
          timeZone: 'Europe/Sofia',
          dailyDigestAt: '08:00',
          nextDigestAt: '2026-01-11T06:00:00.000Z',
        },
        conversations: [{ group: GROUP, about: { topic: 'of -9' } }, { about: { topic: 'of 5' } }],
        digests: [{ day: '2026-01-10', slot: 0, queuedAt: NOW.toISOString() }],
        storiesShown: [
          { article: 'bridge', newestReport: '2026-01-10T05:00:00Z', shownAt: NOW.toISOString() },
        ],
        messages: [{ kind: 'digest', state: 'pending', message: { text: 'digest' } }],
        buttons: [{ buttons: [{ kind: 'more' }] }],
        updates: [{ content: { text: 'hello' } }],
        membership: [{ joinedAt: NOW.toISOString() }],
        invitations: [{ code: 'code', usedByYou: true, madeByYou: false }],
        questionLimit: [{ fullAgainAt: later(1).toISOString() }],
      });
      expect(JSON.stringify(records)).not.toMatch(/\\"|reader_id|"id"|\d{12,}/);
    });

    it('keeps to the group that asks for it', async () => {
      const { conversations, settings } = await store.personalData.collect(GROUP, USER);
      expect([conversations.length, settings]).toEqual([1, null]);
      await store.personalData.forget(GROUP, USER);
      expect((await store.conversations.get({ chatId: GROUP, threadId: 0, userId: USER })).frame).toBeNull();
      expect(await store.access.isMember(USER)).toBe(true);
      expect((await store.personalData.collect(USER, USER)).conversations.length).toBe(1);
    });

    it('is gone when it is forgotten, as is whose an update was once it is handled', async () => {
      await store.personalData.forget(USER, USER);
      await store.updates.claim({ botId: 1, worker: 'a', lastsMs: 1_000 }, 1);
      await store.updates.finish({ botId: 1, updateId: 3, worker: 'a' });
      expect(await store.personalData.collect(USER, USER)).toEqual({
        chat: USER,
        settings: null,
        conversations: [],
        digests: [],
        storiesShown: [],
        messages: [],
        buttons: [],
        updates: [],
        membership: [],
        invitations: [],
        questionLimit: [],
        modelUse: [],
      });
    });
  });

  it('delete what is old piece by piece, and say how much is gone', async () => {
    const frame = { kind: 'x' };
    const reader = await addReader(7);
    for (const n of [1, 2, 3]) {
      await store.conversations.put({ chatId: n, threadId: 0, userId: 5 }, { frame, awaiting: null }, NOW);
      await store.keyboards.put({ key: `k${n}`, chatId: n, actions: [] }, NOW);
      await store.rates.take(`r${n}`, { burst: 1, intervalMs: 1 }, NOW);
      await store.updates.add(1, [{ updateId: n, lane: 'a', body: null }], NOW);
    }
    const shown = new Map([
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z'],
    ]);
    await store.readers.queueDigest(
      { reader, slot: { localDate: '2026-01-10', slot: 0 }, messages: [], shown, next: null },
      NOW,
    );
    for (const pruned of [store.conversations, store.keyboards, store.rates, store.updates] as const)
      expect([
        await pruned.prune(later(1), 2),
        await pruned.prune(later(1), 2),
        await pruned.prune(later(1), 2),
      ]).toEqual([2, 1, 0]);
    // Two of the stories and the one date, then the third story.
    expect([await store.readers.prune(later(1), 2), await store.readers.prune(later(1), 2)]).toEqual([3, 1]);
    expect((await store.readers.seen(reader.id)).size).toBe(0);
  });

  describe('invitations', () => {
    it('let one person in, once', async () => {
      await store.access.addInvite('code', 1, NOW);
      expect(await store.access.redeem('other', 5, NOW)).toBe(false);
      expect(await store.access.redeem('code', 5, NOW)).toBe(true);
      expect(await store.access.redeem('code', 5, NOW)).toBe(true);
      expect(await store.access.redeem('code', 6, NOW)).toBe(false);
      expect([await store.access.isMember(5), await store.access.isMember(6)]).toEqual([true, false]);
    });
  });
});
