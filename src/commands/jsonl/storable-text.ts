import { z } from 'zod';
import { isStorable } from '../is-storable.ts';

const MOST_CHARACTERS = 20_000_000;

/** Text that a store would take, in a line of `--jsonl`. */
export const storableText = z
  .string()
  .max(MOST_CHARACTERS, 'is longer than 20 million characters. Split it')
  .refine(isStorable, 'holds U+0000 or half of a surrogate pair. Remove it');
