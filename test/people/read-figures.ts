import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The spellings of each person in a list beside this file, each spelling once. */
export function readFigures(file: string): readonly (readonly string[])[] {
  return readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [...new Set(line.split(' | '))]);
}

export function pairsOf(spellings: readonly string[]): readonly (readonly [string, string])[] {
  return spellings.flatMap((first, index) =>
    spellings.slice(index + 1).map((second): readonly [string, string] => [first, second]),
  );
}
