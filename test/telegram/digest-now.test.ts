import { afterEach, describe, expect, it } from 'vitest';
import type { DigestRequest } from '../../src/digests/digester.ts';
import { type StandInBot, startOnStandIn } from './bot-on-stand-in.ts';
import { oneStory } from './running-bot.ts';

describe('the latest digest, asked for now', () => {
  let bot: StandInBot;
  afterEach(() => bot.stop());

  it('is of the topics, without what is muted, and as long as the reader set', async () => {
    const requests: DigestRequest[] = [];
    bot = await startOnStandIn({
      digester: {
        digest: async (request) => {
          requests.push(request);
          return { digest: oneStory(request), storyKeys: ['bridge'] };
        },
      },
    });
    const ada = bot.person();
    await ada.say('/subscribe 8 Sofia');
    expect((await ada.say('/digest')).text).toContain('The first cars crossed it');
    const interests = { topics: ['ferries'], muted: ['Ivan Petrov'], mutedSources: ['fen.example'] };
    await bot.store.readers.update(ada.chatId, { interests, style: 'short', stories: 3 });
    const digest = await ada.say('/digest');
    expect(requests.at(-1)).toMatchObject({ interests, maxStories: 3 });
    expect(digest.text).toContain('The bridge at Lower Fen is open again');
    expect(digest.text).not.toContain('The first cars crossed it');
  });

  it.each([
    [0, 'I have no articles yet'],
    [12, 'There is nothing on your topics'],
  ])('tells apart %i articles without a story for the reader', async (articles, line) => {
    const searched = (request: DigestRequest) => ({ ...oneStory(request).searched, articles });
    bot = await startOnStandIn({
      digester: {
        digest: async (request) => ({
          digest: { ...oneStory(request), stories: [], searched: searched(request) },
          storyKeys: [],
        }),
      },
    });
    expect((await bot.person().say('/digest')).text).toContain(line);
  });
});
