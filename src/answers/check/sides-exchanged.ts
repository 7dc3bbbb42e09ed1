import { isSameTerm } from './is-same-term.ts';
import { placesOfTerm } from './places-of-term.ts';
import type { ReversalWord, ReversibleWords } from './read-reversal-words.ts';
import { baseOfVerb } from './verb-bases.ts';

/** How far behind a verb, in words, its object's last word stands at most. */
const REACH_OF_OBJECT = 3;
const BE =
  /^(?:be|been|being|was|were|is|are|got|бе|беше|бяха|са|е|бъде|бъдат|был|была|были|было|був|була|були|було)$/u;
const AGENT = /^(?:by|от)$/u;
const NO_OBJECT =
  /^(?:in|on|at|by|to|for|from|of|with|after|before|during|when|while|as|and|but|or|near|over|into|under|since|because|if|that|who|which|up|down|out|off|again|later|today|yesterday)$/u;

/** Verbs with one form for what somebody did and what was done to him, which the lexicon of verbs does not have or has as nouns. */
const UNCHANGED = /^(?:hurt|hit|shot|cut|beat|beaten|struck|shut|held|caught|fought|sued|sent)$/u;

/** "A beat B" of "B beat A", and "A hurt B" of "A was hurt". `language`, of both, is ISO 639-1. */
export function sidesExchanged(
  { words: claim }: ReversibleWords,
  reversible: ReversibleWords,
  language: string,
): readonly string[] {
  const source = reversible.words;
  return claim.flatMap((verb, at) => {
    if (!verb.isContent || verb.isName || verb.roles.isMutual) return [];
    const places = placesOfTerm(verb.term, reversible);
    if (places.length === 0 || subjectOf(claim, at) === undefined) return [];
    const found = places.map((place) => [
      ...exchanged({ claim, at, source, place }, language),
      ...(language === 'en' ? otherVoice({ claim, at, source, place }) : []),
    ]);
    // One place that says it as the claim does is enough.
    return found.some((reasons) => reasons.length === 0) ? [] : (found[0] ?? []);
  });
}

interface SameVerb {
  readonly claim: readonly ReversalWord[];
  readonly at: number;
  readonly source: readonly ReversalWord[];
  readonly place: number;
}

/** Where nouns have cases the order is free: it tells something only where their forms changed too. */
function exchanged({ claim, at, source, place }: SameVerb, language: string): readonly string[] {
  if (isPassive(claim, at) || isPassive(source, place)) return [];
  const [doer, doerThere] = [subjectOf(claim, at), subjectOf(source, place)];
  if (doer === undefined || doerThere === undefined || isSameTerm(doer.term, doerThere.term)) return [];
  const undergoer = objectsOf(claim, at).find(({ term }) => isSameTerm(term, doerThere.term));
  const undergoerThere = objectsOf(source, place).find(({ term }) => isSameTerm(term, doer.term));
  if (undergoer === undefined || undergoerThere === undefined) return [];
  const hasCases = language === 'ru' || language === 'uk';
  const isSameForm = undergoer.lower === doerThere.lower && undergoerThere.lower === doer.lower;
  if (hasCases && isSameForm) return [];
  const verb = claim[at]?.text ?? '';
  return [
    `the claim says that “${doer.text}” ${verb} “${undergoer.text}”, the source that “${doerThere.text}” ${verb} “${undergoerThere.text}”`,
  ];
}

/** The same subject does in the one what is done to it in the other. */
function otherVoice({ claim, at, source, place }: SameVerb): readonly string[] {
  const [doer, doerThere] = [subjectOf(claim, at), subjectOf(source, place)];
  const verb = claim[at];
  if (verb === undefined || doer === undefined || doer.term !== doerThere?.term) return [];
  const isDone = isPassive(claim, at);
  if (isDone === isPassive(source, place) || /ing$/u.test(verb.lower)) return [];
  if (/ing$/u.test(source[place]?.lower ?? '') || !isVerb(verb.lower)) return [];
  const [words, active] = isDone ? [source, place] : [claim, at];
  const next = words[active + 1];
  if (next === undefined || next.opensClause || NO_OBJECT.test(next.lower)) return [];
  return [
    isDone
      ? `the claim says “${verb.text}” of “${doer.text}” as of whom it is done to, the source as of who does it`
      : `the claim says that “${doer.text}” ${verb.text} something, the source that it is done to “${doer.text}”`,
  ];
}

function isVerb(lower: string): boolean {
  return UNCHANGED.test(lower) || lower.endsWith('ed') || baseOfVerb(lower) !== undefined;
}

/** The word right before a verb, past helpers and adverbs. */
function subjectOf(words: readonly ReversalWord[], at: number): ReversalWord | undefined {
  for (let place = at - 1; place >= Math.max(0, at - REACH_OF_OBJECT); place--) {
    if (words[place + 1]?.opensClause) return undefined;
    if (words[place]?.isContent) return words[place];
  }
  return undefined;
}

function objectsOf(words: readonly ReversalWord[], at: number): readonly ReversalWord[] {
  const objects: ReversalWord[] = [];
  for (const word of words.slice(at + 1, at + 1 + REACH_OF_OBJECT)) {
    if (word.opensClause || NO_OBJECT.test(word.lower)) break;
    if (word.isContent) objects.push(word);
  }
  return objects;
}

function isPassive(words: readonly ReversalWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).some(({ lower }) => BE.test(lower));
  return before || AGENT.test(words[at + 1]?.lower ?? '');
}
