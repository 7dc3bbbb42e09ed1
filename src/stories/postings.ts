const FIRST_ROOM = 2;

/** Lists of numbers by term, all in one array: of many short lists the next one to grow is found at one look into memory. */
export class Postings {
  /** By term where its list begins in the pool, and how long it is. */
  #lists = new Int32Array(2 * 1024);
  #pool = new Int32Array(2 ** 16);
  #end = 0;
  /** By the binary logarithm of their room, places that lists grew out of. */
  readonly #left: number[][] = [];

  /** Makes room for terms up to this one. */
  reserve(last: number): void {
    if (2 * last + 1 < this.#lists.length) return;
    const lists = new Int32Array(4 * last + 4);
    lists.set(this.#lists);
    this.#lists = lists;
  }

  lengthOf(term: number): number {
    return this.#lists[2 * term + 1] ?? 0;
  }

  /** Where the list of a term begins, for `at`, until a list grows. */
  startOf(term: number): number {
    return this.#lists[2 * term] ?? 0;
  }

  at(place: number): number {
    return this.#pool[place] ?? 0;
  }

  push(term: number, number: number): void {
    const length = this.lengthOf(term);
    // A list has the room of a power of two.
    if (length === 0) this.#lists[2 * term] = this.#take(FIRST_ROOM);
    else if (length >= FIRST_ROOM && (length & (length - 1)) === 0) this.#grow(term, length);
    this.#pool[this.startOf(term) + length] = number;
    this.#lists[2 * term + 1] = length + 1;
  }

  /** Drops the numbers of a term that `isKept` does not keep. */
  filter(term: number, isKept: (number: number) => boolean): void {
    const [start, length] = [this.startOf(term), this.lengthOf(term)];
    const kept = this.#pool.slice(start, start + length).filter(isKept);
    this.#give(start, roomFor(length));
    this.#lists[2 * term + 1] = 0;
    for (const number of kept) this.push(term, number);
  }

  #grow(term: number, length: number): void {
    const from = this.startOf(term);
    const to = this.#take(2 * length);
    this.#pool.copyWithin(to, from, from + length);
    this.#lists[2 * term] = to;
    this.#give(from, length);
  }

  #take(room: number): number {
    const left = this.#left[Math.log2(room)]?.pop();
    if (left !== undefined) return left;
    const start = this.#end;
    this.#end += room;
    if (this.#end > this.#pool.length) {
      const pool = new Int32Array(2 * this.#end);
      pool.set(this.#pool);
      this.#pool = pool;
    }
    return start;
  }

  #give(start: number, room: number): void {
    const size = Math.log2(room);
    const left = this.#left[size];
    if (left === undefined) this.#left[size] = [start];
    else left.push(start);
  }
}

function roomFor(length: number): number {
  return Math.max(FIRST_ROOM, 2 ** Math.ceil(Math.log2(length)));
}
