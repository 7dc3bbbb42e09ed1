import { pluralIn } from '../../text/plural.ts';
import type { TalkWords } from './talk-words.ts';

const plural = pluralIn('en-GB');

export const englishTalk: TalkWords = {
  replies: {
    greeting:
      'Hello. Ask me who said what, or what happened: “what did Peskov say”, “what happened in Istanbul”.',
    'how-are-you': 'All is well, thank you. What would you like to know from the news?',
    thanks: 'You are welcome.',
    goodbye: 'Goodbye.',
    'about-bot':
      'I am Verbatim, a program that reads news articles. I answer with their exact words and say where they stand; when they say nothing, so do I. Try “what do you have?” or “what did Peskov say”.',
    languages: 'I read and answer in English, Bulgarian, Russian and Ukrainian. Ask in any of them.',
    opinion:
      'I have no opinions: I only show what articles say. Ask, for example, “who said anything about sanctions”.',
    trust:
      'Every quotation is cut out of an article, letter for letter, and the number behind it opens the place, so that you can look. I can be mistaken about who spoke; where I am not sure I say “probably”.',
    'is-it-true':
      'Whether it is true I cannot tell: I show what articles say, word for word, and they answer for it. “Where was that said” names the article, “who else” looks for others who say so.',
    using:
      '/subscribe and /unsubscribe start and stop the digest, /settings changes it. /mydata shows what I keep about you, /forgetme deletes it. /help lists everything.',
    objection:
      'I show what articles say, and they answer for it. If I took something wrongly, press “Report” below the answer: it goes to the people who run me.',
    unclear:
      'Every line is a sentence of an article, and the number behind it opens the place. “In context” shows what stands around it. You can also ask for less: one person, one place, one day.',
    'how-much-shown':
      'I show the few lines that fit best; where there are others, “more” brings them. How many stories a digest has is yours to set: /settings.',
    insult:
      'I am sorry that I was no help. Tell me who or what you are looking for, and I will search again.',
    acknowledgement: 'Good. What else would you like to know?',
  },
  noise: 'I find nothing in this to look for. Ask in words: “what did Peskov say about a meeting”.',
  noQuestion: 'That is no question about the news. Ask, for example, “what happened in Istanbul”.',
  otherLanguage: 'I read English, Bulgarian, Russian and Ukrainian. Please ask in one of these.',
  severalQuestions: 'One question at a time, please. Which one first?',
  noMore: 'That is all there is.',
  nothingBefore: 'There is nothing to go on from yet. Ask me something first.',
  startAgain: 'We start anew. What would you like to know?',
  whichTime: (words) => `I cannot tell when “${words}” was. Which time do you mean?`,
  stillToCome: (words) =>
    `I read what articles say, and “${words}” is still to come. Name what you are waiting for, and I will show what they announce of it.`,
  times: ['the last three days', 'the last two weeks', 'the last two months', 'the last two years'],
  whoIsMeant: 'Who is meant? Please give the name.',
  nothingBy: (name) => `Nothing by ${name}.`,
  didYouMean: (name) => `Did you mean ${name}?`,
  whatIsMeant: 'What do you mean? Please ask in a whole sentence: who, or about what.',
  archive: {
    empty: 'There are no articles yet.',
    articles: (count, from, to) =>
      `${plural(count, { one: '# article', other: '# articles' })}, from ${from} to ${to}.`,
    undated: (count) => `${plural(count, { one: '# article', other: '# articles' })} without a date.`,
    mentions: (count, topic, isMost) =>
      count === 0
        ? `No article mentions “${topic}”.`
        : `${isMost ? 'At most ' : ''}${plural(count, { one: '# article mentions', other: '# articles mention' })} “${topic}”.`,
    sources: (names) => `Sources: ${names}.`,
    speakers: (names) => `Quoted most: ${names}.`,
    ask: (name) => `Ask, for example, “what did ${name} say”.`,
  },
};
