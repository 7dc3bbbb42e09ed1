const MOST_WORDS = 5;
const NUMBER = /(?<![\d.,])\d{1,2}(?:\s?[:.hч]\s?\d{1,2})?(?!\d)/u;
const WORDS =
  /(?<!\p{L})(?:half past|quarter (?:past|to)|o'clock|a\.?m|p\.?m|morning|evening|noon|midnight|часа?|часов|половина|половине|утра|вечера|сутринта|вечерта|година|годині|ранку|вечора)(?!\p{L})/iu;
const CLOCK =
  /(?<!\p{L})(?:my|the|clock|watch|shows?|says|it's|it is|is|here|now|right|моят|часовник(?:ът)?|ми|показва|сега|тук|е|у меня|мои|часы|показывают|сейчас|здесь|на моих часах|у мене|в мене|мій|годинник|показує|зараз|тут)(?!\p{L})/giu;

/** Whether somebody who was asked for a time of day seems to have tried to give one, and does not ask a question. */
export function looksLikeTime(words: string): boolean {
  if (words.trim().split(/\s+/).length > MOST_WORDS || /[?？]\s*$/.test(words)) return false;
  return NUMBER.test(words) || WORDS.test(words.replace(/’/g, "'"));
}

/** "my clock shows 14:32": what is left without the words around the time. */
export function withoutClockWords(words: string): string {
  return words.replace(/’/g, "'").replace(CLOCK, ' ').replace(/\s+/g, ' ').trim();
}
