import { pluralIn } from '../../../text/plural.ts';
import type { SourcesWording } from './sources-wording.ts';

const plural = pluralIn('bg');
const feeds = (count: number) => plural(count, { one: '# емисия', other: '# емисии' });

export const bg: SourcesWording = {
  command: 'Емисии и канали: как са (изпратете ми връзка, OPML файл или публикация, за да добавя)',
  looking: 'Гледам…',
  nothingFound: (reason) => `Нищо не може да се добави: ${reason}`,
  noFeed: 'Не намерих емисия там, нито на обичайните места в сайта.',
  forwardInstead:
    'Това е канал в Telegram. Препратете ми публикация от него и ще мога да индексирам каквото излиза там.',
  foundFeeds: (count) => `Намерих ${feeds(count)}:`,
  followedAlready: (title) => `Вече следя ${title}.`,
  feedFacts: ({ format, items, latest, isWhole }) =>
    `${format}, ${plural(items, { one: '# запис', other: '# записа' })}${latest === null ? '' : `, последен ${latest}`}; ${isWhole ? 'цели статии' : 'резюмета, чиито страници чета'}`,
  foundPage: ({ title, chars }) => `Намерих статия: ${title} (${chars.toLocaleString('bg')} знака).`,
  foundOutlines: ({ feeds: count, known, unusable }) =>
    `Във файла има ${feeds(count)}${known > 0 ? `; ${known} вече следя` : ''}${unusable > 0 ? `; ${unusable} не могат да се ползват` : ''}.`,
  foundChannel: (title) =>
    `Публикация от канала ${title}. Да индексирам ли каквото излиза там отсега нататък? Трябва да съм член на канала (добавя ме негов администратор).`,
  foundPost: 'Препратена публикация. Да я индексирам ли?',
  addFeed: 'Следи я',
  addFeeds: (count) => (count === 1 ? 'Следи я' : `Следи всички ${count}`),
  addPage: 'Добави статията',
  indexChannel: 'Индексирай канала',
  onlyPost: 'Само тази публикация',
  no: 'Не',
  notAdded: 'Нищо не е добавено.',
  addedFeeds: (added, known) =>
    `Добавени: ${feeds(added)}${known > 0 ? `, ${known} вече известни` : ''}. /sources показва как са.`,
  addedPage: ({ added, changed }) =>
    added > 0 ? 'Статията е добавена.' : changed > 0 ? 'Добавена е нова версия.' : 'Вече я имам.',
  channelApproved: (title) => `Публикациите на ${title} се индексират отсега нататък.`,
  channelRefused: (title) => `Публикациите на ${title} не се индексират.`,
  postsLost: (title) => `Добавиха ме в канала ${title}. Да индексирам ли публикациите му?`,
  sources: 'Източници',
  totals: ({ active, failing, paused, dead, channels }) =>
    `Следя ${feeds(active)}, ${failing} с грешки, ${paused} на пауза, ${dead} мъртви; ${plural(channels, { one: '# канал', other: '# канала' })}`,
  none: 'Още няма източници. Изпратете ми връзка към сайт или емисия, OPML файл или препратете публикация от канал.',
  neverRead: 'още не е четена',
  read: (at) => `четена ${at}`,
  next: (at) => `следваща ${at}`,
  state: { paused: '⏸ на пауза', dead: 'мъртва: вече не се проверява' },
  counts: ({ articles, partial, rejected }) =>
    `статии: ${articles}, частични: ${partial}, отхвърлени: ${rejected}`,
  failures: (count, reason) => `${plural(count, { one: '# грешка', other: '# грешки' })}: ${reason}`,
  posts: (count) => plural(count, { one: '# публикация', other: '# публикации' }),
  troubles: 'Частични или отхвърлени напоследък:',
  tryNow: 'Опитай сега',
  pause: 'Пауза',
  resume: 'Продължи',
  remove: 'Премахни',
  removeQuestion: (title) => `Да не следя повече ${title}? Статиите остават.`,
  removed: 'Премахнато.',
  back: 'Назад',
  more: 'Още',
  tried: 'Проверява се сега.',
  gone: 'Вече не е сред източниците.',
  failingLong: (title, days, reason) =>
    `${title} не се чете от ${plural(days, { one: '# ден', other: '# дни' })}: ${reason}`,
  dead: (title, reason) => `${title} вече не се проверява: ${reason}`,
};
