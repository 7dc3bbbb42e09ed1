import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';

/** What a body goes on with behind "and": Disease Control and [Prevention], Securities and [Exchange] Commission. */
const TAILS = new Set(
  (
    'prevention protection border customs services human sciences science technology medicine medical wildlife enforcement research ' +
    'development culture welfare commerce industry forestry fisheries mitigation preparedness space atmospheric exchange ' +
    'budget drug firearms explosives immigration citizenship medicaid infrastructure transportation engineering mathematics ' +
    'workforce pensions oversight reform urban environment environmental means maternal correction corrections regulatory'
  ).split(' '),
);
const JUNIOR = /^(?:jr|sr|ii|iii|iv)$/;

/** "Osei, Jr.": the comma is the name's own. */
export function isBeforeJunior({ words, shapes }: TokenStream, i: number): boolean {
  if (words[i] !== ',' || !has(shapes[i - 1], Shape.Capital)) return false;
  return JUNIOR.test(words[i + 1] ?? '');
}

/** The "and" of "Border and Customs Service", the "&" of "Keller & Sons": between capitals, and no person named before it. */
export function joinsName({ words, shapes, classes }: TokenStream, i: number): boolean {
  const word = words[i];
  if (word !== 'and' && word !== '&') return false;
  if (!has(shapes[i - 1], Shape.Capital) || !has(shapes[i + 1], Shape.Capital)) return false;
  return word === '&' || (TAILS.has(words[i + 1] ?? '') && !has(classes[i - 1], WordClass.GivenName));
}
