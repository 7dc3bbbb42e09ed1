import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { VerbatimError } from '../errors.ts';

export interface Prompt {
  /** Counts up with every change of what it asks. */
  readonly version: number;
  readonly text: string;
}

const HEADING = /^---\nversion: (\d+)\n---\n/;
const schemaForm = z.record(z.string(), z.unknown());

/** The instructions in `prompts/NAME.md`. Throws a VerbatimError 'config' where there is no such file, or no version in it. */
export function readPrompt(name: string): Prompt {
  const text = readPromptFile(`${name}.md`);
  const heading = HEADING.exec(text);
  if (heading === null)
    throw new VerbatimError(
      'config',
      `prompts/${name}.md does not begin with its version. Restore it from the release.`,
    );
  return { version: Number(heading[1]), text: text.slice(heading[0].length).trim() };
}

/** The JSON Schema of the answer, `prompts/NAME.schema.json`. */
export function readPromptSchema(name: string): Readonly<Record<string, unknown>> {
  return schemaForm.parse(JSON.parse(readPromptFile(`${name}.schema.json`)));
}

function readPromptFile(file: string): string {
  try {
    return readFileSync(new URL(`../../prompts/${file}`, import.meta.url), 'utf8');
  } catch (error) {
    throw new VerbatimError('config', `prompts/${file} is missing. Restore it from the release.`, {
      cause: error,
    });
  }
}
