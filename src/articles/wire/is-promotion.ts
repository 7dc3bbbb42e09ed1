import { FURNITURE_LINES, PROMOTION_OPENINGS } from './promotion-phrases.ts';

const MAX_PROMOTION_CHARS = 240;
/** What names a newsletter, an inbox or a commission tells nothing else, even at length. */
const MAX_BOX_CHARS = 500;
const BULLETS = /^[\s*>•▶►→|_-]+/u;

const openingsByFirstWord: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  PROMOTION_OPENINGS,
  firstWord,
);

/** Newsletter boxes, consent texts and rights notices, whose words vary more than how they begin. */
const BOXES = [
  /^\(?(?:sign up|subscribe|get|receive|join|would you like to (?:get|receive)|(?:you|readers) can (?:get|sign up|subscribe|receive)|want to get)\b.{0,150}\b(?:newsletters?|your inbox|whatsapp|telegram|viber)\b/u,
  /^follow\b.{0,100}(?:\bon (?:twitter|x|facebook|instagram|threads|tiktok|bluesky|mastodon)\b|@\w+)/u,
  /^(?:visit|go to|head to|check out)\s+(?:www\.)?[\w-]+\.(?:com|org|net|co\.uk|news|bg|ru|ua)\b.{0,60}\b(?:for|to)\b/u,
  /^more\s.{0,40}:\s*https?:\/\//u,
  /^(?:by (?:clicking|continuing|using)|we and our partners|this (?:web)?site)\b.{0,150}\bcookies?\b/u,
  /^(?:получавай|получи|запиши|записвай)\p{L}*\s.{0,150}(?:бюлетин|имейл|пощата)/u,
  /^(?:получайте|узнавайте|подпи[сш]\p{L}*|подключайтесь)\s.{0,150}(?:рассылк|телеграм|telegram|viber|вайбер|whatsapp|почт)/u,
  /^(?:отримуйте|дізнавайтеся|підпи[сш]\p{L}*|долучайтеся)\s.{0,150}(?:розсилк|телеграм|telegram|viber|вайбер|whatsapp|пошт)/u,
  /^here['’]s (?:what|everything|all)(?: else)? you (?:need|want|have|ought|should)(?: to)? know\b[^:]{0,80}$/u,
  /^(?:©|\(c\)\s|copyright (?:©|\(c\)|\d{4}))/u,
];

/** It stands anywhere in a line, and costs more than all others together: it is looked for where its last word is. */
const COMMISSION_BOX =
  /\b(?:purchases?|links?|buy)\b.{0,120}\b(?:earn|receive|get|make)\b.{0,30}\bcommissions?\b/u;

/** Whether a line as a whole advertises the outlet, its channels or another article, or asks about cookies. */
export function isPromotion(line: string): boolean {
  if (line.length > MAX_BOX_CHARS) return false;
  const words = line.replace(BULLETS, '').toLowerCase();
  if (BOXES.some((box) => box.test(words))) return true;
  if (words.includes('commission') && COMMISSION_BOX.test(words)) return true;
  if (line.length > MAX_PROMOTION_CHARS) return false;
  if (FURNITURE_LINES.has(words)) return true;
  return openingsByFirstWord.get(firstWord(words))?.some((opening) => words.startsWith(opening)) ?? false;
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}
