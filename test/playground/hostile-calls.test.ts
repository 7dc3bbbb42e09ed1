import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { standInMethods } from '../../src/playground/bot-api-stand-in.ts';
import { openStandInWorld, type StandInWorld } from './stand-in-world.ts';

let world: StandInWorld;
beforeEach(async () => {
  world = await openStandInWorld();
});
afterEach(async () => {
  await world.close();
});

/** Any JSON, often with the names and shapes that the methods look for. */
const value = (names: readonly string[]) =>
  fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom('type', 'offset', 'length', 'url', 'inline_keyboard', ...names),
      fc.jsonValue(),
    ),
    fc.array(fc.dictionary(fc.constantFrom('type', 'offset', 'length', 'text', 'url'), fc.jsonValue())),
    fc.constant(world.chatId),
  );

it('answers every call in Telegram’s form, whatever is sent', async () => {
  const methods = Object.entries(standInMethods).map(([name, { parameters }]) => ({ name, parameters }));
  await fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom(...methods)
        .chain(({ name, parameters }) =>
          fc.tuple(
            fc.constant(name),
            fc.dictionary(fc.constantFrom('x', ...parameters), value(parameters), { noNullPrototype: true }),
          ),
        ),
      async ([name, parameters]) => {
        // A poll would wait as long as it is told to.
        const call = { chat_id: world.chatId, text: 'x', ...parameters, timeout: 0 };
        const answer = await world.api.call(name, call);
        expect(answer).toHaveProperty('ok');
        expect(answer).not.toMatchObject({ error_code: 500 });
      },
    ),
    { numRuns: 120 },
  );
});
