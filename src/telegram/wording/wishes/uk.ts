import { pluralIn } from '../../../text/plural.ts';
import type { WishesWording } from './wishes-wording.ts';

const plural = pluralIn('uk');
const named = (topics: readonly string[]) => topics.map((topic) => `«${topic}»`).join(', ');

export const uk: WishesWording = {
  stories: (most) =>
    `Відтепер в огляді щонайбільше ${plural(most, { one: '# новина', few: '# новини', many: '# новин', other: '# новини' })}.`,
  style: (style) =>
    style === 'short' ? 'Відтепер огляди – лише заголовки.' : 'Відтепер огляди надходять повністю.',
  styleOfAnswers: (style) =>
    style === 'short'
      ? 'Відповідь така завдовжки, як сказане. Огляди можуть бути самими заголовками.'
      : 'Якщо до відповіді є ще щось, напишіть «ще». Огляди можуть бути повними.',
  silent: (isSilent) =>
    isSilent ? 'Відтепер огляди надходять без звуку.' : 'Відтепер огляди надходять зі звуком.',
  language: 'Відтепер я говорю українською.',
  quiet: (hours) =>
    hours === null ? 'Тихих годин більше немає.' : `З ${hours.from} до ${hours.to} нічого не надійде.`,
  days: (days) => `Дні оглядів відтепер: ${days}.`,
  follow: (topics) => `Відтепер першими йдуть новини на теми: ${named(topics)}.`,
  unfollow: (topics) => `Більше не ваші теми: ${named(topics)}.`,
  only: (topics) => `Відтепер в оглядах лише ці теми: ${named(topics)}.`,
  mute: (topics) => `Відтепер пропускаються новини на теми: ${named(topics)}.`,
  muteOutlets: (outlets) => `В оглядах більше нічого не буде від видань: ${named(outlets)}.`,
  unmute: (topics) => `Більше не пропускаються: ${named(topics)}.`,
  notListed: (topics) => `У вашому списку цього немає: ${named(topics)}.`,
  allTopics: 'Огляди знову про все.',
  undo: 'Скасувати',
  undone: 'Скасовано. Усе як раніше.',
  settingOnly: (isOn) => (isOn ? 'Лише вони: так' : 'Лише вони: ні'),
  nothingOnTopics: 'У новинах, які я маю, на ваші теми нічого немає.',
};
