/** A binary heap: the item of the highest priority comes out first. */
export class PriorityQueue<Item> {
  readonly #priorityOf: (item: Item) => number;
  readonly #heap: { readonly item: Item; readonly priority: number }[] = [];

  constructor(priorityOf: (item: Item) => number) {
    this.#priorityOf = priorityOf;
  }

  push(item: Item): void {
    const priority = this.#priorityOf(item);
    let at = this.#heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || parent.priority >= priority) break;
      this.#heap[at] = parent;
      at = above;
    }
    this.#heap[at] = { item, priority };
  }

  pop(): Item | undefined {
    const top = this.#heap[0];
    const last = this.#heap.pop();
    if (top === undefined || last === undefined || this.#heap.length === 0) return top?.item;
    this.#sink(last);
    return top.item;
  }

  #sink(entry: { readonly item: Item; readonly priority: number }): void {
    let at = 0;
    for (;;) {
      const left = this.#heap[2 * at + 1];
      const right = this.#heap[2 * at + 2];
      const isRight = right !== undefined && left !== undefined && right.priority > left.priority;
      const child = isRight ? right : left;
      if (child === undefined || child.priority <= entry.priority) break;
      this.#heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    this.#heap[at] = entry;
  }
}
