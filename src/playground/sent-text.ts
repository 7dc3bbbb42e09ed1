import { VerbatimError } from '../errors.ts';
import type { Message } from './bot-api-types.ts';
import { cleanText } from './clean-text.ts';
import { findEntities } from './find-entities.ts';

const MAX_TEXT_LENGTH = 4_096;

/** A person's text as Telegram takes it; throws 'bad-input' where nothing is left of it, or it is longer than Telegram allows. */
export function sentText(text: string): string {
  const cleaned = cleanText(text, []).text.trim();
  if (cleaned === '') throw new VerbatimError('bad-input', 'A message needs some text.');
  if (cleaned.length > MAX_TEXT_LENGTH)
    throw new VerbatimError('bad-input', `A message may have ${MAX_TEXT_LENGTH} characters at most.`);
  return cleaned;
}

/** The text with what Telegram finds in it by itself, such as links and commands; without the field where that is nothing. */
export function withEntities(text: string): Pick<Message, 'text' | 'entities'> {
  const entities = findEntities(text);
  return entities.length === 0 ? { text } : { text, entities };
}
