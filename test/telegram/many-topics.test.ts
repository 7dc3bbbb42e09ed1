import { afterEach, expect, it } from 'vitest';
import type { DigestRequest } from '../../src/digests/digester.ts';
import { type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';
import { oneStory } from './running-bot.ts';

let bot: StandInBot;
afterEach(() => bot.stop());

const topics = (from: number, count: number) => Array.from({ length: count }, (_, n) => `reef${from + n}`);

it('keeps hundreds of topics that no story is about, says so, and refuses more than fit', async () => {
  const requests: DigestRequest[] = [];
  bot = await startOnStandIn({
    digester: {
      digest: async (request) => {
        requests.push(request);
        const one = oneStory(request);
        return {
          digest: request.topics === undefined ? one : { ...one, stories: [] },
          storyKeys: ['bridge'],
        };
      },
    },
  });
  const ada = bot.person();
  await ada.say('/subscribe 8 Sofia');
  const stored = async () => (await bot.store.readers.get(ada.chatId))?.interests.topics;
  ada.press(await ada.say('/settings'), 'Topics: 0');
  await ada.reply();
  expect((await ada.say(topics(0, 400).join(', '))).text).toBe(
    'That would be more than 300. Take some away first.',
  );
  expect(await stored()).toEqual([]);
  const page = await ada.say(topics(0, 300).join(', '));
  expect(page.text).toContain('300');
  expect((await ada.reply()).text).toContain('Nothing in the latest news is about “reef0”');
  expect(await stored()).toEqual(topics(0, 300));
  expect((await ada.say('reef300')).text).toContain('more than 300');
  expect((await ada.say('follow reef301')).text).toContain('more than 300');
  expect(await stored()).toEqual(topics(0, 300));
  expect((await ada.say('/digest')).text).toContain('The first cars crossed it');
  expect(requests.at(-1)?.interests?.topics).toHaveLength(300);
});
