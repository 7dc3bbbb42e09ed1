import { words } from '../../text/words.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { likeWords } from './like-words.ts';
import { sentencesOf } from './sentences-of.ts';
import type { ToldPassage } from './tell-story.ts';

const FATE =
  /(?<!\p{L})(?:die[ds]?|dead|deaths?|killed|hurt|injured|injuries|wounded|victims?|casualties|fatalities|погиб\p{L}*|ранен\p{L}*|пострада\p{L}*|умер\p{L}*|жертв\p{L}*|убит\p{L}*|загин\p{L}*|загибл\p{L}*|умря\p{L}*|поранен\p{L}*|постражда\p{L}*|помер\p{L}*|вбит\p{L}*)(?!\p{L})/iu;
/** "Did anybody die", "има ли пострадали", "погиб ли кто-нибудь", "чи є загиблі". */
const YES_OR_NO =
  /^\P{L}*(?:did|was|were|has|have|is|are|any|чи)(?!\p{L})|^\P{L}*(?:\p{L}+\s+){1,2}ли(?!\p{L})/iu;
const ANYBODY =
  /(?<!\p{L})(?:any|anybody|anyone|somebody|someone|there|people|някой|хора|кто-нибудь|кто-то|кто-либо|нибудь|хтось|хто-небудь|є|есть|има)(?!\p{L})/iu;
/** The dead and the hurt by a noun, which asks of them without "anybody": "were the casualties high". */
const THE_HURT =
  /(?<!\p{L})(?:deaths|injuries|victims|casualties|fatalities|жертв\p{L}*|погибш\p{L}*|пострадал[аи]\p{L}*|пострадавш\p{L}*|раненые|раненых|загинали|ранени|загибл\p{L}*|постраждал[іи]\p{L}*|поранен[іи]\p{L}*)(?!\p{L})/iu;
const PARTICLE = /(?<!\p{L})(?:чи|ли)(?!\p{L})/giu;
/** Any mishap, which an article calls by what it was ("the train left the rails"). */
const MISHAP =
  /(?<!\p{L})(?:accidents?|crash|disaster|incident|катастроф\p{L}*|злополук\p{L}*|авари\p{L}+|аварі\p{L}+|инцидент\p{L}*|інцидент\p{L}*|крушени\p{L}+)(?!\p{L})/giu;
const ARTICLES_READ = 3;
const SENTENCES_SHOWN = 3;
/** "Погибших нет." */
const FEWEST_WORDS = 2;
/** An article on the matter holds this share of the question's other words. */
const SHARE_NEEDED = 0.6;

/** Where a question asks whether anybody was killed or hurt: what happened, of which it asks. Null for all other questions. */
export function mishapAskedAbout(question: string): string | null {
  const mishap = besideFate(question);
  if (mishap === null || saysNothing(mishap)) return null;
  const where = mishap.replace(MISHAP, ' ');
  return saysNothing(where) ? mishap : where;
}

/** Whether a question asks whether anybody was killed or hurt, and does not say in what. */
export function leavesMishapOpen(question: string): boolean {
  const mishap = besideFate(question);
  return mishap !== null && saysNothing(mishap);
}

/** What a question for the dead and hurt says besides; null for other questions, and for those of somebody: "did the queen die". */
function besideFate(question: string): string | null {
  if (!YES_OR_NO.test(question) || !FATE.test(question)) return null;
  if (!ANYBODY.test(question) && !THE_HURT.test(question)) return null;
  return [ANYBODY, FATE].reduce(
    (left, words) => left.replaceAll(new RegExp(words.source, 'giu'), ' '),
    question.replaceAll(PARTICLE, ' '),
  );
}

function saysNothing(words: string): boolean {
  return createTopicMatcher(words, ignoredWords()).size === 0;
}

/** The sentences on the dead and hurt, or that there were none, of the articles on a mishap; first those with the word asked for. */
export function findCasualties(
  question: string,
  mishap: string,
  found: readonly ToldPassage[],
): readonly ToldPassage[] {
  const about = createTopicMatcher(mishap, ignoredWords());
  const fates = words(question).flatMap(({ text }) => (FATE.test(text) ? likeWords(text.toLowerCase()) : []));
  const asked = createTopicMatcher(fates.join(' '), new Set());
  const articles = [...new Map(found.map(({ article }) => [article.id, article])).values()];
  const isAsked = ({ span }: ToldPassage) => Number(asked.match(span.text).size > 0);
  return articles
    .filter(({ title, text }) => about.match(`${title} ${text}`).size >= SHARE_NEEDED * about.size)
    .slice(0, ARTICLES_READ)
    .flatMap((article) => sentencesOf(article, { fewestWords: FEWEST_WORDS }))
    .filter(({ span }) => FATE.test(span.text))
    .toSorted((a, b) => isAsked(b) - isAsked(a))
    .slice(0, SENTENCES_SHOWN);
}
