import { asideOpeners, guardWords, relativeOpeners } from './guard-words.ts';
import { foldedWords, type Segment, splitSegments } from './split-segments.ts';

export type Shortening =
  | { readonly kind: 'shortened'; readonly text: string }
  | { readonly kind: 'rejected'; readonly reason: string };

const FEWEST_WORDS = 3;

/**
 * Shortens `source`, one sentence of an article, to the words that `wish` keeps, and returns it cut out of the source by
 * code: nothing of `wish` itself is ever shown. Allowed is only what cannot change the statement: to leave out whole
 * segments between commas, dashes, brackets and semicolons that stand at the sentence's end, or that open with a word of
 * time or place, or are relative clauses; never one with a quotation, a negation, a modality, a condition or a word that says
 * whose statement it is. In a language without a table of such words nothing may be left out.
 */
export function shortenSentence(source: string, wish: string, language: string): Shortening {
  const wanted = foldedWords(wish);
  if (wanted.length < FEWEST_WORDS) return rejected('it keeps too few words to be a sentence');
  if (wanted.join(' ') === foldedWords(source).join(' ')) return { kind: 'shortened', text: source };
  const segments = splitSegments(source);
  const kept = matchSegments(segments, wanted);
  if (kept === null) return rejected('it is not the source without some of its segments');
  const objection = objectionTo(segments, kept, language);
  return objection === null ? { kind: 'shortened', text: join(source, segments, kept) } : rejected(objection);
}

function rejected(reason: string): Shortening {
  return { kind: 'rejected', reason };
}

/** Which segments, all their words in order, make up `wanted`; null if none do. The earliest match of each segment wins. */
function matchSegments(segments: readonly Segment[], wanted: readonly string[]): readonly boolean[] | null {
  const dead = new Set<string>();
  const walk = (segment: number, word: number): boolean[] | null => {
    if (word === wanted.length) return segments.slice(segment).map(() => false);
    const current = segments[segment];
    const state = `${segment}:${word}`;
    if (current === undefined || dead.has(state)) return null;
    const fits = current.words.every((own, offset) => wanted[word + offset] === own);
    const rest = fits ? walk(segment + 1, word + current.words.length) : null;
    if (rest !== null) return [true, ...rest];
    const without = walk(segment + 1, word);
    if (without !== null) return [false, ...without];
    dead.add(state);
    return null;
  };
  // Sentences are bounded by the passages offered; one with hundreds of segments is no prose and is not shortened.
  return segments.length > 60 ? null : walk(0, 0);
}

function objectionTo(
  segments: readonly Segment[],
  kept: readonly boolean[],
  language: string,
): string | null {
  const guards = guardWords[language];
  if (guards === undefined) return `nothing may be left out of a sentence in the language ${language}`;
  const last = kept.lastIndexOf(true);
  for (const [index, segment] of segments.entries()) {
    if (kept[index]) continue;
    if (segment.isQuoted) return 'it leaves out quoted words';
    const guard = segment.words.find((word) => isListed(word, guards));
    if (guard !== undefined) return `it leaves out “${guard}”, which changes the statement`;
    if (index > last) continue;
    if (!mayLeaveTheMiddle(segments, kept, index, language))
      return 'it leaves out words in the middle that the rest may depend on';
  }
  return null;
}

/** In front of what is kept only asides may go, relative clauses, or what stands in brackets. */
function mayLeaveTheMiddle(
  segments: readonly Segment[],
  kept: readonly boolean[],
  index: number,
  language: string,
): boolean {
  const segment = segments[index];
  const next = segments[index + 1];
  const first = segment?.words[0];
  if (segment === undefined || next === undefined || first === undefined) return false;
  if (segment.opens === 'bracket' && next.opens === 'bracket') return true;
  const isAside = (asideOpeners[language] ?? []).includes(first);
  if (segment.opens === 'start')
    return isAside && kept[index + 1] === true && next.opens === 'comma' && opensMainClause(next, language);
  return (
    segment.opens === 'comma' &&
    next.opens === 'comma' &&
    (isAside || (relativeOpeners[language] ?? []).includes(first)) &&
    kept[index - 1] === true &&
    opensMainClause(next, language)
  );
}

/** False for what leans on the words before it: a relative clause, a participle, another item of a list. */
function opensMainClause(segment: Segment, language: string): boolean {
  const first = segment.words[0] ?? '';
  if ((relativeOpeners[language] ?? []).includes(first)) return false;
  if (/^(and|or|и|или|й|та|або|а)$/.test(first)) return false;
  return !/(?:ing|ед|йки|вши|вшись|ючи|ячи|ая|яя)$/.test(first);
}

function isListed(word: string, list: readonly string[]): boolean {
  if (/n't$/.test(word)) return true;
  return list.some((entry) => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry));
}

/** The kept segments as they stand, with a capital first letter and the sentence's own ending. */
function join(source: string, segments: readonly Segment[], kept: readonly boolean[]): string {
  let text = '';
  let previous = -1;
  for (const [index, segment] of segments.entries()) {
    if (!kept[index]) continue;
    if (previous < 0) text = source.slice(segment.start, segment.end);
    else if (previous === index - 1) text += source.slice(segments[previous]?.end, segment.end);
    // What was left out between two kept segments stood between two commas or in brackets, which go with it.
    else text = `${text.trimEnd()} ${source.slice(segment.start, segment.end).trimStart()}`;
    previous = index;
  }
  const trimmed = text.trim().replace(/[\s,;–—(]+$/u, '');
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]["”’»“]?$/u.test(capital) ? capital : `${capital}.`;
}
