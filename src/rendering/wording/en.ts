import { pluralIn } from '../../text/plural.ts';
import type { Wording } from './wording-form.ts';

const locale = 'en-GB';
const plural = pluralIn(locale);
const articles = (count: number) => plural(count, { one: '# article', other: '# articles' });

export const en: Wording = {
  locale,

  probably: 'Probably',
  possibly: 'Possibly',
  speakerNotNamed: 'Speaker not named',
  unclearWhoIsMeant: 'not clear who is meant',
  reported: (day) => `reported ${day}`,
  quotedBy: (name) => `quoted by ${name}`,
  notWordForWord: 'not word for word',
  inOtherWords: 'in other words',
  alsoIn: 'also in',
  alsoInMore: (count) => `also in ${plural(count, { one: '# more article', other: '# more articles' })}`,

  statementsInArticles: (statements, count) =>
    `${plural(statements, { one: '# statement', other: '# statements' })} in ${articles(count)}`,
  searched: (count, range) => `searched ${articles(count)}${range === null ? '' : `, ${range}`}`,
  nothingFound({ who, topic, spoken, outlet, articles: count, range }) {
    if (count === 0 && outlet !== undefined) return `Nothing found: there are no articles from ${outlet}.`;
    const when = range === undefined ? '' : `, ${range}`;
    if (count === 0 && range === undefined) return 'Nothing found: there are no articles to search.';
    if (count === 0) return `Nothing found: there are no articles of ${range}.`;
    const language = spoken === undefined ? '' : ` ${spoken}`;
    if (who === undefined)
      return `Nothing found${language}${topic === undefined ? '' : ` about “${topic}”`} in ${articles(count)}${when}.`;
    const about = topic === undefined ? '' : ` about ${topic}`;
    return `Nothing found: no statement by ${who}${about}${language} in ${articles(count)}${when}.`;
  },
  onlyFrom: (outlet) => `only from ${outlet}`,
  fromConversation: 'From the conversation:',
  closest: 'Closest:',
  newestArticle: 'The newest:',
  whoIsMeant: 'Which one do you mean?',
  reportsDiffer: 'Reports differ:',
  modelWords: 'in the model’s words, checked against',
  modelWordsInDigest: 'in the model’s words, checked against the sources',
  modelChose: 'chosen and shortened by a model, in the articles’ own words',
  othersExact: 'the others are the articles’ own',
  modelFailed: {
    late: 'The model took too long.',
    unavailable: 'The model is not available just now.',
    unconfirmed: 'What the model wrote was not confirmed by the articles and is left out.',
    'over-budget': 'The model has reached its limit for now.',
  },
  exactInstead: 'These are the articles’ own sentences.',
  translated: (language) => `translated by the model, the original is ${language}`,
  original: 'Original',
  sourcesAgree: (sources) => plural(sources, { one: '# source', other: '# sources agree' }),
  eachOneSource: 'each sentence from one source',

  sources: 'Sources',
  untitled: 'Untitled',
  byOwnAccount: 'as named by the article itself',
  outletsByOwnAccount: 'Outlets as named by the articles themselves',
  dateNotStated: 'date not stated',
  fileDate: (day) => `date not stated, file of ${day}`,

  more: 'More',
  inContext: 'In context',
  report: 'Report',
  allOf: (name) => `All of ${name}`,
  searchFor: (topic) => `Search “${topic}”`,
  newTopic: 'New topic',
  askAllOf: (name) => `what did ${name} say`,
  askNewTopic: 'new topic',

  digestCounts: ({ stories, articles: count }) =>
    `${plural(stories, { one: '# story', other: '# stories' })} from ${articles(count)}`,
  updated: (time) => `updated ${time}`,
  update: 'Update',
  originsAndCopies(origins, copies) {
    const reports = plural(origins, { one: 'one source only', other: '# independent reports' });
    return copies === 0 ? reports : `${reports}, ${plural(copies, { one: '# copy', other: '# copies' })}`;
  },
  inLanguage: {
    en: 'in English',
    bg: 'in Bulgarian',
    ru: 'in Russian',
    uk: 'in Ukrainian',
    de: 'in German',
    fr: 'in French',
    es: 'in Spanish',
  },
  newest: (when) => `newest ${when}`,
  nothingNew: 'Nothing new',
  settings: 'Settings',
  pause: 'Pause',
};
