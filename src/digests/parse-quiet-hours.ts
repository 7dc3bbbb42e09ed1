import { parseWallTime } from './parse-wall-time.ts';
import type { QuietHours } from './wall-time.ts';
import { formatWallTime } from './wall-time.ts';

const NEVER =
  /^(?:off|none|never|no|нет|не|никогда|никога|ніколи|без|выкл(?:ючить)?|изкл(?:ючи)?|вимк(?:нути)?)[.!]?$/iu;
const NIGHT = /^(?:at |during the |by )?night$|^(?:през нощта|нощем|ночью|по ночам|вночі|уночі|ночами)$/iu;
const THE_NIGHT: QuietHours = { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 0 } };
const BETWEEN = /\s*(?:-|–|—|\.\.\.?|…|(?<!\p{L})(?:to|till|until|and|до|по|и|та)(?!\p{L}))\s*/iu;
const FROM = /^\s*(?:from|between|с|со|от|з|із|від|между|між)(?!\p{L})\s*/iu;

/** "22-7", "at night", "from 22:30 to 7 am", "с 22 до 7"; 'never' where somebody wants none; null for anything else. */
export function parseQuietHours(text: string): QuietHours | 'never' | null {
  const words = text.trim();
  if (NEVER.test(words)) return 'never';
  if (NIGHT.test(words)) return THE_NIGHT;
  const pieces = words.replace(FROM, '').split(BETWEEN);
  const [from, to] = pieces.map(parseWallTime);
  if (pieces.length !== 2 || !from || !to || from.rest !== '' || to.rest !== '') return null;
  return formatWallTime(from.time) === formatWallTime(to.time) ? null : { from: from.time, to: to.time };
}
