import { pluralIn } from '../../../text/plural.ts';
import type { SourcesWording } from './sources-wording.ts';

const plural = pluralIn('uk');
const feeds = (count: number) =>
  plural(count, { one: '# стрічка', few: '# стрічки', many: '# стрічок', other: '# стрічки' });

export const uk: SourcesWording = {
  command: 'Стрічки й канали: як вони (надішліть посилання, файл OPML або допис, щоб додати)',
  looking: 'Дивлюся…',
  nothingFound: (reason) => `Додати нічого: ${reason}`,
  noFeed: 'Стрічки там немає, і у звичних місцях сайту теж.',
  forwardInstead:
    'Це канал у Telegram. Перешліть мені його допис, і я зможу індексувати те, що там виходить.',
  foundFeeds: (count) => `Знайшлося: ${feeds(count)}:`,
  followedAlready: (title) => `За ${title} я вже стежу.`,
  feedFacts: ({ format, items, latest, isWhole }) =>
    `${format}, ${plural(items, { one: '# запис', few: '# записи', many: '# записів', other: '# запису' })}${latest === null ? '' : `, останній ${latest}`}; ${isWhole ? 'статті цілком' : 'анонси, за якими я читаю сторінки'}`,
  foundPage: ({ title, chars }) => `Знайшлася стаття: ${title} (знаків: ${chars.toLocaleString('uk')}).`,
  foundOutlines: ({ feeds: count, known, unusable }) =>
    `У файлі ${feeds(count)}${known > 0 ? `; уже є: ${known}` : ''}${unusable > 0 ? `; не підходять: ${unusable}` : ''}.`,
  foundChannel: (title) =>
    `Допис каналу ${title}. Індексувати те, що там виходить, відтепер? Я маю бути учасником каналу (додає його адміністратор).`,
  foundPost: 'Пересланий допис. Проіндексувати його?',
  addFeed: 'Стежити',
  addFeeds: (count) => (count === 1 ? 'Стежити' : `Стежити за всіма (${count})`),
  addPage: 'Додати статтю',
  indexChannel: 'Індексувати канал',
  onlyPost: 'Лише цей допис',
  no: 'Ні',
  notAdded: 'Нічого не додано.',
  addedFeeds: (added, known) =>
    `Додано: ${feeds(added)}${known > 0 ? `, уже було: ${known}` : ''}. /sources покаже, як вони.`,
  addedPage: ({ added, changed }) =>
    added > 0 ? 'Статтю додано.' : changed > 0 ? 'Додано нову версію.' : 'Вона в мене вже є.',
  channelApproved: (title) => `Дописи ${title} відтепер індексуються.`,
  channelRefused: (title) => `Дописи ${title} не індексуються.`,
  postsLost: (title) => `Мене додали до каналу ${title}. Індексувати його дописи?`,
  sources: 'Джерела',
  totals: ({ active, failing, paused, dead, channels }) =>
    `Стежу: ${feeds(active)}, з помилками ${failing}, на паузі ${paused}, мертвих ${dead}; ${plural(channels, { one: '# канал', few: '# канали', many: '# каналів', other: '# каналу' })}`,
  none: 'Джерел поки немає. Надішліть посилання на сайт або стрічку, файл OPML чи перешліть допис каналу.',
  neverRead: 'ще не прочитана',
  read: (at) => `прочитана ${at}`,
  next: (at) => `наступна перевірка ${at}`,
  state: { paused: '⏸ на паузі', dead: 'мертва: більше не перевіряється' },
  counts: ({ articles, partial, rejected }) =>
    `статей ${articles}, неповних ${partial}, відхилено ${rejected}`,
  failures: (count, reason) =>
    `${plural(count, { one: '# збій', few: '# збої', many: '# збоїв', other: '# збою' })}: ${reason}`,
  posts: (count) => plural(count, { one: '# допис', few: '# дописи', many: '# дописів', other: '# допису' }),
  troubles: 'Неповні або відхилені останнім часом:',
  tryNow: 'Перевірити зараз',
  pause: 'Пауза',
  resume: 'Продовжити',
  remove: 'Прибрати',
  removeQuestion: (title) => `Більше не стежити за ${title}? Статті залишаться.`,
  removed: 'Прибрано.',
  back: 'Назад',
  more: 'Ще',
  tried: 'Перевіряю.',
  gone: 'Цього джерела вже немає.',
  failingLong: (title, days, reason) =>
    `${title} не читається вже ${plural(days, { one: '# день', few: '# дні', many: '# днів', other: '# дня' })}: ${reason}`,
  dead: (title, reason) => `${title} більше не перевіряється: ${reason}`,
};
