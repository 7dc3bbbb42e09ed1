import { NUMBERS_PER_DAY } from '../article-number.ts';
import type { NumberRange } from '../number-range.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

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
export function writeNumbers(writer: ByteWriter, numbers: readonly number[], from: number, to: number): void {
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

/** Appends those of `count` numbers that lie in the window to `into`, which then holds no more than the window's limit. */
export function readNumbers(reader: ByteReader, count: number, window: NumberWindow, into: number[]): void {
  let day = -1;
  let place = 0;
  for (let left = count; left > 0; left--) {
    const step = reader.varint();
    if ((step & 1) === 0) place -= step >>> 1;
    else {
      day = day < 0 ? step >>> 1 : day - (step >>> 1);
      place = reader.varint();
    }
    const number = day * NUMBERS_PER_DAY + place;
    if (number >= window.to) continue;
    if (number < window.from || into.length >= window.limit) return;
    into.push(number);
  }
}

/** Several lists as one, greatest first. Usually they are of different times, and one follows the other. */
export function mergeNumbers(lists: readonly (readonly number[])[]): number[] {
  const byNewest = lists.filter((list) => list.length > 0).sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0));
  const merged: number[] = [];
  let isInOrder = true;
  for (const list of byNewest) {
    if (merged.length > 0 && (merged.at(-1) ?? 0) < (list[0] ?? 0)) isInOrder = false;
    for (const number of list) merged.push(number);
  }
  // Numbers alone are sorted several times as fast as by a function that compares them.
  return isInOrder ? merged : Array.from(Float64Array.from(merged).sort().reverse());
}

/** `numbers` without those of `gone`, each of which takes out one. */
export function withoutNumbers(numbers: readonly number[], gone: readonly number[]): number[] {
  const out = new Set(gone);
  return numbers.filter((number) => !out.has(number));
}
