import { defined } from '../../defined.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import { ignoredWords } from './question-languages.ts';
import type { QuestionForms } from './questions/question-forms.ts';
import { kindByStart, parsedForms, readStart } from './read-form.ts';
import { type Reading, takeApart } from './reading.ts';
import type { Token } from './tokenise.ts';
import { topicOfNews } from './topic-of-news.ts';
import type { Understanding } from './understanding.ts';
import { withoutBoundPronouns } from './without-bound-pronouns.ts';
import { wordsOf } from './words-of.ts';

const TOPIC_WORDS = 8;

/** A question that has no form: its kind by how it begins, its topic where it is short enough to be one. */
export function readOpenQuestion(reading: Reading): Understanding {
  const { question, forms } = reading;
  const { whole, time, change } = takeApart(reading);
  const news = topicOfNews(reading, whole);
  const kind = news === null ? (kindByStart(whole, forms) ?? 'question') : 'latest';
  const base = { kind, language: forms.language, speakers: [], certain: false, ...time };
  // "Why?" alone has no topic of its own.
  if (isOnlyStart(whole, forms)) return base;
  if (news !== null) return { ...base, ...change, topic: news };
  const words = wordsOf(question, whole, { start: 0, end: whole.length });
  const topic = whole.length > TOPIC_WORDS ? {} : { topic: words };
  return { ...base, ...change, ...topic, words, ...spokenOf(reading, whole) };
}

/** Whether the question means somebody, or something, that was spoken of; one that names somebody speaks of them. */
function spokenOf(reading: Reading, tokens: readonly Token[]): Partial<Understanding> {
  const { question, forms } = reading;
  const namesSomebody = tokens.some(
    ({ start }, at) => at > 0 && /[\p{Lu}\p{N}]/u.test(question.charAt(start)),
  );
  const isName = ({ start }: Token, at: number) => at > 0 && /\p{Lu}/u.test(question.charAt(start));
  // "Why did he buy Oxmoor": a name behind the pronoun is another's.
  const firstName = tokens.findIndex(isName);
  const unbound = withoutBoundPronouns(tokens.slice(0, firstName < 0 ? undefined : firstName), forms);
  const genders = unbound.flatMap(({ word }) => genderOfPronoun(word, forms) ?? []);
  const aboutPerson = genders.find((gender) => gender !== 'unknown');
  const isOf = (words: string) => unbound.some(({ word }) => words.split(' ').includes(word));
  const ends = forms.pointers.split(' ').includes(tokens.at(-1)?.word ?? '');
  const isNameless = !namesSomebody && tokens.length <= TOPIC_WORDS;
  const isOfAnybody = isOf(forms.anybody) && !hasComplement(tokens, forms);
  const isPointing = isNameless && (isOf(forms.matterPronouns) || isOfAnybody);
  return defined({
    aboutPerson,
    pointsBack: ends || isPointing ? (true as const) : undefined,
    leansBack:
      isNameless && (namesOneOfItsKind(tokens, forms) || isOfHappening(reading, tokens))
        ? (true as const)
        : undefined,
  });
}

/** "The shooter", but not "the price of oil"; "who won the world cup" says enough itself. */
function namesOneOfItsKind(tokens: readonly Token[], forms: QuestionForms): boolean {
  const { definite } = forms;
  if (definite === undefined || !tokens.some(({ word }) => definite.test(word))) return false;
  return !namesItsMatter(tokens, forms);
}

/** "How many died in the earthquake", but not "how many people died". */
function namesItsMatter(tokens: readonly Token[], forms: QuestionForms): boolean {
  return ownWords(tokens) > WORDS_OF_LITTLE || hasComplement(tokens, forms);
}

function ownWords(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => !ignoredWords().has(word)).length;
}

/** With more words of its own, a question names its matter. */
const WORDS_OF_LITTLE = 2;

function hasComplement(tokens: readonly Token[], { complements }: QuestionForms): boolean {
  return tokens.some(({ word }, at) => at > 1 && complements.split(' ').includes(word));
}

/** When, where, why or how often something happened, or who did it, and no word says what: "who was charged", but not "what is inflation". */
function isOfHappening({ forms }: Reading, tokens: readonly Token[]): boolean {
  const start = lengthOfStart(tokens, forms);
  if (start > 0) return !namesItsMatter(tokens.slice(start), forms);
  const words = withoutPreposition(
    tokens.map(({ word }) => word),
    forms,
  );
  const [first = '', second = ''] = words;
  if (EXISTING.test(words.join(' '))) return !namesItsMatter(tokens, forms);
  const isAuxiliary = (word: string) => forms.auxiliaries.split(' ').includes(word);
  if (isAuxiliary(first) || [first, second].some((word) => PARTICLES.includes(word)))
    return words.length <= FEW_WORDS;
  if (!forms.questionWords.split(' ').includes(first) || words.length > FEW_WORDS) return false;
  return !DEFINING.test(`${first} ${second}`) && ownWords(tokens) <= WORDS_OF_LITTLE;
}

/** "By whom", "with what". */
function withoutPreposition(words: readonly string[], { questionWords }: QuestionForms): readonly string[] {
  const isAsking = words.length > 1 && questionWords.split(' ').includes(words[1] ?? '');
  return isAsking && PREPOSITIONS.includes(words[0] ?? '') ? words.slice(1) : words;
}

const PREPOSITIONS: readonly string[] =
  'by with to from for of in at on about against от с със на за до при в у из про к о со від з із зі про до'.split(
    ' ',
  );
/** "Was there a tsunami", "has there been any warning": of what was spoken of, whatever is asked of it. */
const EXISTING = /^(?:is|are|was|were|has|have|had|will) there (?:be |been )?\p{L}/u;

/** What makes a question of a sentence in Slavic languages. */
const PARTICLES: readonly string[] = ['ли', 'чи'];
/** A question of so few words has hardly room for a matter of its own. */
const FEW_WORDS = 4;
const DEFINING =
  /^(?:what (?:is|are|was|were|does|do)|какво (?:е|са|означава|значи)|что (?:такое|значит|означает)|що (?:таке|означає))$/u;

function isOnlyStart(tokens: readonly Token[], forms: QuestionForms): boolean {
  return lengthOfStart(tokens, forms) === tokens.length;
}

/** How many words ask for a time, a place, a number or a reason: "how many", "when"; 0 where none do. */
function lengthOfStart(tokens: readonly Token[], forms: QuestionForms): number {
  return Math.max(...parsedForms(forms).starts.map(([, templates]) => readStart(templates, tokens, 0)));
}
