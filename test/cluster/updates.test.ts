import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { type Crew, type CrewPerson, startCrew, until } from './crew.ts';
import { slowProxy } from './slow-proxy.ts';

const CLOCKS_AHEAD_MS = [0, 7_000, -9_000];
const QUESTIONS = 8;

let crew: Crew;
afterEach(() => crew.stop());

/** Everybody asks one question after another, a few at a time, while `meanwhile` happens. */
async function askAll(people: readonly CrewPerson[], meanwhile: () => Promise<void>): Promise<void> {
  const asking = (async () => {
    for (let n = 1; n <= QUESTIONS; n += 1)
      for (const person of people) {
        person.say(`question ${n}?`);
        await wait(15);
      }
  })();
  await Promise.all([asking, meanwhile()]);
}

/** The numbers of the questions that a person was answered, in the order of the answers. */
function answered({ heard }: CrewPerson): number[] {
  return heard.flatMap(({ text }) => {
    const n = /You asked: question (\d+)/.exec(text)?.[1];
    return n === undefined ? [] : [Number(n)];
  });
}

const ALL = Array.from({ length: QUESTIONS }, (_, index) => index + 1);
const areAnswered = (people: readonly CrewPerson[]) =>
  people.every((person) => answered(person).length >= QUESTIONS);

/** Each question has one reply in the outbox, in order, and one turn; what was heard is that without what a cut left unknown. */
async function expectOnceInOrder(people: readonly CrewPerson[]): Promise<void> {
  const replies = await repliesOf(people);
  for (const person of people) {
    const rows = replies.filter((row) => Number(row.chat_id) === person.chatId);
    const updates = rows.map(({ message_key: key }) => Number(key.split(':')[2]));
    expect(updates).toEqual([...updates].sort((a, b) => a - b));
    expect(new Set(updates).size).toBe(QUESTIONS);
    const known = rows.flatMap(({ state }, index) => (state === 'sent' ? [index + 1] : []));
    const heard = answered(person);
    expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
    expect(heard).toEqual(expect.arrayContaining(known));
    // The conversation counts its turns: one that was handled twice, or by a worker that had lost it, would show.
    const { chatId } = person;
    const { frame } = await crew.store.conversations.get({ chatId, threadId: 0, userId: chatId });
    expect(frame?.shown).toBe(QUESTIONS);
  }
}

async function repliesOf(people: readonly CrewPerson[]) {
  const client = new pg.Client({ connectionString: crew.url });
  await client.connect();
  const { rows } = await client.query<{ chat_id: string; message_key: string; state: string }>(
    "select chat_id, message_key, state from outbox where chat_id = any($1) and message_key like 'reply:%' order by id",
    [people.map(({ chatId }) => chatId)],
  );
  await client.end();
  return rows;
}

const allHandled = async (people: readonly CrewPerson[]) => {
  for (const endMs = performance.now() + 60_000; performance.now() < endMs; await wait(250)) {
    const unfinished = await crew.store.updates.unfinished(crew.standIn.bot.id, 1);
    const backlog = await crew.store.backlog.backlog();
    const waiting = backlog.filter(({ state, messages }) => state !== 'unknown' && messages > 0);
    if (unfinished.length === 0 && waiting.every(({ state }) => state === 'sending')) return;
  }
  throw new Error(`Not all of ${people.length} people's questions were handled`);
};

describe('three workers whose clocks differ by seconds', () => {
  it('answer everybody once and in order', async () => {
    crew = await startCrew({ clocksAheadMs: CLOCKS_AHEAD_MS });
    const people = crew.addPeople(24);
    await crew.ready();
    await askAll(people, async () => {});
    await until(() => areAnswered(people));
    for (const person of people) expect(answered(person)).toEqual(ALL);
    await allHandled(people);
    await expectOnceInOrder(people);
    const errors = crew.workers.flatMap(({ said }) => said.filter(({ level }) => level === 'error'));
    expect(errors).toEqual([]);
  });

  it('follow the one that asks for updates within 10 s when it is killed, and lose and repeat nothing', async () => {
    crew = await startCrew({ clocksAheadMs: CLOCKS_AHEAD_MS });
    const people = crew.addPeople(24);
    await crew.ready();
    const poller = await crew.poller();
    let takenOverMs = 0;
    await askAll(people, async () => {
      await until(() => people.some((person) => answered(person).length > 1));
      poller.kill('SIGKILL');
      const killedAtMs = performance.now();
      const next = await crew.poller([poller]);
      takenOverMs = performance.now() - killedAtMs;
      await until(() => people.some((person) => answered(person).length > 4));
      next.kill('SIGKILL');
    });
    expect(takenOverMs).toBeLessThan(10_000);
    await allHandled(people);
    await expectOnceInOrder(people);
    process.stdout.write(`a killed poller was followed after ${(takenOverMs / 1_000).toFixed(1)} s\n`);
  });

  it('go on without one that is frozen, which changes nothing when it wakes', async () => {
    crew = await startCrew({ clocksAheadMs: CLOCKS_AHEAD_MS });
    const people = crew.addPeople(24);
    await crew.ready();
    const poller = await crew.poller();
    await askAll(people, async () => {
      await until(() => people.some((person) => answered(person).length > 1));
      poller.kill('SIGSTOP');
      await crew.poller([poller]);
      // Longer than its claims last: others handle what it had.
      await wait(14_000);
      poller.kill('SIGCONT');
    });
    await allHandled(people);
    await expectOnceInOrder(people);
  });

  it('lose and repeat nothing while their connections to the database are cut', async () => {
    crew = await startCrew({ clocksAheadMs: CLOCKS_AHEAD_MS });
    const people = crew.addPeople(24);
    await crew.ready();
    await askAll(people, () => cutConnections(crew.url, 15));
    await allHandled(people);
    await expectOnceInOrder(people);
  });

  it('answer everybody once and in order over a slow way to the database', async () => {
    const proxies: { close(): Promise<void> }[] = [];
    crew = await startCrew({
      clocksAheadMs: CLOCKS_AHEAD_MS,
      databaseUrl: async (url) => {
        const proxy = await slowProxy(url, 60);
        proxies.push(proxy);
        return proxy.url;
      },
    });
    const people = crew.addPeople(8);
    await crew.ready();
    await askAll(people, async () => {});
    await until(() => areAnswered(people), 100_000);
    await allHandled(people);
    await expectOnceInOrder(people);
    await Promise.all(proxies.map((proxy) => proxy.close()));
  });
});

/** Ends every connection of the workers, again and again. */
async function cutConnections(url: string, times: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let n = 0; n < times; n += 1) {
    await wait(200);
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verbatim' and datname = current_database()",
    );
  }
  await client.end();
}
