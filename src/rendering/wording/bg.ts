import { pluralIn } from '../../text/plural.ts';
import type { Wording } from './wording-form.ts';

const locale = 'bg';
const plural = pluralIn(locale);
const articles = (count: number) => plural(count, { one: '# статия', other: '# статии' });

export const bg: Wording = {
  locale,

  probably: 'Вероятно',
  possibly: 'Може би',
  speakerNotNamed: 'Не е посочено кой го казва',
  unclearWhoIsMeant: 'не е ясно кой се има предвид',
  reported: (day) => `публикувано на ${day}`,
  quotedBy: (name) => `цитат по ${name}`,
  notWordForWord: 'предадено, не дословно',
  inOtherWords: 'с други думи',
  alsoIn: 'също и в',
  alsoInMore: (count) => `също и в още ${articles(count)}`,

  statementsInArticles: (statements, count) =>
    `${plural(statements, { one: '# изказване', other: '# изказвания' })} в ${articles(count)}`,
  searched: (count, range) =>
    `${plural(count, { one: 'прегледана # статия', other: 'прегледани # статии' })}${range === null ? '' : `, ${range}`}`,
  nothingFound({ who, topic, spoken, outlet, articles: count, range }) {
    if (count === 0 && outlet !== undefined) return `Нищо не намерих: няма статии от ${outlet}.`;
    const when = range === undefined ? '' : `, ${range}`;
    if (count === 0 && range === undefined) return 'Нищо не намерих: няма статии, в които да търся.';
    if (count === 0) return `Нищо не намерих: няма статии за това време (${range}).`;
    const language = spoken === undefined ? '' : ` ${spoken}`;
    if (who === undefined)
      return `Нищо не намерих${language}${topic === undefined ? '' : ` за „${topic}“`} в ${articles(count)}${when}.`;
    const about = topic === undefined ? '' : ` за „${topic}“`;
    return `Нищо не намерих: няма изказване на ${who}${about}${language} в ${articles(count)}${when}.`;
  },
  onlyFrom: (outlet) => `само от ${outlet}`,
  fromConversation: 'От разговора досега:',
  closest: 'Най-близкото:',
  newestArticle: 'Най-новото:',
  whoIsMeant: 'Кого имате предвид?',
  modelWordsInDigest: 'с думите на модела, сверено с източниците',
  modelChose: 'избрано и съкратено от модел, с думите на самите статии',
  othersExact: 'останалите са от самите статии',
  modelFailed: {
    late: 'Моделът се забави.',
    unavailable: 'Моделът не е достъпен в момента.',
    unconfirmed: 'Написаното от модела не се потвърди от статиите и е пропуснато.',
    'over-budget': 'Моделът достигна лимита си засега.',
  },
  exactInstead: 'Изреченията са от самите статии.',
  translated: (language) => `преведено от модела, оригиналът е ${language}`,
  original: 'Оригинал',
  sourcesAgree: (sources) => plural(sources, { one: '# източник', other: '# източника казват същото' }),
  eachOneSource: 'всяко изречение е от един източник',
  reportsDiffer: 'Сведенията се разминават:',
  modelWords: 'с думите на модела, проверено по',

  sources: 'Източници',
  untitled: 'Без заглавие',
  byOwnAccount: 'според самата статия',
  outletsByOwnAccount: 'Изданията са посочени в самите статии',
  dateNotStated: 'датата не е посочена',
  fileDate: (day) => `датата не е посочена, файл от ${day}`,

  more: 'Още',
  inContext: 'В контекст',
  report: 'Сигнал за грешка',
  allOf: (name) => `Всичко от ${name}`,
  searchFor: (topic) => `Търси „${topic}“`,
  newTopic: 'Нова тема',
  askAllOf: (name) => `Какво каза ${name}?`,
  askNewTopic: 'нова тема',

  digestCounts: ({ stories, articles: count }) =>
    `${plural(stories, { one: '# тема', other: '# теми' })} от ${articles(count)}`,
  updated: (time) => `обновено в ${time}`,
  update: 'Ново по темата',
  originsAndCopies(origins, copies) {
    const reports = plural(origins, { one: 'само един източник', other: '# независими съобщения' });
    return copies === 0
      ? reports
      : `${reports}, ${plural(copies, { one: '# препечатка', other: '# препечатки' })}`;
  },
  inLanguage: {
    en: 'на английски',
    bg: 'на български',
    ru: 'на руски',
    uk: 'на украински',
    de: 'на немски',
    fr: 'на френски',
    es: 'на испански',
  },
  newest: (when) => `последно: ${when}`,
  nothingNew: 'Нищо ново',
  settings: 'Настройки',
  pause: 'Пауза',
};
