import { pluralIn } from '../../../text/plural.ts';
import type { WishesWording } from './wishes-wording.ts';

const plural = pluralIn('bg');
const named = (topics: readonly string[]) => topics.map((topic) => `„${topic}“`).join(', ');

export const bg: WishesWording = {
  stories: (most) => `Отсега в обзора има най-много ${plural(most, { one: '# новина', other: '# новини' })}.`,
  style: (style) =>
    style === 'short' ? 'Отсега обзорите са само заглавия.' : 'Отсега обзорите идват пълни.',
  styleOfAnswers: (style) =>
    style === 'short'
      ? 'Отговорът е дълъг колкото казаното. Обзорите могат да са само заглавия.'
      : 'Ако за отговора има още, напишете „още“. Обзорите могат да са пълни.',
  silent: (isSilent) => (isSilent ? 'Отсега обзорите идват без звук.' : 'Отсега обзорите идват със звук.'),
  language: 'Отсега говоря на български.',
  quiet: (hours) =>
    hours === null ? 'Вече няма тихи часове.' : `От ${hours.from} до ${hours.to} не идва нищо.`,
  days: (days) => `Дни за обзори отсега: ${days}`,
  follow: (topics) => `Отсега новините за ${named(topics)} идват първи.`,
  unfollow: (topics) => `Вече не са сред темите ви: ${named(topics)}.`,
  only: (topics) => `Отсега обзорите разказват само за ${named(topics)}.`,
  mute: (topics) => `Отсега новините за ${named(topics)} се пропускат.`,
  muteOutlets: (outlets) => `Обзорите вече не разказват нищо от ${named(outlets)}.`,
  unmute: (topics) => `Вече не се пропускат: ${named(topics)}.`,
  notListed: (topics) => `Няма ги в списъка ви: ${named(topics)}.`,
  allTopics: 'Обзорите отново разказват за всичко.',
  undo: 'Отмени',
  undone: 'Отменено. Всичко е както преди.',
  settingOnly: (isOn) => (isOn ? 'Само тези: да' : 'Само тези: не'),
  nothingOnTopics: 'В новините, които имам, няма нищо по вашите теми.',
};
