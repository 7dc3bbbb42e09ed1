import { has, type TokenStream } from '../tokens/token-stream.ts';
import { Shape } from '../tokens/word-class.ts';

/** Russian and Ukrainian surnames in a case that no nominative has: Тишину, Тишиным, Озеровою, Луцкого, Луцкую. */
const OBLIQUE = /(?:(?:ов|ев|ёв|єв|ин|ін|їн|ын)(?:у|ым|им|ою)|(?:ск|ськ|цк|цьк)(?:ого|ому|им|ую|ою))$/;
/** Озеровой and Полевой, Озеровій and Зіновій look alike: the given name before tells, Марии Озеровой. */
const FEMININE = /(?:ов|ев|ёв|єв|ин|ін|їн|ын)(?:ой|ій)$/;
/** Many are told something: журналистам, жителям; no name of one person ends so (Абрахам, Бекхам). */
const MANY = /\p{L}{4}[тклнрчц](?:ам|ям)$/u;
const OBLIQUE_GIVEN = /[иїыеую]$/;
/** Another form of the same name goes on in its case: Тишину Олегу, Тишиным Олегом. */
const OF_THE_SAME = /(?:[иїыеую]|[оеыи]м|[оеі]й)$/;

/** Whether a name that ends with the word at `last` is given, told or called something, and does nothing. */
export function endsObliquely({ words, shapes }: TokenStream, last: number): boolean {
  const word = words[last] ?? '';
  if (OBLIQUE.test(word) || MANY.test(word)) return true;
  if (!FEMININE.test(word) || !has(shapes[last - 1], Shape.Capital)) return false;
  return OBLIQUE_GIVEN.test(words[last - 1] ?? '');
}

/** Between [Марии Озеровой] and [Тишин], who says something to her: names of two people that nothing parts. */
export function isSomebodyElse(tokens: TokenStream, next: number): boolean {
  return endsObliquely(tokens, next - 1) && !OF_THE_SAME.test(tokens.words[next] ?? '');
}
