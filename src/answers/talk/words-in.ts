import { bulgarianTalk } from './bg.ts';
import { englishTalk } from './en.ts';
import { russianTalk } from './ru.ts';
import type { TalkWords } from './talk-words.ts';
import { ukrainianTalk } from './uk.ts';

/** The words for a language (ISO 639-1); English where it is not spoken here. */
export function talkWordsIn(language: string): TalkWords {
  switch (language) {
    case 'bg':
      return bulgarianTalk;
    case 'ru':
      return russianTalk;
    case 'uk':
      return ukrainianTalk;
    default:
      return englishTalk;
  }
}
