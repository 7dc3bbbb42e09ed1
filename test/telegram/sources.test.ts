import { afterEach, describe, expect, it } from 'vitest';
import type { ChannelPost } from '../../src/sources/channels/post-article.ts';
import { findFeeds } from '../../src/sources/feeds/find-feeds.ts';
import { readOpml } from '../../src/sources/feeds/opml.ts';
import type { IngestSummary } from '../../src/sources/ingest-articles.ts';
import type { SourceDesk } from '../../src/sources/source-desk.ts';
import { type FeedWorld, openFeedWorld, pageOf, rssOf, wholeText } from '../sources/feeds/feed-world.ts';
import { pressed, READER, type RunningBot, startBot, textMessage } from './running-bot.ts';

const ADMIN = READER;
const STRANGER = { ...READER, id: 99, first_name: 'Bo' };
const CHANNEL = { id: -1001000000001, type: 'channel', title: 'Harbour News', username: 'harbour' };
const STORED: IngestSummary = { added: 1, changed: 0, unchanged: 0, copies: 0, rejected: [], seconds: 0 };

let world: FeedWorld;
let running: RunningBot;
const posts: ChannelPost[] = [];
let woken = 0;

async function start(): Promise<void> {
  world = await openFeedWorld();
  posts.length = 0;
  woken = 0;
  running = await startBot((store) => ({
    settings: { zone: 'UTC', adminIds: [ADMIN.id], access: 'open', allowedIds: [] },
    sources: { feeds: store.feeds, channels: store.channels, desk: deskOf(world) },
  }));
}

/** Finds on the site of the test, and notes what is to be ingested. */
function deskOf(site: FeedWorld): SourceDesk {
  return {
    find: (address) => findFeeds(address, site.options.fetcher),
    readOutlines: readOpml,
    ingestPage: async () => STORED,
    ingestPost: async (post) => {
      posts.push(post);
      return STORED;
    },
    wake: () => {
      woken++;
    },
  };
}

afterEach(async () => {
  await running.stop();
  await world.close();
});

/** What the bot sends or edits next that fits, with the data of its buttons by their labels. */
async function shown(
  fits: (text: string) => boolean,
): Promise<{ text: string; buttons: ReadonlyMap<string, string> }> {
  const { params } = await running.api.called(
    ({ method, params: sent }) => /^(?:sendMessage|editMessageText)$/.test(method) && fits(String(sent.text)),
  );
  const { inline_keyboard: rows = [] } = (params.reply_markup ?? {}) as {
    inline_keyboard?: { text: string; callback_data: string }[][];
  };
  return {
    text: String(params.text),
    buttons: new Map(rows.flat().map(({ text, callback_data: data }) => [text, data])),
  };
}

function press(buttons: ReadonlyMap<string, string>, label: string, from = ADMIN): void {
  running.api.push(pressed(buttons.get(label) ?? 'no such button', from));
}

const inPrivate = (fields: object, from = ADMIN): object => ({
  message: {
    message_id: 5,
    date: 1_770_000_000,
    chat: { id: from.id, type: 'private', first_name: from.first_name },
    from,
    ...fields,
  },
});

describe('an admin who sends a link', () => {
  it('is told of the feeds there and asked once; the button follows them', async () => {
    await start();
    world.replies.set(
      '/',
      pageOf('garden', '<link rel="alternate" type="application/rss+xml" href="/feed">'),
    );
    world.replies.set('/feed', rssOf([{ title: 'A', guid: '1', whole: wholeText('bridge') }]));
    running.api.push(textMessage(world.server.url, ADMIN));
    const { text, buttons } = await shown((words) => words.includes('I found 1 feed'));
    expect(text).toContain('Harbour Post');
    expect(text).toContain('RSS, 1 entry; whole articles');
    expect([...buttons.keys()]).toEqual(['Follow it', 'No']);
    expect(await running.store.feeds.list({ offset: 0, limit: 5 })).toEqual([]);
    press(buttons, 'Follow it');
    await shown((words) => words.includes('1 feed added'));
    expect(await running.store.feeds.list({ offset: 0, limit: 5 })).toMatchObject([
      { url: `${world.server.url}/feed` },
    ]);
    expect(woken).toBe(1);
  });

  it('is asked about the article on a page', async () => {
    await start();
    world.replies.set('/news/garden', pageOf('garden'));
    running.api.push(textMessage(`${world.server.url}/news/garden`, ADMIN));
    const { buttons } = await shown((words) => words.includes('I found an article'));
    press(buttons, 'Add the article');
    await shown((words) => words === 'The article is added.');
  });

  it('is told why nothing can be had', async () => {
    await start();
    running.api.push(textMessage(`${world.server.url}/nothing`, ADMIN));
    expect((await shown((words) => words.startsWith('Nothing can be added'))).text).toContain('HTTP 404');
  });

  it.each(['@harbour_news', 'https://t.me/harbour_news', 't.me/s/harbour_news/12'])(
    'is told to forward a post where it leads to a channel: %s',
    async (text) => {
      await start();
      running.api.push(textMessage(text, ADMIN));
      await shown((words) => words.startsWith('That is a Telegram channel. Forward me a post'));
      expect(world.server.requests).toEqual([]);
    },
  );

  it('is shown the page of a feed that is followed already rather than asked about it', async () => {
    await start();
    world.replies.set('/feed', rssOf([{ title: 'A', guid: '1', whole: wholeText('bridge') }]));
    await running.store.feeds.add({ url: `${world.server.url}/feed`, title: 'x' }, new Date());
    running.api.push(textMessage(`${world.server.url}/feed`, ADMIN));
    const { text, buttons } = await shown((words) => words.includes('already'));
    expect(text).toBe('I follow Harbour Post already.');
    expect([...buttons.keys()]).toEqual(['Harbour Post']);
    press(buttons, 'Harbour Post');
    expect([...(await shown((words) => words.includes('not read yet'))).buttons.keys()]).toContain('Remove');
  });

  it('is asked about a page that came with other words', async () => {
    await start();
    world.replies.set('/news/garden', pageOf('garden'));
    running.api.push(textMessage(`A garden for all ${world.server.url}/news/garden`, ADMIN));
    await shown((words) => words.includes('I found an article'));
  });

  it('asks a question where there are other words', async () => {
    await start();
    running.api.push(textMessage('what did daily.example say', ADMIN));
    await shown((words) => words.startsWith('You asked'));
    expect(world.server.requests).toEqual([]);
  });
});

describe('who is no admin', () => {
  it('adds nothing: a link is a question', async () => {
    await start();
    running.api.push(textMessage(world.server.url, STRANGER));
    await shown((words) => words.startsWith('You asked'));
    expect(world.server.requests).toEqual([]);
    running.api.push(textMessage('/sources', STRANGER));
    await shown((words) => words === 'Only those who run this bot can do this.');
  });

  it('cannot press the buttons of one', async () => {
    await start();
    world.replies.set('/feed', rssOf([]));
    running.api.push(textMessage(`${world.server.url}/feed`, ADMIN));
    const { buttons } = await shown((words) => words.includes('I found 1 feed'));
    press(buttons, 'Follow it', STRANGER);
    await running.api.called(({ method }) => method === 'answerCallbackQuery');
    expect(await running.store.feeds.list({ offset: 0, limit: 5 })).toEqual([]);
  });
});

describe('an OPML file', () => {
  it('is read, counted, and its new feeds are added by a button', async () => {
    await start();
    const opml =
      '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="https://b.example/feed"/></body></opml>';
    await running.store.feeds.add({ url: 'https://a.example/feed' }, new Date());
    running.api.serveFile('files/list.opml', opml);
    running.api.push(
      inPrivate({ document: { file_id: 'list', file_name: 'list.opml', file_size: opml.length } }),
    );
    const { buttons } = await shown(
      (words) => words === 'The file lists 2 feeds; 1 of them I follow already.',
    );
    press(buttons, 'Follow it');
    await shown((words) => words.includes('1 feed added'));
    expect(await running.store.feeds.byUrl('https://b.example/feed')).toMatchObject({ title: 'B' });
  });
});

describe('a channel', () => {
  const post = (fields: object = {}): object => ({
    channel_post: {
      message_id: 7,
      date: 1_770_000_000,
      chat: CHANNEL,
      text: 'The bridge is open.',
      ...fields,
    },
  });
  const forwarded = (fields: object = {}) =>
    inPrivate({
      text: 'The bridge is open.',
      forward_origin: { type: 'channel', chat: CHANNEL, message_id: 7, date: 1_769_000_000 },
      ...fields,
    });
  /** After this was answered, everything before was handled. */
  const settled = async (word: string): Promise<void> => {
    running.api.push(textMessage(word, ADMIN));
    await shown((words) => words === `You asked: ${word}`);
  };

  it('brings nothing in until an admin approves it by a forwarded post', async () => {
    await start();
    running.api.push(post());
    await settled('one');
    expect(posts).toEqual([]);
    running.api.push(forwarded());
    const { buttons } = await shown((words) => words.includes('A post of the channel Harbour News'));
    expect([...buttons.keys()]).toEqual(['Index the channel', 'Only this post', 'No']);
    press(buttons, 'Index the channel');
    await shown((words) => words === 'Posts of Harbour News are indexed from now on.');
    running.api.push(post({ text: undefined, caption: 'A picture of the bridge.' }));
    running.api.push({
      edited_channel_post: {
        message_id: 7,
        date: 1,
        edit_date: 2,
        chat: { ...CHANNEL, title: 'Renamed' },
        text: 'The bridge is closed.',
      },
    });
    running.api.push(post({ text: undefined, photo: [] }));
    await expect.poll(() => posts.length).toBe(2);
    expect(posts).toMatchObject([
      {
        messageId: 7,
        text: 'A picture of the bridge.',
        channel: { title: 'Harbour News', username: 'harbour' },
      },
      { messageId: 7, text: 'The bridge is closed.', channel: { title: 'Harbour News' } },
    ]);
  });

  it('hands on where a forwarded post comes from', async () => {
    await start();
    await running.store.channels.decide(
      { chatId: CHANNEL.id, title: CHANNEL.title, username: null },
      { state: 'approved', by: 1 },
      new Date(),
    );
    running.api.push(
      post({
        forward_origin: {
          type: 'channel',
          chat: { id: -5, type: 'channel', title: 'Wire', username: 'wire' },
          message_id: 3,
          date: 1,
        },
      }),
    );
    await expect.poll(() => posts.length).toBe(1);
    expect(posts[0]?.origin).toEqual({ title: 'Wire', url: 'https://t.me/wire/3' });
  });

  it('is indexed for one post where an admin wants no more', async () => {
    await start();
    running.api.push(forwarded());
    const { buttons } = await shown((words) => words.includes('A post of the channel'));
    press(buttons, 'Only this post');
    await shown((words) => words === 'The article is added.');
    expect(posts).toMatchObject([{ messageId: 7, text: 'The bridge is open.' }]);
    expect(await running.store.channels.approved()).toEqual([]);
  });

  const taken = (from: object): object => ({
    my_chat_member: {
      chat: CHANNEL,
      from,
      date: 1_770_000_000,
      old_chat_member: { status: 'left', user: { id: 1, is_bot: true, first_name: 'x' } },
      new_chat_member: { status: 'administrator', user: { id: 1, is_bot: true, first_name: 'x' } },
    },
  });

  it('that a stranger puts the bot into brings in nothing, and no word', async () => {
    await start();
    running.api.push(taken(STRANGER));
    running.api.push(post());
    await settled('one');
    expect(posts).toEqual([]);
    expect(running.api.texts()).toEqual(['You asked: one']);
    expect(await running.store.channels.get(CHANNEL.id)).toBeNull();
  });

  it('is asked about in the language of the admin’s Telegram', async () => {
    await start();
    running.api.push(taken({ ...ADMIN, language_code: 'bg' }));
    await shown((words) => words.startsWith('Добавиха ме в канала Harbour News'));
  });

  it('that an admin puts the bot into is asked about once', async () => {
    await start();
    running.api.push(taken(ADMIN));
    running.api.push(taken(ADMIN));
    const { buttons } = await shown((words) => words.startsWith('I was added to the channel'));
    press(buttons, 'No');
    await shown((words) => words === 'Posts of Harbour News are not indexed.');
    expect(running.api.texts().filter((text) => text.startsWith('I was added'))).toHaveLength(1);
    expect(await running.store.channels.get(CHANNEL.id)).toMatchObject({ state: 'refused' });
  });
});

describe('/sources', () => {
  it('shows how every feed is, and lets an admin try, pause and remove it', async () => {
    await start();
    const { feeds } = running.store;
    await feeds.add({ url: 'https://a.example/feed', title: 'The A' }, new Date());
    const feed = await feeds.byUrl('https://a.example/feed');
    if (feed === null) throw new Error('not added');
    await feeds.change(feed.id, {
      counts: { checks: 3, articles: 12, partial: 2, rejected: 1 },
      failures: 4,
      failingSince: new Date(),
      problem: { code: 'unreachable', message: 'the certificate has expired' },
    });
    await feeds.markSeen(
      feed.id,
      [
        {
          key: 'k',
          fingerprint: 'f',
          state: 'rejected',
          reason: 'no words in it',
          articleId: null,
          title: 'Odd one',
          attempts: 0,
        },
      ],
      new Date(),
    );
    running.api.push(textMessage('/sources', ADMIN));
    const list = await shown((words) => words.startsWith('Sources'));
    expect(list.text).toContain('1 feed followed, 1 failing, 0 paused, 0 dead; 0 channels');
    expect(list.text).toContain('12 articles, 2 partial, 1 rejected');
    press(list.buttons, '1');
    const one = await shown((words) => words.includes('4 failures: the certificate has expired'));
    expect(one.text).toContain('Odd one');
    expect(one.text).toContain('no words in it');
    press(one.buttons, 'Pause it');
    const paused = await shown((words) => words.includes('⏸ paused'));
    expect(await feeds.get(feed.id)).toMatchObject({ state: 'paused' });
    press(paused.buttons, 'Remove');
    const sure = await shown((words) => words.startsWith('Follow The A no more?'));
    press(sure.buttons, 'Remove');
    await shown((words) => words === 'Removed.');
    expect(await feeds.get(feed.id)).toBeNull();
  });
});

describe('a feed that fails', () => {
  it('for days, or for good, is told to the admins once, after a restart too', async () => {
    await start();
    const day = 24 * 60 * 60_000;
    const { feeds } = running.store;
    for (const [name, state, days] of [
      ['a', 'active', 4],
      ['b', 'dead', 11],
      ['c', 'active', 1],
    ] as const) {
      await feeds.add({ url: `https://${name}.example/feed`, title: name.toUpperCase() }, new Date());
      const feed = await feeds.byUrl(`https://${name}.example/feed`);
      await feeds.change(feed?.id ?? 0, {
        state,
        failures: 9,
        failingSince: new Date(Date.now() - days * day),
        problem: { code: 'refused', message: 'it refuses (HTTP 403).' },
      });
    }
    const again = await running.restart((store) => ({
      settings: { zone: 'UTC', adminIds: [ADMIN.id], access: 'open', allowedIds: [] },
      sources: {
        feeds: store.feeds,
        channels: store.channels,
        desk: { wake: () => {} } as unknown as SourceDesk,
      },
    }));
    running = again;
    await shown((words) => words === 'A has failed for 4 days: it refuses (HTTP 403).');
    await shown((words) => words === 'B is no longer asked for: it refuses (HTTP 403).');
    expect(await again.store.feeds.unannounced(new Date())).toMatchObject([{ feed: { title: 'C' } }]);
  });
});
