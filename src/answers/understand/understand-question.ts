import type { DateTime } from 'luxon';
import { detectLanguage } from '../../text/detect-language.ts';
import { stopWords } from '../../text/stop-words.ts';
import { fillSlots } from './fill-slots.ts';
import { questionLanguages } from './question-languages.ts';
import type { QuestionForms, QuestionKind } from './questions/question-forms.ts';
import { parsedForms, readKind, readStart, readWhole } from './read-form.ts';
import { splitQuestions } from './split-questions.ts';
import type { LocalRange } from './time-of-meaning.ts';
import { type Token, tokenise } from './tokenise.ts';
import { trimQuestion, withoutTime } from './trim-question.ts';
import type { Understanding } from './understanding.ts';
import { wordsOf } from './words-of.ts';

export interface UnderstandInput {
  readonly question: string;
  /** The reader's local time. */
  readonly now: DateTime;
  /** The language of the chat: decides where the question does not. */
  readonly language?: string;
}

/** Longer messages are read by their beginning: what is asked stands there. */
const LONGEST_QUESTION = 1000;
/** Longer questions have no form: they state what they ask about at length. */
const FORM_WORDS = 40;
const WEAK_FORM_WORDS = 12;
const TOPIC_WORDS = 8;
/** What a name without a form around it may hold. */
const NAME_WORDS = 4;
const NAME = /^[\p{L}\p{M}\p{N}\s.'’ʼ&-]+$/u;

const FOREIGN = new Set(['de', 'fr', 'es']);
/** English words that other languages have as well. */
const SHARED_WORDS = new Set('a an in on was has he me die no so to of by do at is'.split(' '));

/** Takes a question apart by the forms of four languages. Never fails: what has no known form is a `question`. */
export function understandQuestion(input: UnderstandInput): Understanding {
  const question = input.question.slice(0, LONGEST_QUESTION);
  const tokens = tokenise(question);
  const languages = questionLanguages(tokens, input.language);
  const [first] = languages;
  const plain = { speakers: [], certain: false, language: first?.language ?? input.language ?? 'en' };
  if (!/[\p{L}\p{N}]{2}/u.test(question)) return { ...plain, kind: 'noise' };
  if (first === undefined || isForeign(question, tokens, first))
    return { ...plain, kind: 'question', language: 'und' };
  const several = splitQuestions(question);
  const reading = { question, tokens, forms: first, now: input.now };
  if (several.length > 1 && several.every((one) => asksByItself(one, reading)))
    return { ...openQuestion(reading), several };
  for (const forms of languages) {
    const read = readInLanguage({ ...reading, forms });
    if (read !== null) return read;
  }
  const isPlain = languages.every((forms) => kindByStart(tokens, forms) === null);
  return (isPlain ? readWeak(reading) : null) ?? openQuestion(reading);
}

interface Reading {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly forms: QuestionForms;
  readonly now: DateTime;
}

/** What the question is by the forms of one language that leave no doubt; null where it has none of them. */
function readInLanguage(reading: Reading): Understanding | null {
  const { question, tokens, forms } = reading;
  const { talk, followUps, readers } = parsedForms(forms);
  const base = { language: forms.language, speakers: [], certain: false } as const;
  const spoken = readKind(talk, tokens, readers) ?? readKind(talk, trimQuestion(tokens, forms), readers);
  if (spoken !== null) return { ...base, kind: 'talk', talk: spoken.kind };
  const followUp = readKind(followUps, tokens, readers);
  if (followUp !== null) return { ...base, kind: 'question', followUp: followUp.kind };
  const { timed, whole, frameChange } = takeApart(reading);
  const time = isoRange(timed.range);
  if (timed.range !== undefined && (whole.length === 0 || onlyAnd(timed.tokens, forms)))
    return { ...base, kind: 'question', change: '', ...time };
  const read = whole.length > FORM_WORDS ? null : readStrong(question, whole, forms);
  return read === null ? null : { ...base, ...time, ...frameChange, ...read };
}

/** The question without its time and politeness, and what it would change of an earlier one. */
function takeApart({ question, tokens, forms, now }: Reading) {
  const timed = withoutTime(tokens, forms, now);
  const { changes, readers } = parsedForms(forms);
  const rest = readWhole(changes, timed.tokens, readers)?.rest;
  const frameChange = rest === undefined ? {} : { change: wordsOf(question, timed.tokens, rest) };
  return { timed, whole: trimQuestion(timed.tokens, forms), frameChange };
}

type Read = Pick<Understanding, 'kind' | 'certain'> & Partial<Understanding>;

/** A form that reads the whole question, as it stands or without an event of unknown time at its end. */
function readStrong(question: string, tokens: readonly Token[], forms: QuestionForms): Read | null {
  const { forms: strong, readers } = parsedForms(forms);
  const event = eventAt(tokens, forms);
  const before = event < 0 ? null : readKind(strong, tokens.slice(0, event), readers);
  if (before !== null && (before.kind === 'who-said' || before.kind === 'what-happened')) {
    const unclearTime = wordsOf(question, tokens, { start: event, end: tokens.length });
    return {
      ...fillSlots(question, { ...before, tokens, forms }),
      kind: before.kind,
      certain: true,
      unclearTime,
    };
  }
  const read = readKind(strong, tokens, readers);
  if (read === null) return null;
  return { ...fillSlots(question, { ...read, tokens, forms }), kind: read.kind, certain: true };
}

/** A form that only means somebody's words if the name in it is known: "Peskov on sanctions", "Peskov". */
function readWeak(reading: Reading): Understanding | null {
  const { question, forms } = reading;
  const { timed, whole, frameChange } = takeApart(reading);
  const { weakForms, readers } = parsedForms(forms);
  const slots = whole.length > WEAK_FORM_WORDS ? null : readWhole(weakForms, whole, readers);
  const who = slots?.who;
  if (!slots || !who || who.end - who.start > NAME_WORDS) return null;
  const words = question.slice(whole[who.start]?.start, whole[who.end - 1]?.end);
  const functionWords = new Set(forms.functionWords.split(' '));
  // "George Will" is a name, "what will" is none.
  const isWord = ({ word, start }: Token) =>
    functionWords.has(word) && question.charAt(start) === word.charAt(0);
  if (!NAME.test(words) || whole.slice(who.start, who.end).some(isWord)) return null;
  const base = { kind: 'who-said', language: forms.language, certain: false } as const;
  return {
    ...base,
    ...isoRange(timed.range),
    ...frameChange,
    ...fillSlots(question, { slots, tokens: whole, forms }),
  };
}

/** Where an event of unknown time begins ("before the summit"); -1 where the question ends with none. */
function eventAt(tokens: readonly Token[], forms: QuestionForms): number {
  const at = tokens.findLastIndex(({ word }) => forms.times.eventPrepositions.includes(word));
  return at > 0 && at < tokens.length - 1 ? at : -1;
}

/** Not a headline with a question mark, nor a sentence that leads up to the question. */
function asksByItself(question: string, { forms, now }: Reading): boolean {
  const tokens = tokenise(question);
  const [first] = trimQuestion(tokens, forms);
  if (first !== undefined && forms.questionWords.split(' ').includes(first.word)) return true;
  return readInLanguage({ question, tokens, forms, now }) !== null;
}

function openQuestion(reading: Reading): Understanding {
  const { question, forms } = reading;
  const { timed, whole, frameChange } = takeApart(reading);
  const kind = kindByStart(whole, forms) ?? 'question';
  const base = { kind, language: forms.language, speakers: [], certain: false, ...isoRange(timed.range) };
  // "Why?" alone has no topic of its own.
  if (isOnlyStart(whole, forms)) return base;
  const topic =
    whole.length > TOPIC_WORDS ? {} : { topic: wordsOf(question, whole, { start: 0, end: whole.length }) };
  return { ...base, ...frameChange, ...topic };
}

function isOnlyStart(tokens: readonly Token[], forms: QuestionForms): boolean {
  return parsedForms(forms).starts.some(([, templates]) => readStart(templates, tokens, 0) === tokens.length);
}

function kindByStart(tokens: readonly Token[], forms: QuestionForms): QuestionKind | null {
  for (const [kind, templates] of parsedForms(forms).starts)
    if (readStart(templates, tokens, 0) > 0) return kind;
  return null;
}

/** True for what a change leaves when its time is taken out: "and", "what about". */
function onlyAnd(tokens: readonly Token[], forms: QuestionForms): boolean {
  const filler = { word: '…', start: 0, end: 0 };
  const { changes, readers } = parsedForms(forms);
  return (
    tokens.length <= 2 && readWhole(changes, [...tokens, filler], readers)?.rest?.start === tokens.length
  );
}

/** Latin text in a language other than English that holds no word which only English has. */
function isForeign(question: string, tokens: readonly Token[], forms: QuestionForms): boolean {
  if (forms.language !== 'en' || tokens.length < 3 || !FOREIGN.has(detectLanguage(question))) return false;
  const english = stopWords('en');
  return !tokens.some(({ word }) => english.has(word) && !SHARED_WORDS.has(word));
}

function isoRange(range: LocalRange | undefined): Pick<Understanding, 'from' | 'to'> {
  const from = range?.from?.toUTC().toISO();
  const to = range?.to?.toUTC().toISO();
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
