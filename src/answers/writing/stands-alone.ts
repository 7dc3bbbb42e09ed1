import { termOf } from '../../text/term-of.ts';
import { words } from '../../text/words.ts';
import { dayTermOf } from '../check/read-check-tokens.ts';

const QUOTED = /["“”„«][^"“”„«»]*["“”»]/gu;
/** Openings that point at the sentence before. */
const POINTS_BACK =
  /^\P{L}*(?:he|she|it|they|his|her|its|their|this|that|these|those|той|тя|то|те|това|този|тази|тези|неговият|нейният|он|она|оно|они|его|её|ее|их|это|этот|эта|эти|він|вона|воно|вони|його|її|їх|це|цей|ця|ці)(?!\p{L})/iu;
const SOMEBODY = /(?<!\p{L})(?:he|she|той|тя|он|она|він|вона)(?!\p{L})/iu;

/** Whether a sentence says by itself whom and what it is about: no "he" or "this" in it stands for something said before it. */
export function standsAlone(text: string, language: string): boolean {
  const told = text.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length));
  if (POINTS_BACK.test(told)) return false;
  const pronoun = SOMEBODY.exec(told);
  if (pronoun === null) return true;
  return words(told.slice(0, pronoun.index)).some(
    ({ text: word }, at) =>
      /^\p{Lu}/u.test(word) &&
      dayTermOf(word.toLowerCase()) === undefined &&
      (at > 0 || termOf(word, language) !== ''),
  );
}
