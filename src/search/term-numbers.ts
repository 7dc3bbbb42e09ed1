/**
 * Numbers terms from 0 on in the order in which they come, so that what is known of a term can stand in an array: the
 * sentences of a question are compared with one another word by word.
 */
export class TermNumbers {
  /** The terms by their numbers. */
  readonly terms: number[] = [];
  readonly #numbers = new Map<number, number>();
  /** For each term the last piece of text that was seen to have it. */
  readonly #seenIn: number[] = [];
  #pieces = 0;

  /** The numbers of the distinct terms of a piece of text, in their order. */
  distinct(piece: Int32Array): readonly number[] {
    this.#pieces++;
    const distinct: number[] = [];
    for (const term of piece) {
      const number = this.#numbers.get(term) ?? this.#add(term);
      if (this.#seenIn[number] === this.#pieces) continue;
      this.#seenIn[number] = this.#pieces;
      distinct.push(number);
    }
    return distinct;
  }

  #add(term: number): number {
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}
