import { pluralIn } from '../../text/plural.ts';
import type { Wording } from './wording-form.ts';

const locale = 'ru';
const plural = pluralIn(locale);
const inArticles = (count: number) => plural(count, { one: '# статье', other: '# статьях' });
const seen = (count: number) =>
  plural(count, {
    one: 'просмотрена # статья',
    few: 'просмотрены # статьи',
    many: 'просмотрено # статей',
    other: 'просмотрено # статьи',
  });

export const ru: Wording = {
  locale,

  probably: 'Вероятно,',
  possibly: 'Возможно,',
  speakerNotNamed: 'Кто это сказал, не указано',
  unclearWhoIsMeant: 'неясно, кто имеется в виду',
  reported: (day) => `опубликовано ${day}`,
  quotedBy: (name) => `цитирует ${name}`,
  notWordForWord: 'пересказ, не дословно',
  inOtherWords: 'другими словами',
  alsoIn: 'также:',
  alsoInMore: (count) => `также ещё в ${inArticles(count)}`,

  statementsInArticles: (statements, count) =>
    `${plural(statements, {
      one: '# высказывание',
      few: '# высказывания',
      many: '# высказываний',
      other: '# высказывания',
    })} в ${inArticles(count)}`,
  searched: (count, range) => `${seen(count)}${range === null ? '' : `, ${range}`}`,
  nothingFound({ who, topic, spoken, outlet, articles, range }) {
    if (articles === 0 && outlet !== undefined)
      return `Ничего не нашлось: статей этого издания нет (${outlet}).`;
    const when = range === undefined ? '' : `, ${range}`;
    if (articles === 0 && range === undefined)
      return 'Ничего не нашлось: нет статей, в которых можно искать.';
    if (articles === 0) return `Ничего не нашлось: за это время статей нет (${range}).`;
    const where = `в ${inArticles(articles)}${when}`;
    const language = spoken === undefined ? '' : ` ${spoken}`;
    if (who === undefined)
      return `Ничего не нашлось${language}${topic === undefined ? '' : ` по запросу «${topic}»`} ${where}.`;
    const about = topic === undefined ? '' : `, тема «${topic}»`;
    return `Ничего не нашлось: нет высказываний${language} (${who}${about}) ${where}.`;
  },
  onlyFrom: (outlet) => `только ${outlet}`,
  fromConversation: 'Из разговора:',
  closest: 'Ближайшее:',
  newestArticle: 'Самое новое:',
  whoIsMeant: 'Кто имеется в виду?',
  modelWordsInDigest: 'словами модели, сверено с источниками',
  modelChose: 'выбрано и сокращено моделью, словами самих статей',
  othersExact: 'остальные взяты из статей дословно',
  modelFailed: {
    late: 'Модель не ответила вовремя.',
    unavailable: 'Модель сейчас недоступна.',
    unconfirmed: 'Написанное моделью не подтвердилось статьями и опущено.',
    'over-budget': 'Лимит модели пока исчерпан.',
  },
  exactInstead: 'Эти предложения взяты из статей дословно.',
  translated: (language) => `перевод модели, оригинал ${language}`,
  original: 'Оригинал',
  sourcesAgree: (sources) =>
    plural(sources, {
      one: '# источник сообщает одно и то же',
      few: '# источника сообщают одно и то же',
      many: '# источников сообщают одно и то же',
      other: '# источника сообщают одно и то же',
    }),
  eachOneSource: 'каждое предложение из одного источника',
  reportsDiffer: 'Сообщения расходятся:',
  modelWords: 'словами модели, сверено с',

  sources: 'Источники',
  untitled: 'Без заголовка',
  byOwnAccount: 'указано в самой статье',
  outletsByOwnAccount: 'Издания указаны в самих статьях',
  dateNotStated: 'дата не указана',
  fileDate: (day) => `дата не указана, файл от ${day}`,

  more: 'Ещё',
  inContext: 'В контексте',
  report: 'Сообщить об ошибке',
  allOf: (name) => `Всё: ${name}`,
  searchFor: (topic) => `Искать «${topic}»`,
  newTopic: 'Новая тема',
  askAllOf: (name) => `Что сказал ${name}?`,
  askNewTopic: 'новая тема',

  digestCounts: ({ stories, articles }) =>
    `${plural(stories, { one: '# тема', few: '# темы', many: '# тем', other: '# темы' })} из ${plural(
      articles,
      {
        one: '# статьи',
        other: '# статей',
      },
    )}`,
  updated: (time) => `обновлено в ${time}`,
  update: 'Новое по теме',
  originsAndCopies(origins, copies) {
    const reports =
      origins === 1
        ? 'только один источник'
        : plural(origins, {
            one: '# независимое сообщение',
            few: '# независимых сообщения',
            many: '# независимых сообщений',
            other: '# независимого сообщения',
          });
    if (copies === 0) return reports;
    const forms = {
      one: '# перепечатка',
      few: '# перепечатки',
      many: '# перепечаток',
      other: '# перепечатки',
    };
    return `${reports}, ${plural(copies, forms)}`;
  },
  inLanguage: {
    en: 'на английском',
    bg: 'на болгарском',
    ru: 'на русском',
    uk: 'на украинском',
    de: 'на немецком',
    fr: 'на французском',
    es: 'на испанском',
  },
  newest: (when) => `последнее: ${when}`,
  nothingNew: 'Ничего нового',
  settings: 'Настройки',
  pause: 'Пауза',
};
