import { has, type TokenStream } from '../tokens/token-stream.ts';
import { ANY_NOUN, Shape, WordClass } from '../tokens/word-class.ts';
import type { Chunk } from './chunk.ts';
import { isIntending, isSaidByMany } from './read-noun-phrase.ts';

const TAKES_CLAUSE = WordClass.Say | WordClass.Think | WordClass.Auxiliary;
const SPEAKING = ANY_NOUN | WordClass.Government | WordClass.GivenName;

/** What stands before a word: of what kind, and as a chunk. */
export interface VerbContext {
  readonly previous: string | undefined;
  readonly before: Chunk | undefined;
  /** All of the sentence so far. */
  readonly chunks: readonly Chunk[];
}

const MAINLY_VERBS = new Set(
  'say says tell tells think thinks believe believes write writes argue argues insist insists explain explains declare declares add adds add adds calls call want wants know knows ask asks'.split(
    ' ',
  ),
);
const GOES_ON_AS_VERB =
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Possessive |
  WordClass.Object |
  WordClass.Subordinator |
  WordClass.Relative |
  WordClass.Adverb;
/** Conjunctions that follow a noun as well as a verb: "in his home state because". */
const FOLLOWS_NOUNS =
  /^(?:because|when|while|if|although|though|since|after|before|until|as|than|where|once)$/;
const GOES_ON_AS_NOUN = WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction;

/** "claims", "reports", "state": nouns after articles and before "of", verbs after a subject and before an object. */
export function isVerbReading(
  tokens: TokenStream,
  i: number,
  { previous, before, chunks }: VerbContext,
): boolean {
  const word = tokens.words[i] ?? '';
  if (previous === 'relative' && word !== 'say' && has(tokens.classes[i + 1], WordClass.Auxiliary))
    return false; // that states can
  if (previous === 'auxiliary' || previous === 'to' || previous === 'pronoun' || previous === 'relative')
    return true;
  if (previous === 'preposition') return false;
  if (before === undefined) return !has(tokens.shapes[i], Shape.Capital) || word === 'says';
  if (MAINLY_VERBS.has(word) || (before.kind === 'noun' && isIntending(tokens, i))) return true;
  if (before.kind === 'noun' && isBehindQuotation(tokens, before.from)) return reportsQuotation(tokens, i);
  if (before.kind === 'quotation') return !has(tokens.classes[i], ANY_NOUN) || isBeforeName(tokens, i);
  if (
    before.kind !== 'noun' &&
    before.kind !== 'close' &&
    before.kind !== 'comma' &&
    before.kind !== 'conjunction' &&
    before.kind !== 'adverb'
  )
    return false;
  const ends = endsSentence(tokens, i) && (before.kind === 'noun' || before.kind === 'adverb');
  if (ends && isFirstVerbBehindQuotation(chunks)) return true;
  const next = tokens.classes[i + 1] ?? 0;
  const nextShape = tokens.shapes[i + 1] ?? 0;
  const earlier = chunks.at(-2);
  if (FOLLOWS_NOUNS.test(tokens.words[i + 1] ?? '')) return false;
  if (before.kind === 'noun' && isObject(before, earlier) && tokens.words[i + 1] !== 'that') return false;
  if (before.kind === 'noun' && earlier?.kind === 'preposition' && !canSpeak(tokens, before)) return false; // in her opening remarks
  if (has(next, GOES_ON_AS_NOUN) && tokens.words[i + 1] !== 'that' && tokens.words[i + 1] !== 'in')
    return false;
  if (has(nextShape, Shape.Quotation | Shape.Capital) || has(next, GOES_ON_AS_VERB)) return true;
  return tokens.words[i + 1] === ':' || (tokens.words[i + 1] === ',' && before.kind !== 'comma');
}

/** What a verb other than of saying has right behind it is its object, without a verb of its own: repeat the campaign points. */
function isObject(noun: Chunk, earlier: Chunk | undefined): boolean {
  return earlier?.kind === 'verb' && earlier.to === noun.from && !has(earlier.bits, TAKES_CLAUSE);
}

function canSpeak(tokens: TokenStream, noun: Chunk): boolean {
  return has(noun.bits, SPEAKING) || has(tokens.shapes[noun.head], Shape.Capital | Shape.Handle);
}

/** "…" [the code] states, and "…", [the code] states. */
function isBehindQuotation({ shapes, words }: TokenStream, i: number): boolean {
  return has(shapes[words[i - 1] === ',' ? i - 2 : i - 1], Shape.Quotation);
}

/** "…," notes Keller. */
function isBeforeName({ shapes, classes }: TokenStream, i: number): boolean {
  return has(classes[i], WordClass.Say) && has(shapes[i + 1], Shape.Capital);
}

function endsSentence(tokens: TokenStream, i: number): boolean {
  return /^[.?!]$/.test(tokens.words[i + 1] ?? '') || has(tokens.shapes[i + 1] ?? Shape.Break, Shape.Break);
}

/** "…," a voice-over in the ad states. */
function isFirstVerbBehindQuotation(chunks: readonly Chunk[]): boolean {
  return chunks[0]?.kind === 'quotation' && chunks.every(({ kind }) => kind !== 'verb');
}

/** `"…," Viguerie notes.` / `"…," the campaign manager said`: a noun would need a verb after it. */
function reportsQuotation(tokens: TokenStream, i: number): boolean {
  const end = Shape.Punctuation | Shape.Break;
  if (has(tokens.shapes[i + 1] ?? Shape.Break, end)) return true;
  const next = tokens.classes[i + 1] ?? 0;
  if (has(tokens.shapes[i + 1], Shape.Capital) && !has(tokens.classes[i], ANY_NOUN)) return true; // quotes Osei
  if (has(next, WordClass.Adverb) && has(tokens.shapes[i + 2] ?? Shape.Break, end)) return true; // points out
  if (has(next, WordClass.Preposition) && isSaidByMany(tokens, i)) return true;
  return (
    has(next, WordClass.Preposition | WordClass.Object | WordClass.Determiner | WordClass.Time) &&
    !has(tokens.classes[i], ANY_NOUN)
  );
}
