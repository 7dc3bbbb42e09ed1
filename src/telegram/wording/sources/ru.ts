import { pluralIn } from '../../../text/plural.ts';
import type { SourcesWording } from './sources-wording.ts';

const plural = pluralIn('ru');
const feeds = (count: number) =>
  plural(count, { one: '# лента', few: '# ленты', many: '# лент', other: '# ленты' });

export const ru: SourcesWording = {
  command: 'Ленты и каналы: как они (пришлите ссылку, файл OPML или пост, чтобы добавить)',
  looking: 'Смотрю…',
  nothingFound: (reason) => `Добавить нечего: ${reason}`,
  noFeed: 'Ленты там нет, и в обычных местах сайта тоже.',
  forwardInstead:
    'Это канал в Telegram. Перешлите мне его пост, и я смогу индексировать то, что там выходит.',
  foundFeeds: (count) => `Нашлось: ${feeds(count)}:`,
  followedAlready: (title) => `За ${title} я уже слежу.`,
  feedFacts: ({ format, items, latest, isWhole }) =>
    `${format}, ${plural(items, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })}${latest === null ? '' : `, последняя ${latest}`}; ${isWhole ? 'статьи целиком' : 'анонсы, по которым я читаю страницы'}`,
  foundPage: ({ title, chars }) => `Нашлась статья: ${title} (знаков: ${chars.toLocaleString('ru')}).`,
  foundOutlines: ({ feeds: count, known, unusable }) =>
    `В файле ${feeds(count)}${known > 0 ? `; уже есть: ${known}` : ''}${unusable > 0 ? `; не подходят: ${unusable}` : ''}.`,
  foundChannel: (title) =>
    `Пост канала ${title}. Индексировать то, что там выходит, с этого момента? Я должен быть участником канала (добавляет его администратор).`,
  foundPost: 'Пересланный пост. Проиндексировать его?',
  addFeed: 'Следить',
  addFeeds: (count) => (count === 1 ? 'Следить' : `Следить за всеми (${count})`),
  addPage: 'Добавить статью',
  indexChannel: 'Индексировать канал',
  onlyPost: 'Только этот пост',
  no: 'Нет',
  notAdded: 'Ничего не добавлено.',
  addedFeeds: (added, known) =>
    `Добавлено: ${feeds(added)}${known > 0 ? `, уже было: ${known}` : ''}. /sources покажет, как они.`,
  addedPage: ({ added, changed }) =>
    added > 0 ? 'Статья добавлена.' : changed > 0 ? 'Добавлена новая версия.' : 'Она у меня уже есть.',
  channelApproved: (title) => `Посты ${title} индексируются с этого момента.`,
  channelRefused: (title) => `Посты ${title} не индексируются.`,
  postsLost: (title) => `Меня добавили в канал ${title}. Индексировать его посты?`,
  sources: 'Источники',
  totals: ({ active, failing, paused, dead, channels }) =>
    `Слежу: ${feeds(active)}, с ошибками ${failing}, на паузе ${paused}, мёртвых ${dead}; ${plural(channels, { one: '# канал', few: '# канала', many: '# каналов', other: '# канала' })}`,
  none: 'Источников пока нет. Пришлите ссылку на сайт или ленту, файл OPML или перешлите пост канала.',
  neverRead: 'ещё не прочитана',
  read: (at) => `прочитана ${at}`,
  next: (at) => `следующая проверка ${at}`,
  state: { paused: '⏸ на паузе', dead: 'мертва: больше не проверяется' },
  counts: ({ articles, partial, rejected }) =>
    `статей ${articles}, неполных ${partial}, отклонено ${rejected}`,
  failures: (count, reason) =>
    `${plural(count, { one: '# сбой', few: '# сбоя', many: '# сбоев', other: '# сбоя' })}: ${reason}`,
  posts: (count) => plural(count, { one: '# пост', few: '# поста', many: '# постов', other: '# поста' }),
  troubles: 'Неполные или отклонённые в последнее время:',
  tryNow: 'Проверить сейчас',
  pause: 'Пауза',
  resume: 'Продолжить',
  remove: 'Убрать',
  removeQuestion: (title) => `Больше не следить за ${title}? Статьи останутся.`,
  removed: 'Убрано.',
  back: 'Назад',
  more: 'Ещё',
  tried: 'Проверяю.',
  gone: 'Этого источника больше нет.',
  failingLong: (title, days, reason) =>
    `${title} не читается уже ${plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}: ${reason}`,
  dead: (title, reason) => `${title} больше не проверяется: ${reason}`,
};
