import type { StoredArticle } from '../../articles/article.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { words } from '../../text/words.ts';
import { createTopicMatcher } from '../topic-matcher.ts';
import { ignoredWords } from '../understand/question-languages.ts';
import { isStatement } from './is-statement.ts';
import { likeWords } from './like-words.ts';
import type { ToldPassage } from './tell-story.ts';

const NONE =
  /(?<!\p{L})(?:no one|nobody|none|no (?:people|deaths|casualties|injuries|victims)|никой|никого|няма (?:загинали|ранени|жертви|пострадали)|никто|нет (?:погибших|раненых|жертв)|погибших нет|ніхто|нікого|немає (?:загиблих|поранених|жертв))(?!\p{L})/iu;
const ARTICLES_READ = 3;
const SENTENCES_FOUND = 2;

/**
 * For "how many": sentences that say it was nobody, in the articles found first. "Nobody was killed" holds so little of the
 * question, and no figure, that search passes it over.
 */
export function findNone(question: string, found: readonly ToldPassage[]): readonly ToldPassage[] {
  const asked = words(question).map(({ text }) => text.toLowerCase());
  const fates = createTopicMatcher(
    asked
      .map(likeWords)
      .filter((like) => like.length > 1)
      .flat()
      .join(' '),
    ignoredWords(),
  );
  const rest = createTopicMatcher(asked.join(' '), ignoredWords());
  const articles = [...new Map(found.map(({ article }) => [article.id, article])).values()];
  return articles
    .slice(0, ARTICLES_READ)
    .flatMap((article) => sentencesWithNone(article))
    .filter(({ span: { text } }) => fates.match(text).size > 0 || rest.match(text).size > 1)
    .slice(0, SENTENCES_FOUND);
}

function sentencesWithNone(article: StoredArticle): readonly ToldPassage[] {
  if (!NONE.test(article.text)) return [];
  return keptRanges(article.text.length, article.skip).flatMap((kept) =>
    splitSentences(article.text.slice(kept.start, kept.end), article.language)
      .map(({ start, end }) => ({ start: kept.start + start, end: kept.start + end }))
      .map(({ start, end }) => ({ article, span: { start, end, text: article.text.slice(start, end) } }))
      .filter(({ span: { text } }) => isStatement(text) && NONE.test(text)),
  );
}
