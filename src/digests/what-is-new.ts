import { readCheckTokens } from '../answers/check/read-check-tokens.ts';
import { readReversalWords } from '../answers/check/read-reversal-words.ts';
import { reversalsBetween } from '../answers/check/reversals-between.ts';
import { fullNamesIn } from '../people/full-names-in.ts';
import { surnameKey } from '../people/name-keys.ts';
import type { StoredQuote } from '../search/article-index.ts';
import { figuresIn } from '../stories/figures-in.ts';
import { quotationLetters } from '../stories/quotation-letters.ts';
import { factsIn, type StorySentence } from './story-sentences.ts';
import { shareOf, termsOf } from './term-salience.ts';
import type { ToldBefore, ToldSentence } from './told-before.ts';

/** What shares so much of its words with one sentence that was told says nothing new by its words. */
const TOLD = 0.6;
/** Which share of a sentence's words must be new, how much where one of them is a name, and how much makes a change by itself. */
const NEW = 0.34;
const NEW_WITH_NAME = 0.1;
const NEW_ALL_BY_ITSELF = 0.5;

/**
 * Those sentences that tell a change: a figure, a person or another name, or a quotation that no report gave, the reverse of what one
 * said, or what is told in other words throughout. `quotes` are those of the sentences' reports.
 */
export function changesIn(
  sentences: readonly StorySentence[],
  before: ToldBefore,
  quotes: readonly StoredQuote[],
): readonly StorySentence[] {
  const quotesIn = Map.groupBy(quotes, ({ articleId }) => articleId);
  return sentences.filter(
    (sentence) =>
      hasNewFigure(sentence, before) ||
      hasNewName(sentence, before) ||
      hasNewQuotation(sentence, before, quotesIn.get(sentence.report.id) ?? []) ||
      reverses(sentence, before) ||
      isNewlyWorded(sentence, before, NEW_ALL_BY_ITSELF) ||
      isNewLead(sentence, before),
  );
}

/** Those that are much in words that stand nowhere in what was told. */
export function newlyWorded(
  sentences: readonly StorySentence[],
  before: ToldBefore,
): readonly StorySentence[] {
  return sentences.filter((sentence) => isNewlyWorded(sentence, before, NEW));
}

/** Whether no report gave a direct quotation. */
export function isNewQuotation({ quote }: StoredQuote, { facts }: ToldBefore): boolean {
  return quote.kind === 'direct' && facts.isNewQuotation(quotationLetters(quote.text));
}

function hasNewFigure({ text, report: { language } }: StorySentence, { facts }: ToldBefore): boolean {
  return figuresIn(text, language).some((figure) => facts.isNewFigure(figure));
}

function hasNewName(sentence: StorySentence, before: ToldBefore): boolean {
  const { text, report } = sentence;
  if (fullNamesIn(text).some((name) => before.facts.isNewPerson(name))) return true;
  if (isTold(sentence, before) || newShareOf(sentence, before) < NEW_WITH_NAME) return false;
  const isTime = new Set(
    readCheckTokens(text, report.language).flatMap(({ kind, text: word }) => (kind === 'date' ? word : [])),
  );
  return factsIn(text).some(
    (word) => /^\p{L}/u.test(word) && !isTime.has(word) && !isKnownName(word, report.language, before),
  );
}

function isKnownName(word: string, language: string, { terms }: ToldBefore): boolean {
  const own = [...termsOf(word, language)];
  return own.every((term) => terms.has(term)) || terms.has(`~${surnameKey(word.toLowerCase())}`);
}

/** A direct one is known again by its letters, an indirect one is new where its sentence is. */
function hasNewQuotation(
  sentence: StorySentence,
  before: ToldBefore,
  quotes: readonly StoredQuote[],
): boolean {
  const { start, end } = sentence.span;
  return quotes.some((stored) => {
    const { quote } = stored;
    if (quote.field !== undefined || quote.start < start || quote.end > end) return false;
    return quote.kind === 'direct' ? isNewQuotation(stored, before) : isNewlyWorded(sentence, before, NEW);
  });
}

function isNewlyWorded(sentence: StorySentence, before: ToldBefore, share: number): boolean {
  return !isTold(sentence, before) && newShareOf(sentence, before) >= share;
}

/** A sentence that says nearly what one said that was told, and the reverse of it; none says the same. */
function reverses(sentence: StorySentence, before: ToldBefore): boolean {
  const alike = before.sentences.filter((told) => isLike(sentence, told));
  const { language } = sentence.report;
  const own = reversible(sentence.text, language);
  return (
    alike.length > 0 &&
    alike.every(({ text }) => reversalsBetween(own, reversible(text, language), language).length > 0)
  );
}

function reversible(text: string, language: string) {
  return readReversalWords(text, readCheckTokens(text, language), language);
}

/** What a report begins with, and no sentence that was told comes near. */
function isNewLead({ position, terms }: StorySentence, { sentences }: ToldBefore): boolean {
  return position === 0 && sentences.every((told) => shareOf(terms, told.terms) < NEW);
}

function isTold(sentence: StorySentence, { sentences }: ToldBefore): boolean {
  return sentences.some((told) => isLike(sentence, told));
}

function isLike({ terms, report }: StorySentence, told: ToldSentence): boolean {
  return report.language === told.language && shareOf(terms, told.terms) >= TOLD;
}

function newShareOf({ terms }: StorySentence, before: ToldBefore): number {
  return 1 - shareOf(terms, before.terms);
}
