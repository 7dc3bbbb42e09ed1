import type { Arrival, Rejection } from './arrival.ts';

/** Passes arrivals on, but of two files with one id only the first: the second is a mistake, and both are named. */
export async function* rejectRepeatedIds(arrivals: AsyncIterable<Arrival>): AsyncGenerator<Arrival> {
  const firstNames = new Map<string, string>();
  for await (const arrival of arrivals) {
    if (arrival.kind === 'rejected') {
      yield arrival;
      continue;
    }
    const { article, name } = arrival;
    const first = firstNames.get(article.id);
    if (first === undefined) {
      firstNames.set(article.id, name);
      yield arrival;
      // A file that is named besides its folder is no mistake.
    } else if (first !== name) yield { kind: 'rejected', rejection: repeatedId(article.id, first, name) };
  }
}

function repeatedId(id: string, first: string, second: string): Rejection {
  const message = `${second}: has the same id as ${first} (${id}); the first is kept. Give one of them another id or url.`;
  return { id: second, code: 'bad-input', message };
}
