import { pluralIn } from '../../../text/plural.ts';
import type { SourcesWording } from './sources-wording.ts';

const plural = pluralIn('en');
const feeds = (count: number) => plural(count, { one: '# feed', other: '# feeds' });

export const en: SourcesWording = {
  command: 'Feeds and channels: how they are (send me a link, an OPML file or a post to add one)',
  looking: 'Looking…',
  nothingFound: (reason) => `Nothing can be added: ${reason}`,
  noFeed: 'I found no feed there, and none at the usual places of the site.',
  forwardInstead:
    'That is a Telegram channel. Forward me a post of it, and I can index what is posted there.',
  foundFeeds: (count) => `I found ${feeds(count)}:`,
  followedAlready: (title) => `I follow ${title} already.`,
  feedFacts: ({ format, items, latest, isWhole }) =>
    `${format}, ${plural(items, { one: '# entry', other: '# entries' })}${latest === null ? '' : `, latest ${latest}`}; ${isWhole ? 'whole articles' : 'summaries, which I follow to their pages'}`,
  foundPage: ({ title, chars }) => `I found an article: ${title} (${chars.toLocaleString('en')} characters).`,
  foundOutlines: ({ feeds: count, known, unusable }) =>
    `The file lists ${feeds(count)}${known > 0 ? `; ${known} of them I follow already` : ''}${unusable > 0 ? `; ${unusable} cannot be used` : ''}.`,
  foundChannel: (title) =>
    `A post of the channel ${title}. Shall I index what is posted there from now on? I have to be a member of it (an admin adds me).`,
  foundPost: 'A forwarded post. Shall I index it?',
  addFeed: 'Follow it',
  addFeeds: (count) => `Follow ${count === 1 ? 'it' : `all ${count}`}`,
  addPage: 'Add the article',
  indexChannel: 'Index the channel',
  onlyPost: 'Only this post',
  no: 'No',
  notAdded: 'Nothing was added.',
  addedFeeds: (added, known) =>
    `${feeds(added)} added${known > 0 ? `, ${known} known already` : ''}. /sources shows how they are.`,
  addedPage: ({ added, changed }) =>
    added > 0 ? 'The article is added.' : changed > 0 ? 'A new version is added.' : 'I had it already.',
  channelApproved: (title) => `Posts of ${title} are indexed from now on.`,
  channelRefused: (title) => `Posts of ${title} are not indexed.`,
  postsLost: (title) => `I was added to the channel ${title}. Shall I index its posts?`,
  sources: 'Sources',
  totals: ({ active, failing, paused, dead, channels }) =>
    `${feeds(active)} followed, ${failing} failing, ${paused} paused, ${dead} dead; ${plural(channels, { one: '# channel', other: '# channels' })}`,
  none: 'There are no sources yet. Send me a link to a site or a feed, an OPML file, or forward a post of a channel.',
  neverRead: 'not read yet',
  read: (at) => `read ${at}`,
  next: (at) => `next ${at}`,
  state: { paused: '⏸ paused', dead: 'dead: no longer asked for' },
  counts: ({ articles, partial, rejected }) =>
    `${plural(articles, { one: '# article', other: '# articles' })}, ${partial} partial, ${rejected} rejected`,
  failures: (count, reason) => `${plural(count, { one: '# failure', other: '# failures' })}: ${reason}`,
  posts: (count) => plural(count, { one: '# post', other: '# posts' }),
  troubles: 'Partial or rejected lately:',
  tryNow: 'Try now',
  pause: 'Pause it',
  resume: 'Resume',
  remove: 'Remove',
  removeQuestion: (title) => `Follow ${title} no more? Its articles stay.`,
  removed: 'Removed.',
  back: 'Back',
  more: 'More',
  tried: 'It is asked for now.',
  gone: 'It is no longer among the sources.',
  failingLong: (title, days, reason) =>
    `${title} has failed for ${plural(days, { one: '# day', other: '# days' })}: ${reason}`,
  dead: (title, reason) => `${title} is no longer asked for: ${reason}`,
};
