import { text } from 'node:stream/consumers';
import { VerbatimError } from '../errors.ts';
import type { CommandIo } from './command-io.ts';
import { isStorable } from './is-storable.ts';

/** All of stdin as text. Throws `bad-input` for what no store would take, such as a binary file. */
export async function readStdin({ stdin }: CommandIo): Promise<string> {
  const read = await text(stdin);
  if (isStorable(read)) return read;
  throw new VerbatimError(
    'bad-input',
    'stdin: holds U+0000 or half of a surrogate pair. Save it as plain UTF-8 text.',
  );
}
