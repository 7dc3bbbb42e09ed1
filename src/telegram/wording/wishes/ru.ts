import { pluralIn } from '../../../text/plural.ts';
import type { WishesWording } from './wishes-wording.ts';

const plural = pluralIn('ru');
const named = (topics: readonly string[]) => topics.map((topic) => `«${topic}»`).join(', ');

export const ru: WishesWording = {
  stories: (most) =>
    `Теперь в обзоре не больше ${plural(most, { one: '# новости', few: '# новостей', many: '# новостей', other: '# новостей' })}.`,
  style: (style) =>
    style === 'short' ? 'Теперь обзоры – только заголовки.' : 'Теперь обзоры приходят полностью.',
  styleOfAnswers: (style) =>
    style === 'short'
      ? 'Ответ такой длины, как сказанное. Обзоры могут быть одними заголовками.'
      : 'Если по вопросу есть ещё что-то, напишите «ещё». Обзоры могут быть полными.',
  silent: (isSilent) =>
    isSilent ? 'Теперь обзоры приходят без звука.' : 'Теперь обзоры приходят со звуком.',
  language: 'Теперь я говорю по-русски.',
  quiet: (hours) =>
    hours === null ? 'Тихих часов больше нет.' : `С ${hours.from} до ${hours.to} ничего не придёт.`,
  days: (days) => `Дни обзоров теперь: ${days}.`,
  follow: (topics) => `Теперь первыми идут новости по темам: ${named(topics)}.`,
  unfollow: (topics) => `Больше не ваши темы: ${named(topics)}.`,
  only: (topics) => `Теперь в обзорах только эти темы: ${named(topics)}.`,
  mute: (topics) => `Теперь пропускаются новости по темам: ${named(topics)}.`,
  muteOutlets: (outlets) => `В обзорах больше ничего не будет от изданий: ${named(outlets)}.`,
  unmute: (topics) => `Больше не пропускаются: ${named(topics)}.`,
  notListed: (topics) => `В вашем списке этого нет: ${named(topics)}.`,
  allTopics: 'Обзоры снова обо всём.',
  undo: 'Отменить',
  undone: 'Отменено. Всё как раньше.',
  settingOnly: (isOn) => (isOn ? 'Только они: да' : 'Только они: нет'),
  nothingOnTopics: 'В новостях, которые у меня есть, по вашим темам ничего нет.',
};
