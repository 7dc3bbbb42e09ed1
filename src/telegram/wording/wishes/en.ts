import { pluralIn } from '../../../text/plural.ts';
import type { WishesWording } from './wishes-wording.ts';

const plural = pluralIn('en');
const named = (topics: readonly string[]) => topics.map((topic) => `“${topic}”`).join(', ');

export const en: WishesWording = {
  stories: (most) =>
    `Digests have ${plural(most, { one: '# story', other: '# stories' })} at most from now on.`,
  style: (style) =>
    style === 'short' ? 'Digests are headlines from now on.' : 'Digests come in full from now on.',
  styleOfAnswers: (style) =>
    style === 'short'
      ? 'An answer is as long as what was said. Digests can be headlines.'
      : 'Where there is more to an answer, write “more”. Digests can come in full.',
  silent: (isSilent) =>
    isSilent ? 'Digests come without a sound from now on.' : 'Digests come with a sound from now on.',
  language: 'I speak English from now on.',
  quiet: (hours) =>
    hours === null ? 'No quiet hours any more.' : `Nothing comes from ${hours.from} to ${hours.to}.`,
  days: (days) => `Days of digests from now on: ${days}.`,
  follow: (topics) => `Stories on ${named(topics)} come first from now on.`,
  unfollow: (topics) => `No topics of yours any more: ${named(topics)}.`,
  only: (topics) => `Digests tell only of ${named(topics)} from now on.`,
  mute: (topics) => `Stories on ${named(topics)} are left out from now on.`,
  muteOutlets: (outlets) => `Digests tell nothing from ${named(outlets)} from now on.`,
  unmute: (topics) => `Not left out any more: ${named(topics)}.`,
  notListed: (topics) => `Not on your list: ${named(topics)}.`,
  allTopics: 'Digests tell of everything again.',
  undo: 'Undo',
  undone: 'Undone. It is as before.',
  settingOnly: (isOn) => (isOn ? 'Only these: yes' : 'Only these: no'),
  nothingOnTopics: 'There is nothing on your topics in the news that I have.',
};
