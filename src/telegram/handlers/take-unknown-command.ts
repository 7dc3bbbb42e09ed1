import { nameDistance } from '../../people/edit-distance.ts';
import { say } from '../bot-tree.ts';
import { readIntent } from '../read-intent.ts';
import type { Turn } from '../turn.ts';
import { handleWords } from './handle-words.ts';
import { COMMANDS } from './welcome.ts';

const NAMES: readonly string[] = [...COMMANDS, 'stop', 'pause', 'resume'];
const ADMINS_NAMES: readonly string[] = [...NAMES, 'sources', 'invite'];
const FEWEST_LETTERS = 3;

/** "/новости" is what its words ask for; of a misspelt command the one that was meant is named. */
export async function takeUnknownCommand(turn: Turn, text: string, words: string): Promise<void> {
  // In groups a command without our name may be for another bot.
  if (turn.origin.kind !== 'private' && /^\/\w+(?![\w@])/.test(text)) return;
  if (readIntent(words) !== null) return handleWords(turn, words);
  turn.reply(say(turn.wording.unknownCommand(nearestCommand(words, turn.isAdmin ? ADMINS_NAMES : NAMES))));
}

/** The command that begins with what was typed, or differs from it by a letter or two; null where none does. */
function nearestCommand(words: string, names: readonly string[]): string | null {
  const [typed = ''] = words.toLowerCase().split(/\W/, 1);
  if (typed.length < FEWEST_LETTERS) return null;
  const limit = typed.length > 4 ? 2 : 1;
  const begun = names.find((name) => name.startsWith(typed));
  return begun ?? names.find((name) => nameDistance(typed, name, limit) <= limit) ?? null;
}
