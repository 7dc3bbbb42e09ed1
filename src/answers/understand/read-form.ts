import { languagesAskedFor } from './languages-asked-for.ts';
import type { FollowUpKind, QuestionForms, QuestionKind, TalkKind } from './questions/question-forms.ts';
import { matchTemplate, parseTemplate, type SlotReader, type Template } from './template.ts';
import type { Token } from './tokenise.ts';

/** A slot's words, as tokens `[start, end)`. */
export interface SlotWords {
  readonly start: number;
  readonly end: number;
}
export type Slots = Readonly<Record<string, SlotWords>>;

/** The templates of one language, parsed once. */
export interface ParsedForms {
  readonly forms: readonly (readonly [QuestionKind, readonly Template[]])[];
  readonly weakForms: readonly Template[];
  readonly starts: readonly (readonly [QuestionKind, readonly Template[]])[];
  readonly talk: readonly (readonly [TalkKind, readonly Template[]])[];
  readonly followUps: readonly (readonly [FollowUpKind, readonly Template[]])[];
  readonly changes: readonly Template[];
  readonly topicChanges: readonly Template[];
  readonly reactions: readonly Template[];
  readonly openers: readonly Template[];
  readonly claims: readonly Template[];
  readonly outlets: readonly Template[];
  readonly closers: readonly Template[];
  /** How each language is asked for, by ISO 639-1. */
  readonly languages: readonly (readonly [string, Template])[];
  readonly readers: Readers;
}

type Readers = Readonly<Record<string, SlotReader<SlotWords>>>;

const LONGEST_NAME_WORDS = 7;

/** Alone, they are nobody: "what was the reaction". */
const ARTICLES = 'the a an';

const parsed = new WeakMap<QuestionForms, ParsedForms>();

/** Parsed once for each language and kept. Throws where a template is malformed. */
export function parsedForms(forms: QuestionForms): ParsedForms {
  const known = parsed.get(forms);
  if (known) return known;
  const all = (templates: readonly string[]) => templates.map(parseTemplate);
  const grouped = <Kind>(groups: readonly (readonly [Kind, readonly string[]])[]) =>
    groups.map(([kind, templates]) => [kind, all(templates)] as const);
  const result: ParsedForms = {
    forms: grouped(forms.forms),
    weakForms: all(forms.weakForms),
    starts: grouped(forms.starts),
    talk: grouped(forms.talk),
    followUps: grouped(forms.followUps),
    changes: all(forms.changes),
    topicChanges: all(forms.topicChanges),
    reactions: all(forms.reactions),
    openers: all(forms.openers),
    claims: all(forms.claims),
    outlets: all(forms.outlets),
    closers: all(forms.closers),
    languages: languagesAskedFor(forms.language),
    readers: readersFor(forms),
  };
  parsed.set(forms, result);
  return result;
}

function readersFor({ questionWords, auxiliaries, pointers, anybody }: QuestionForms): Readers {
  const notInNames = new Set(questionWords.split(' '));
  const noNames = new Set([ARTICLES, auxiliaries, pointers, anybody].flatMap((words) => words.split(' ')));
  const words = wordsUpTo(LONGEST_NAME_WORDS, (word) => !notInNames.has(word));
  const name: typeof words = function* (tokens, start) {
    for (const read of words(tokens, start))
      if (!tokens.slice(start, read.end).every(({ word }) => noNames.has(word))) yield read;
  };
  const anything = wordsUpTo(Number.POSITIVE_INFINITY, () => true);
  return { who: name, who2: name, topic: anything, said: anything, rest: anything };
}

/** The slots of the first template that reads all the tokens; null if none does. */
export function readWhole(
  templates: readonly Template[],
  tokens: readonly Token[],
  readers: Readers,
): Slots | null {
  for (const template of templates)
    for (const { end, slots } of matchTemplate(template, tokens, 0, readers))
      if (end === tokens.length) return slots;
  return null;
}

/** The first kind one of whose templates reads all the tokens. */
export function readKind<Kind>(
  groups: readonly (readonly [Kind, readonly Template[]])[],
  tokens: readonly Token[],
  readers: Readers,
): { readonly kind: Kind; readonly slots: Slots } | null {
  for (const [kind, templates] of groups) {
    const slots = readWhole(templates, tokens, readers);
    if (slots !== null) return { kind, slots };
  }
  return null;
}

/** The end of the longest reading of one of the templates, which have no slots, from `start` on; else `start`. */
export function readStart(templates: readonly Template[], tokens: readonly Token[], start: number): number {
  let longest = start;
  for (const template of templates)
    for (const { end } of matchTemplate(template, tokens, start, {})) longest = Math.max(longest, end);
  return longest;
}

function wordsUpTo(most: number, accepts: (word: string) => boolean): SlotReader<SlotWords> {
  return function* (tokens, start) {
    const last = Math.min(tokens.length, start + most);
    for (let end = start + 1; end <= last && accepts(tokens[end - 1]?.word ?? ''); end++)
      yield { end, value: { start, end } };
  };
}

/** The kind that the first words ask for: "when", "how many"; null for all other beginnings. */
export function kindByStart(tokens: readonly Token[], forms: QuestionForms): QuestionKind | null {
  for (const [kind, templates] of parsedForms(forms).starts)
    if (readStart(templates, tokens, 0) > 0) return kind;
  return null;
}
