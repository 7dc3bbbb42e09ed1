import type { DateTime } from 'luxon';
import { isForeign } from './is-foreign.ts';
import { isNameLike } from './is-name-like.ts';
import { questionLanguages } from './question-languages.ts';
import type { QuestionForms, TalkKind } from './questions/question-forms.ts';
import { readClaim } from './read-claim.ts';
import { kindByStart, parsedForms, readKind, readWhole } from './read-form.ts';
import { readOpenQuestion } from './read-open-question.ts';
import { readStrongForm } from './read-strong-form.ts';
import { readWeakForm } from './read-weak-form.ts';
import { type Reading, takeApart } from './reading.ts';
import { splitAtAnd, splitQuestions } from './split-questions.ts';
import { type Token, tokenise } from './tokenise.ts';
import { topicOfNews } from './topic-of-news.ts';
import { trimQuestion } from './trim-question.ts';
import type { Understanding } from './understanding.ts';
import { surelyMended, withTyposMended } from './with-typos-mended.ts';

export interface UnderstandInput {
  readonly question: string;
  /** The reader's local time. */
  readonly now: DateTime;
  /** The language of the chat: decides where the question does not. */
  readonly language?: string;
  /** Names of the archive's outlets, where one of them may be asked for; absent: none is. */
  readonly outlets?: readonly string[];
}

/** Longer messages are read by their beginning: what is asked stands there. */
const LONGEST_QUESTION = 1000;
/** Longer questions have no form: they state what they ask about at length. */
const FORM_WORDS = 40;
const LONGEST_WORD = 60;
/** Without one, a phrase of time may belong to the words whose speaker is asked for ("who said they knew in March"). */
const QUOTATION_MARK = /["“”„«»]/u;

/** Takes a question apart by the forms of four languages. Never fails: what has no known form is a `question`. */
export function understandQuestion(input: UnderstandInput): Understanding {
  const question = input.question.slice(0, LONGEST_QUESTION);
  const tokens = tokenise(question);
  const languages = questionLanguages(tokens, input.language);
  const [first] = languages;
  const plain = { speakers: [], certain: false, language: first?.language ?? input.language ?? 'en' };
  if (!/[\p{L}\p{N}]{2}/u.test(question) || tokens.every(isTooLong)) return { ...plain, kind: 'noise' };
  if (first === undefined || (first.language === 'en' && isForeign(question, tokens)))
    return { ...plain, kind: 'question', language: 'und' };
  const reading = { question, tokens, forms: first, now: input.now, outlets: input.outlets ?? [] };
  const several = severalQuestions(question, reading);
  if (several !== null) return { ...readOpenQuestion(reading), several };
  for (const forms of languages) {
    const read = readClaim({ ...reading, forms }) ?? readInLanguage({ ...reading, forms });
    if (read !== null) return read;
  }
  const mended = withTyposMended(reading, first);
  if (mended === null) return readLoosely(reading, languages);
  const loosely = { ...reading, tokens: surelyMended(tokens, mended, first) };
  return readInLanguage({ ...reading, tokens: mended }) ?? readLoosely(loosely, languages);
}

/** What has none of the forms that leave no doubt: a name, a name and a topic, else an open question. */
function readLoosely(reading: Reading, languages: readonly QuestionForms[]): Understanding {
  const isPlain = languages.every((forms) => kindByStart(reading.tokens, forms) === null);
  const ofNews = languages.find((forms) => topicOfNews({ ...reading, forms }, reading.tokens) !== null);
  if (ofNews !== undefined) return readOpenQuestion({ ...reading, forms: ofNews });
  return (isPlain ? readWeakForm(reading) : null) ?? readOpenQuestion(reading);
}

/** No word of any language is that long: a hand lay on the keyboard. */
function isTooLong({ word }: Token): boolean {
  return word.length > LONGEST_WORD;
}

/** What the question is by the forms of one language that leave no doubt; null where it has none of them. */
function readInLanguage(reading: Reading): Understanding | null {
  const { question, tokens, forms } = reading;
  const { talk, followUps, reactions, readers } = parsedForms(forms);
  const base = { language: forms.language, speakers: [], certain: false } as const;
  const spoken =
    readKind(talk, tokens, readers) ??
    readKind(talk, trimQuestion(tokens, forms), readers) ??
    readClauses(question, forms);
  if (spoken !== null) return { ...base, kind: 'talk', talk: spoken.kind };
  const followUp =
    readKind(followUps, tokens, readers) ?? readKind(followUps, trimQuestion(tokens, forms), readers);
  if (followUp !== null) return { ...base, kind: 'question', followUp: followUp.kind };
  if (readWhole(reactions, trimQuestion(tokens, forms), readers) !== null)
    return { ...base, kind: 'who-said-this', certain: true, pointsBack: true };
  const { timeless, whole, time, change } = takeApart(reading);
  if (timeless.length < tokens.length && (whole.length === 0 || onlyAnd(timeless, forms)))
    return { ...base, kind: 'question', change: '', ...time };
  // "Tell me about …" is a form, and "tell me" is said for politeness before others.
  const read =
    whole.length > FORM_WORDS
      ? null
      : (readStrongForm(question, whole, forms) ?? readStrongForm(question, timeless, forms));
  if (read?.said !== undefined && !QUOTATION_MARK.test(question))
    return { ...base, ...(readStrongForm(question, trimQuestion(tokens, forms), forms) ?? read) };
  if (read === null && time.ahead !== undefined) return readAheadAsTopic(reading);
  if (
    read === null ||
    (read.kind === 'who-is' && !(read.speakers ?? []).every((name) => isNameLike(name, forms)))
  )
    return null;
  return { ...base, ...time, ...change, ...read };
}

/** "I hate you, you idiot", "who are you and what can you do": several things said to the bot, of which the last counts. */
function readClauses(question: string, forms: QuestionForms): { readonly kind: TalkKind } | null {
  const { talk, readers } = parsedForms(forms);
  const clauses = question
    .split(BETWEEN_CLAUSES)
    .map(tokenise)
    .filter((tokens) => tokens.length > 0);
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return null;
  const read = clauses.map((tokens) => readKind(talk, tokens, readers));
  return read.every((clause) => clause !== null) ? (read.at(-1) ?? null) : null;
}

const MOST_CLAUSES = 4;
const BETWEEN_CLAUSES = /[,;.!?]+|(?<!\p{L})(?:and|и|і|й|та)(?!\p{L})/iu;

/** "What did Marlow say about next week": what is to come is what was spoken of. */
function readAheadAsTopic({ question, tokens, forms }: Reading): Understanding | null {
  const read = readStrongForm(question, trimQuestion(tokens, forms), forms);
  return read?.kind === 'who-said' && read.topic !== undefined
    ? { language: forms.language, speakers: [], ...read }
    : null;
}

/** The questions of a message that asks more than once; null for one. */
function severalQuestions(question: string, reading: Reading): readonly string[] | null {
  const marked = splitQuestions(question);
  if (marked.length > 1) return marked.every((one) => asksByItself(one, reading)) ? marked : null;
  if (reading.tokens.length > FORM_WORDS) return null;
  // Without marks of their own, one of the two must leave no doubt: a single question may hold "and which".
  return (
    splitAtAnd(question).find(
      (parts) =>
        parts.every((one) => asksByItself(one, reading)) && parts.some((one) => hasForm(one, reading)),
    ) ?? null
  );
}

function hasForm(question: string, reading: Reading): boolean {
  const read = readInLanguage({ ...reading, question, tokens: tokenise(question) });
  return read !== null && read.kind !== 'talk';
}

/** Not a headline with a question mark, nor a sentence that leads up to the question. */
function asksByItself(question: string, reading: Reading): boolean {
  const { forms } = reading;
  const tokens = tokenise(question);
  const [first] = trimQuestion(tokens, forms);
  if (first !== undefined && forms.questionWords.split(' ').includes(first.word)) return true;
  return hasForm(question, { ...reading, question, tokens });
}

/** True for what a change leaves when its time is taken out: "and", "what about". */
function onlyAnd(tokens: readonly Token[], forms: QuestionForms): boolean {
  const filler = { word: '…', start: 0, end: 0 };
  const { changes, readers } = parsedForms(forms);
  return (
    tokens.length <= 2 && readWhole(changes, [...tokens, filler], readers)?.rest?.start === tokens.length
  );
}
