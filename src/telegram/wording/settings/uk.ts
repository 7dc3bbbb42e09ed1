import { pluralIn } from '../../../text/plural.ts';
import type { SettingsWording } from './settings-wording.ts';

const plural = pluralIn('uk');

export const uk: SettingsWording = {
  everyDay: 'Щодня',
  weekdays: 'пн–пт',
  weekend: 'сб–нд',
  settingDays: (days) => `Дні: ${days}`,
  chooseDays: 'У які дні? Натисніть або напишіть, наприклад: у будні, понеділок і четвер.',
  daysNotUnderstood: (words) =>
    `Не можу прочитати «${words}» як дні. Напишіть, наприклад: щодня, у будні, понеділок і четвер.`,

  addTime: 'Ще один час',
  chooseMoreTimes: 'О котрій ще? Можна й написати.',
  removeTime: (time) => `Без ${time}`,
  turnOff: 'Без огляду',
  tooManyTimes: (most) => `На день буває щонайбільше ${most} оглядів. Спершу приберіть один.`,

  settingQuiet: (hours) => `Тиша: ${hours ?? 'ніколи'}`,
  chooseQuiet:
    'Коли нічого не надсилати? Що припаде на цей час, надійде в його кінці. Можна написати, наприклад: 22–7.',
  noQuiet: 'Ніколи',
  quietNotUnderstood: (words) =>
    `Не можу прочитати «${words}» як години. Напишіть, відколи й доки, наприклад: 22:30–7.`,
  timeIsQuiet: (time, end) => `${time} – ваші години тиші; цей огляд надійде о ${end}.`,

  settingPausedUntil: (day) => `⏸ До ${day}`,
  choosePause: 'На скільки? Можна написати день, наприклад: 30 травня або 10 днів.',
  pauseForDay: 'День',
  pauseForWeek: 'Тиждень',
  pauseOpen: 'Доки не ввімкну',
  pausedUntil: (day) => `Пауза: оглядів не буде до ${day}. Запитання працюють, як і раніше.`,
  pauseNotUnderstood: (words) =>
    `Не можу прочитати «${words}» як день. Напишіть, наприклад: 30 травня, 2027-05-30 або 10 днів.`,
  pauseInPast: (day) => `${day} вже минуло. Напишіть майбутній день, наприклад: 30 травня або 10 днів.`,

  settingTopics: (count) => `Теми: ${count}`,
  settingMuted: (count) => `Приховано: ${count}`,
  settingSources: (count) => `Приховано видань: ${count}`,
  chooseTopics:
    'Новини на ваші теми йдуть першими. Напишіть теми або людей через кому. Натисніть на тему, щоб прибрати її.',
  chooseMuted:
    'Новини про них пропускаються. Напишіть теми або людей через кому. Натисніть на тему, щоб прибрати її.',
  chooseSources:
    'Із цих видань я нічого не беру. Напишіть назви або адреси через кому. Натисніть на видання, щоб прибрати його.',
  listed: (count) => `Усього ${count}; останні:`,
  clearAll: 'Прибрати всі',
  muted: (topic) => `Новини про «${topic}» тепер пропускаються.`,
  tooManyTopics: (most) => `Так буде більше ніж ${most}. Спершу приберіть зайві.`,
  topicTooLong: (most) => `У темі щонайбільше ${most} літер. Напишіть слово-два або ім’я.`,

  settingStyle: (style) => `Довжина: ${style === 'full' ? 'повна' : 'заголовки'}`,

  crowdedDigest: (minutes) =>
    `Цієї хвилини огляд отримує багато читачів; ваш надійшов приблизно на ${plural(minutes, { one: '# хвилину', few: '# хвилини', many: '# хвилин', other: '# хвилини' })} пізніше.`,
  muteStory: 'Приховати',
  whoSaidWhat: 'Хто що сказав',
  nobodyQuoted: 'У цих матеріалах нікого не цитують.',
  later: 'Пізніше',
  laterDone: (time) => `Надішлю ще раз о ${time}.`,
  moreOnThis: 'Ще про це',
  storyWithdrawn: 'Видання це відкликало. Те, що тут стояло, прибрано.',
  storyCorrected:
    'Видання це виправило. Те, що тут стояло, прибрано; кнопка з номером покаже, як це виглядає тепер.',
  tellWithdrawn: (title) => `Видання відкликало новину з вашого огляду, і я її прибрав: ${title}`,
  tellCorrected: (title) =>
    `Видання виправило новину з вашого огляду; те, що я про неї розповів, прибрано: ${title}`,
  trouble: (cause) => `Огляди не виходять: ${cause} Пробую щохвилини; подробиці в журналі.`,
};
