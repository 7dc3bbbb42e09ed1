import type { StoredArticle } from '../../articles/article.ts';
import { roleOfWord } from '../../people/role-of-word.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { words } from '../../text/words.ts';
import type { AnswerOutcome } from '../answerer.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { nothingMore } from '../nothing-more.ts';
import { personInArchive } from '../person-in-archive.ts';
import { createTopicMatcher, type TopicMatcher } from '../topic-matcher.ts';
import { composeSummary } from './compose-summary.ts';
import { isStatement } from './is-statement.ts';
import type { ToldPassage } from './tell-story.ts';
import { withAntecedent } from './with-antecedent.ts';

const ARTICLES_READ = 24;
const SENTENCES_SHOWN = 4;
/** More from one article would tell its story, not the person. */
const SENTENCES_EACH = 2;
const LONGEST_SENTENCE = 400;
/** How many words before a name, and after the comma behind it, may say what its bearer is. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 6;

interface Portrait extends ToldPassage {
  readonly saysRole: boolean;
  readonly isFullName: boolean;
}

/**
 * Who somebody is: sentences that name him with his role, then others about him, first in the reader's language.
 * Null where nobody of that name stands in the archive.
 */
export async function answerWhoIs(asking: Asking): Promise<AnswerOutcome | null> {
  const { index, understanding, interval } = asking;
  const [name = ''] = understanding.speakers;
  const asAsked = await portrayed(asking, name);
  if (asAsked !== null) return asAsked;
  // "Илон Маск" is written Elon Musk in other articles.
  const known = /\s/.test(name) ? await personInArchive(index, name, interval) : null;
  return known === null || known === name ? null : portrayed(asking, known);
}

async function portrayed(asking: Asking, name: string): Promise<AnswerOutcome | null> {
  const { index, understanding, skip } = asking;
  const matcher = createTopicMatcher(name, new Set());
  const articles = await index.articles(await articlesWith(asking, name, ARTICLES_READ));
  const found = articles.flatMap((article) => portraitsIn(article, matcher));
  // Of a surname alone there may be several bearers: only where the whole name stands, too, is he the one.
  const whole = found.some(({ isFullName }) => isFullName);
  if (!whole) return null;
  const own = found.filter(({ article }) => article.language === understanding.language);
  const ranked = bestFirst(own.length > 0 ? own : found);
  const shown = ranked.slice(skip, skip + SENTENCES_SHOWN).map(withAntecedent);
  if (shown.length === 0) return nothingMore(asking);
  const answer = await buildAnswer(asking, { kind: 'summary', ...(await composeSummary(index, shown)) });
  const end = skip + shown.length;
  return { answer, frame: frameOf(asking, answer, end), hasMore: ranked.length > end };
}

function bestFirst(found: readonly Portrait[]): readonly Portrait[] {
  const score = ({ saysRole, isFullName }: Portrait) => (saysRole ? 2 : 0) + (isFullName ? 1 : 0);
  const ranked = [...found].sort(
    (a, b) => score(b) - score(a) || (b.article.publishedAt ?? '').localeCompare(a.article.publishedAt ?? ''),
  );
  const counts = new Map<string, number>();
  return ranked.filter(({ article: { contentKey } }) => {
    const count = (counts.get(contentKey) ?? 0) + 1;
    counts.set(contentKey, count);
    return count <= SENTENCES_EACH;
  });
}

function portraitsIn(article: StoredArticle, matcher: TopicMatcher): readonly Portrait[] {
  return keptRanges(article.text.length, article.skip).flatMap((kept) =>
    splitSentences(article.text.slice(kept.start, kept.end), article.language).flatMap((sentence) => {
      const [start, end] = [kept.start + sentence.start, kept.start + sentence.end];
      const text = article.text.slice(start, end);
      if (text.length > LONGEST_SENTENCE || !isStatement(text)) return [];
      const met = matcher.match(text).size;
      if (met === 0 || (met < matcher.size && !holdsLast(matcher, text))) return [];
      const isFullName = met === matcher.size;
      const saysRole = namesRole(text, matcher, article.language);
      return [{ article, span: { start, end, text }, isFullName, saysRole }];
    }),
  );
}

/** A given name alone may be anybody's. */
function holdsLast(matcher: TopicMatcher, text: string): boolean {
  return matcher.match(text).has(matcher.size - 1);
}

/** "Harbour Master Ivo Brenn …", "Ivo Brenn, who is the harbour master, …". */
function namesRole(text: string, matcher: TopicMatcher, language: string): boolean {
  const all = words(text);
  const isName = all.map((word) => matcher.match(word.text).size > 0);
  const isRole = (word: { readonly text: string }) => roleOfWord(word.text, language) !== null;
  return all.some((word, at) => {
    if (!isName[at]) return false;
    if (all.slice(Math.max(0, at - WORDS_BEFORE), at).some(isRole)) return true;
    const follows = all[at + 1];
    if (follows === undefined || isName[at + 1]) return false;
    const between = text.slice(word.end, follows.start);
    const isExplained =
      /[,(–—]/u.test(between) || /^(?:is|was|е|беше|був|була|был|была)$/iu.test(follows.text);
    return isExplained && all.slice(at + 1, at + 1 + WORDS_AFTER).some(isRole);
  });
}
