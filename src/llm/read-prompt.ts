import { readFileSync } from 'node:fs';
import { VerbatimError } from '../errors.ts';

/** The instructions in `prompts/NAME.md`. Throws a VerbatimError 'config' where there is no such file. */
export function readPrompt(name: string): string {
  const path = new URL(`../../prompts/${name}.md`, import.meta.url);
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new VerbatimError('config', `prompts/${name}.md is missing. Restore it from the release.`, {
      cause: error,
    });
  }
}
