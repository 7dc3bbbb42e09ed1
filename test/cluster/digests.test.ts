import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { unknownReader } from '../../src/digests/reader.ts';
import { type Crew, type CrewPerson, startCrew, until } from './crew.ts';

const READERS = 120;
const RATE = 20;

let crew: Crew;
afterEach(() => crew.stop());

/** All of them have their digest due at one moment, a little ahead. */
async function subscribeAll(people: readonly CrewPerson[], aheadMs: number): Promise<void> {
  const { readers, leases } = crew.store;
  const at = new Date((await leases.nowMs()) + aheadMs);
  const time = { hour: at.getUTCHours(), minute: at.getUTCMinutes() };
  const next = { at, localDate: at.toISOString().slice(0, 10), slot: 0 };
  for (const { chatId } of people) {
    await readers.ensure(unknownReader({ chatId, kind: 'private', language: 'en' }), at);
    await readers.update(chatId, { zone: 'UTC', times: [time], next });
  }
}

const digestsOf = ({ heard }: CrewPerson) => heard.filter(({ text }) => text.includes('Lower Fen'));
const heardBy = (people: readonly CrewPerson[]) => people.filter((person) => digestsOf(person).length > 0);

/** The most that went out within any second. */
function mostInASecond(people: readonly CrewPerson[]): number {
  const moments = people.flatMap((person) => digestsOf(person).map(({ atMs }) => atMs)).sort((a, b) => a - b);
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + 1_000).length));
}

async function statesOf(people: readonly CrewPerson[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const client = new pg.Client({ connectionString: crew.url });
  await client.connect();
  const { rows } = await client.query<{ chat_id: string; state: string }>(
    "select chat_id, state from outbox where message_key like 'digest:%'",
  );
  await client.end();
  return new Map(
    people.map(({ chatId }) => [
      chatId,
      rows.filter((row) => Number(row.chat_id) === chatId).map(({ state }) => state),
    ]),
  );
}

it('sends every digest once at the rate of one, with three workers whose clocks differ', async () => {
  crew = await startCrew({ clocksAheadMs: [0, 6_000, -8_000], bulkRate: RATE });
  const people = crew.addPeople(READERS);
  await subscribeAll(people, 3_000);
  await crew.ready();
  await until(() => heardBy(people).length === READERS);
  await wait(1_500);
  expect(people.map((person) => digestsOf(person).length)).toEqual(people.map(() => 1));
  const moments = people.flatMap((person) => digestsOf(person).map(({ atMs }) => atMs));
  const perSecond = (READERS - 1) / ((Math.max(...moments) - Math.min(...moments)) / 1_000);
  process.stdout.write(
    `${READERS} digests at ${perSecond.toFixed(1)} of ${RATE} a second, at most ${mostInASecond(people)} in any\n`,
  );
  // Moments are given out evenly; under way and in the test's process some catch others up.
  expect(mostInASecond(people)).toBeLessThanOrEqual(RATE * 1.25);
});

it('sends every digest once when the workers that make and send them are killed one after another', async () => {
  crew = await startCrew({ clocksAheadMs: [0, 6_000, -8_000], bulkRate: RATE });
  const people = crew.addPeople(READERS);
  await subscribeAll(people, 3_000);
  await crew.ready();
  for (const [victim, enough] of [
    [0, 10],
    [1, 60],
  ] as const) {
    await until(() => heardBy(people).length >= enough);
    crew.workers[victim]?.kill('SIGKILL');
  }
  await until(() => heardBy(people).length >= READERS - 60, 90_000);
  const settled = async () => {
    const states = [...(await statesOf(people)).values()];
    return states.every((each) => each.length === 1 && (each[0] === 'sent' || each[0] === 'unknown'));
  };
  for (
    const endMs = performance.now() + 90_000;
    performance.now() < endMs && !(await settled());
    await wait(500)
  );
  const states = await statesOf(people);
  for (const person of people) {
    const own = states.get(person.chatId) ?? [];
    expect(own.length).toBe(1);
    // What a kill cut off may have gone out or not; nothing goes out twice.
    if (own[0] === 'sent') expect(digestsOf(person).length).toBe(1);
    else expect(own[0]).toBe('unknown');
    expect(digestsOf(person).length).toBeLessThanOrEqual(1);
  }
  const unknown = [...states.values()].flat().filter((state) => state === 'unknown').length;
  process.stdout.write(`two workers killed in a broadcast left ${unknown} of ${READERS} unknown\n`);
  expect(unknown).toBeLessThan(READERS / 4);
  expect(mostInASecond(people)).toBeLessThanOrEqual(RATE * 1.25);
}, 240_000);
