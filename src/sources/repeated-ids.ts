import type { Rejection } from './arrival.ts';

/**
 * Remembers which ids came in a run, and under which names: of two files with one id the second is a mistake, and its
 * rejection names both. A file that is named besides its folder is no mistake, and comes only once.
 */
export class RepeatedIds {
  readonly #firstNames: Map<string, string>;

  constructor(taken: ReadonlyMap<string, string> = new Map()) {
    this.#firstNames = new Map(taken);
  }

  see(id: string, name: string): 'first' | 'again' | Rejection {
    const first = this.#firstNames.get(id);
    if (first === undefined) this.#firstNames.set(id, name);
    if (first === undefined) return 'first';
    return first === name ? 'again' : repeatedId(id, first, name);
  }
}

function repeatedId(id: string, first: string, second: string): Rejection {
  const message = `${second}: has the same id as ${first} (${id}); the first is kept. Give one of them another id or url.`;
  return { id: second, code: 'bad-input', message };
}
