import type { StoredArticle } from '../../articles/article.ts';
import { keptRanges } from '../../search/kept-ranges.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { AnswerOutcome } from '../answerer.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { buildAnswer } from '../build-answer.ts';
import { frameOf } from '../frame-of.ts';
import { composeSummary } from '../summary/compose-summary.ts';
import { isStatement } from '../summary/is-statement.ts';
import { governmentOf } from '../translate/government-of.ts';
import { type FindHolder, holderFinder, ownersOf } from './find-holder.ts';
import { type Holding, newestHolder, onePerText, unlessLeft } from './newest-holder.ts';
import { type OfficeAsked, readOffice } from './read-office.ts';

const YEAR_MS = 365 * 86_400_000;
/** For each of the words that stand for whose office it is. */
const ARTICLES_READ = 40;
/** What whoever leads something is called most. */
const HEADS: readonly string[] = ['head', 'president', 'leader'];
const SENTENCES_SHOWN = 3;
const LONGEST_SENTENCE = 400;

/**
 * Who holds an office: the sentences that say so, newest first. Null where the question asks for no office, or no article tells who holds it.
 */
export async function answerOffice(asking: Asking): Promise<AnswerOutcome | null> {
  const { question, understanding, index, skip } = asking;
  const asked = readOffice(question.question, understanding.language);
  if (asked === null || skip > 0) return null;
  const told = await toldOfHead(asking, asked);
  const holder = await unlessLeft(asking, newestHolder(told), told);
  if (holder.length === 0) return null;
  const whole = holder.filter(({ name }) => name.includes(' '));
  const shown = onePerText(whole.length > 0 ? whole : holder).slice(0, SENTENCES_SHOWN);
  const speakers = [nameOf(holder)];
  const { topic: _, ...rest } = understanding;
  const ofHolder: Asking = { ...asking, understanding: { ...rest, kind: 'who-is', speakers } };
  const summary = await composeSummary(index, shown);
  const answer = await buildAnswer(ofHolder, { kind: 'summary', ...summary });
  return { answer, frame: frameOf(ofHolder, answer, shown.length) };
}

/** A firm's chief executive leads it, whoever else chairs its board. */
async function toldOfHead(asking: Asking, asked: OfficeAsked): Promise<readonly Holding[]> {
  if (asked.office === 'head' && governmentOf(asked.whose) === null) {
    const ofFirm = await newestTold(asking, { ...asked, office: 'CEO' });
    if (onePerText(ofFirm).length > 1) return ofFirm;
  }
  return newestTold(asking, asked);
}

/** What the articles of a year tell; older ones only where those tell nothing. */
async function newestTold(asking: Asking, asked: OfficeAsked): Promise<readonly Holding[]> {
  const { interval, question } = asking;
  const find = holderFinder(asked, asking.understanding.language);
  const from = new Date(question.asOf.getTime() - YEAR_MS).toISOString();
  const told = await toldIn({ ...asking, interval: { from, ...interval } }, asked, find);
  return told.length > 0 ? told : toldIn(asking, asked, find);
}

/** Newest first. The articles of each name of the owner are read by themselves, so that others get their turn between. */
async function toldIn(asking: Asking, asked: OfficeAsked, find: FindHolder): Promise<readonly Holding[]> {
  const { index, understanding } = asking;
  const seen = new Set<string>();
  const told: Holding[] = [];
  const offices = asked.office === 'head' ? HEADS : [asked.office];
  const owners = ownersIn(asked, understanding.language);
  for (const words of owners.flatMap((whose) => offices.map((office) => `${whose} ${office}`))) {
    const found = await articlesWith(asking, words, Math.ceil(ARTICLES_READ / offices.length));
    const articles = await index.articles(found.filter((id) => !seen.has(id)));
    for (const id of found) seen.add(id);
    const own = articles.filter(({ language }) => language === understanding.language);
    told.push(...own.flatMap((article) => holdingsIn(article, find)));
  }
  return told.sort((a, b) => (b.article.publishedAt ?? '').localeCompare(a.article.publishedAt ?? ''));
}

/** The owner's names in the letters of a language. */
function ownersIn({ whose }: OfficeAsked, language: string): readonly string[] {
  const { countries, adjectives } = ownersOf(whose);
  const letters = language === 'en' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
  return [...countries, ...adjectives].filter((name) => letters.test(name));
}

function holdingsIn(article: StoredArticle, find: FindHolder): readonly Holding[] {
  return keptRanges(article.text.length, article.skip).flatMap((kept) =>
    splitSentences(article.text.slice(kept.start, kept.end), article.language).flatMap((sentence) => {
      const [start, end] = [kept.start + sentence.start, kept.start + sentence.end];
      const text = article.text.slice(start, end);
      const name = text.length > LONGEST_SENTENCE ? null : find(text);
      return name === null || !isStatement(text) ? [] : [{ article, span: { start, end, text }, name }];
    }),
  );
}

/** The name that is given most often, the longer one among equals. */
function nameOf(holdings: readonly Holding[]): string {
  const counts = [...Map.groupBy(holdings, ({ name }) => name)].map(([name, all]) => ({
    name,
    count: all.length * (name.includes(' ') ? 2 : 1),
  }));
  counts.sort((a, b) => b.count - a.count || b.name.length - a.name.length);
  return counts[0]?.name ?? '';
}
