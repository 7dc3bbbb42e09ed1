import { bg } from './bg.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { BotWording } from './wording-form.ts';

/** The languages that the bot speaks, by ISO 639-1. */
export const WORDINGS: ReadonlyMap<string, BotWording> = new Map([
  ['en', en],
  ['bg', bg],
  ['ru', ru],
  ['uk', uk],
]);

/** By ISO 639-1; English where the bot does not speak the language. */
export function botWordingFor(language: string): BotWording {
  return WORDINGS.get(language) ?? en;
}

/** The language that the bot speaks with somebody whose app is in this one (an IETF tag, as Telegram gives it). */
export function supportedLanguage(tag: string | undefined): string {
  const language = tag?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return WORDINGS.has(language) ? language : 'en';
}
