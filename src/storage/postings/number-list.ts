import { NUMBERS_PER_DAY } from '../article-number.ts';
import type { NumberRange } from '../number-range.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { ListReader } from './list-reader.ts';

/** What of a list is wanted: the greatest `limit` numbers within the range. */
export interface NumberWindow extends NumberRange {
  readonly limit: number;
}

export const EVERYTHING: NumberWindow = {
  from: 0,
  to: Number.MAX_SAFE_INTEGER,
  limit: Number.MAX_SAFE_INTEGER,
};

/**
 * Article numbers, greatest first. Each is a day and a running number within it, and is written as its distance from the
 * one before: a varint whose lowest bit is 0 for so many further down in the same day, 1 for so many days back, then the
 * number within that day. The first counts from day 0.
 */
export function writeNumbers(writer: ByteWriter, numbers: ArrayLike<number>, from: number, to: number): void {
  let day = -1;
  let place = 0;
  for (let index = from; index < to; index++) {
    const number = numbers[index] ?? 0;
    const nextDay = Math.floor(number / NUMBERS_PER_DAY);
    const nextPlace = number - nextDay * NUMBERS_PER_DAY;
    if (nextDay === day) writer.varint((place - nextPlace) * 2);
    else {
      writer.varint(Math.abs(day < 0 ? nextDay : day - nextDay) * 2 + 1);
      writer.varint(nextPlace);
    }
    day = nextDay;
    place = nextPlace;
  }
}

/** The greatest numbers that some lists have together, greatest first; of the lists no more is read than is taken. */
export function greatestNumbers(lists: readonly ListReader[], limit: number): Float64Array {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const taken = new Float64Array(Math.min(limit, length));
  let size = 0;
  while (size < taken.length) {
    let best: ListReader | undefined;
    let second = -1;
    for (const list of lists) {
      if (list.head < 0 || list.head <= second) continue;
      if (best === undefined) best = list;
      else if (list.head > best.head) {
        second = best.head;
        best = list;
      } else second = list.head;
    }
    if (best === undefined) break;
    // Lists are mostly of different times: one of them often has many numbers before another one's.
    for (; best.head >= 0 && best.head >= second && size < taken.length; best.next())
      taken[size++] = best.head;
  }
  return taken.subarray(0, size);
}

/** `numbers` without those of `gone`, each of which takes out one. */
export function withoutNumbers(numbers: Float64Array, gone: Float64Array): Float64Array {
  const out = new Set(gone);
  return numbers.filter((number) => !out.has(number));
}
