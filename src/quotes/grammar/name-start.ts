import { genderOfGivenName } from '../../people/gender-of-name.ts';
import { eastAsianCustom } from '../../people/read-east-asian.ts';
import { slavicSpeechNouns } from '../lexicon/slavic-speech-nouns.ts';
import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import { isBeforeJunior, joinsName } from './joined-name.ts';

const NOT_NAME = WordClass.Role | WordClass.Adjective | WordClass.Title;

/** Where the run of capitalised words at the end begins that are no roles; `to` where there is none. */
export function nameStart(tokens: TokenStream, from: number, to: number): number {
  let start = to;
  while (start > from && isNameToken(tokens, start - 1, to)) start--;
  while (start < to && !has(tokens.shapes[start], Shape.Capital)) start++;
  return to - start > 2 ? givenNameIn(tokens, start, to) : start;
}

/** "Ветрино-Север Милена Драганчева": a place or an office before the given name is no part of the name. */
function givenNameIn(tokens: TokenStream, start: number, to: number): number {
  if (tokens.lexicon.language !== 'en') {
    const words = tokens.words.slice(to - 3, to);
    // Ким Чен Ын, Нгуен Фу Чонг: the family name before two syllables of the given one.
    return isPatronymic(words[1] ?? '') || eastAsianCustom(words) !== null ? to - 3 : to - 2;
  }
  const isGiven = (i: number): boolean =>
    has(tokens.classes[i], WordClass.GivenName) || genderOfGivenName(tokens.words[i] ?? '') !== 'unknown';
  if (isGiven(start)) return start;
  for (let i = start + 1; i < to - 1; i++) if (isGiven(i)) return i;
  return start;
}

function isPatronymic(word: string): boolean {
  return /(?:вич|вича|вичу|вичем|вна|вны|вне|вну|вной|ївна|івна|ич)$/u.test(word);
}

function isNameToken(tokens: TokenStream, i: number, to: number): boolean {
  const shape = tokens.shapes[i] ?? 0;
  const bits = tokens.classes[i] ?? 0;
  if (!has(shape, Shape.Capital)) {
    if (i < to - 1 && (isBeforeJunior(tokens, i) || joinsName(tokens, i))) return true;
    return (
      i < to - 1 &&
      has(tokens.shapes[i + (tokens.words[i + 1] === 'der' ? 2 : 1)], Shape.Capital) &&
      /^(?:d[aeiu]|del|della|van|von|der|den|la|le|bin|ibn|al|el|ter|of)$/.test(tokens.words[i] ?? '')
    );
  }
  const word = tokens.words[i] ?? '';
  const goesOnInLowerCase =
    word.includes('-') && /-\p{Ll}/u.test(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
  if (has(bits, WordClass.Determiner) || goesOnInLowerCase) {
    return /^(?:ki|al|abu)-|-(?:eun|il|un|in|hye|soo|moon|jong)$/.test(word); // Oscar-winner, but Ki-moon
  }
  // Заявление Тишина: a capital at the start of a sentence, and no part of the name.
  if (tokens.lexicon.language !== 'en' && slavicSpeechNouns.has(word)) return false;
  if (!has(bits, NOT_NAME)) return true;
  return i < to - 1 ? has(bits, WordClass.GivenName) : isSurname(tokens, i);
}

const PARTY =
  /^(?:republican|democrat|democratic|libertarian|conservative|liberal|independent|socialist|progressive)$/;

/** Mark Cuban, Dean Baker: behind a given name a word for a role or a nation is a surname. */
function isSurname(tokens: TokenStream, i: number): boolean {
  const given = tokens.classes[i - 1] ?? 0;
  if (!has(tokens.shapes[i - 1], Shape.Capital) || has(given, WordClass.Title | WordClass.Government))
    return false;
  if (has(tokens.classes[i], WordClass.Title | WordClass.Plural) || PARTY.test(tokens.words[i] ?? ''))
    return false;
  return has(given, WordClass.GivenName);
}
