import { pluralIn } from '../../text/plural.ts';
import type { Wording } from './wording-form.ts';

const locale = 'uk';
const plural = pluralIn(locale);
const inArticles = (count: number) => plural(count, { one: '# статті', other: '# статтях' });
const seen = (count: number) =>
  plural(count, {
    one: 'переглянуто # статтю',
    few: 'переглянуто # статті',
    many: 'переглянуто # статей',
    other: 'переглянуто # статті',
  });

export const uk: Wording = {
  locale,

  probably: 'Імовірно,',
  possibly: 'Можливо,',
  speakerNotNamed: 'Хто це сказав, не вказано',
  unclearWhoIsMeant: 'неясно, про кого йдеться',
  reported: (day) => `опубліковано ${day}`,
  quotedBy: (name) => `цитує ${name}`,
  notWordForWord: 'переказ, не дослівно',
  inOtherWords: 'іншими словами',
  alsoIn: 'також:',
  alsoInMore: (count) => `також іще у ${inArticles(count)}`,

  statementsInArticles: (statements, count) =>
    `${plural(statements, {
      one: '# висловлювання',
      few: '# висловлювання',
      many: '# висловлювань',
      other: '# висловлювання',
    })} у ${inArticles(count)}`,
  searched: (count, range) => `${seen(count)}${range === null ? '' : `, ${range}`}`,
  nothingFound({ who, topic, spoken, outlet, articles, range }) {
    if (articles === 0 && outlet !== undefined)
      return `Нічого не знайшлося: статей цього видання немає (${outlet}).`;
    const when = range === undefined ? '' : `, ${range}`;
    if (articles === 0 && range === undefined)
      return 'Нічого не знайшлося: немає статей, у яких можна шукати.';
    if (articles === 0) return `Нічого не знайшлося: за цей час статей немає (${range}).`;
    const where = `у ${inArticles(articles)}${when}`;
    const language = spoken === undefined ? '' : ` ${spoken}`;
    if (who === undefined)
      return `Нічого не знайшлося${language}${topic === undefined ? '' : ` за запитом «${topic}»`} ${where}.`;
    const about = topic === undefined ? '' : `, тема «${topic}»`;
    return `Нічого не знайшлося: немає висловлювань${language} (${who}${about}) ${where}.`;
  },
  onlyFrom: (outlet) => `лише ${outlet}`,
  fromConversation: 'З розмови:',
  closest: 'Найближче:',
  newestArticle: 'Найновіше:',
  whoIsMeant: 'Кого ви маєте на увазі?',
  modelWordsInDigest: 'словами моделі, звірено з джерелами',
  modelChose: 'вибрано та скорочено моделлю, словами самих статей',
  othersExact: 'решту взято зі статей дослівно',
  modelFailed: {
    late: 'Модель не відповіла вчасно.',
    unavailable: 'Модель зараз недоступна.',
    unconfirmed: 'Написане моделлю не підтвердилося статтями й опущено.',
    'over-budget': 'Ліміт моделі поки вичерпано.',
  },
  exactInstead: 'Ці речення взято зі статей дослівно.',
  translated: (language) => `переклад моделі, оригінал ${language}`,
  original: 'Оригінал',
  sourcesAgree: (sources) =>
    plural(sources, {
      one: '# джерело повідомляє те саме',
      few: '# джерела повідомляють те саме',
      many: '# джерел повідомляють те саме',
      other: '# джерела повідомляють те саме',
    }),
  eachOneSource: 'кожне речення з одного джерела',
  reportsDiffer: 'Повідомлення різняться:',
  modelWords: 'словами моделі, звірено з',

  sources: 'Джерела',
  untitled: 'Без заголовка',
  byOwnAccount: 'вказано в самій статті',
  outletsByOwnAccount: 'Видання вказано в самих статтях',
  dateNotStated: 'дату не вказано',
  fileDate: (day) => `дату не вказано, файл від ${day}`,

  more: 'Ще',
  inContext: 'У контексті',
  report: 'Повідомити про помилку',
  allOf: (name) => `Усе: ${name}`,
  searchFor: (topic) => `Шукати «${topic}»`,
  newTopic: 'Нова тема',
  askAllOf: (name) => `Що сказав ${name}?`,
  askNewTopic: 'нова тема',

  digestCounts: ({ stories, articles }) =>
    `${plural(stories, { one: '# тема', few: '# теми', many: '# тем', other: '# теми' })} з ${plural(
      articles,
      {
        one: '# статті',
        other: '# статей',
      },
    )}`,
  updated: (time) => `оновлено о ${time}`,
  update: 'Нове за темою',
  originsAndCopies(origins, copies) {
    const reports =
      origins === 1
        ? 'лише одне джерело'
        : plural(origins, {
            one: '# незалежне повідомлення',
            few: '# незалежні повідомлення',
            many: '# незалежних повідомлень',
            other: '# незалежного повідомлення',
          });
    if (copies === 0) return reports;
    const forms = { one: '# передрук', few: '# передруки', many: '# передруків', other: '# передруку' };
    return `${reports}, ${plural(copies, forms)}`;
  },
  inLanguage: {
    en: 'англійською',
    bg: 'болгарською',
    ru: 'російською',
    uk: 'українською',
    de: 'німецькою',
    fr: 'французькою',
    es: 'іспанською',
  },
  newest: (when) => `останнє: ${when}`,
  nothingNew: 'Нічого нового',
  settings: 'Налаштування',
  pause: 'Пауза',
};
