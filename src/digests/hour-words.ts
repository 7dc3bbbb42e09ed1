/** Hours in words, from one to twelve, in the forms that stand beside halves and quarters, or after "at". */
const HOUR_WORDS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'един два три четири пет шест седем осем девет десет единадесет дванадесет',
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого',
  "першу другу третю четверту п'яту шосту сьому восьму дев'яту десяту одинадцяту дванадцяту",
  'час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
  "першій другій третій четвертій п'ятій шостій сьомій восьмій дев'ятій десятій одинадцятій дванадцятій",
].flatMap((hours) => hours.split(' '));

const HOURS_OF_CLOCK = 12;

const hourOfWord: ReadonlyMap<string, number> = new Map(
  HOUR_WORDS.map((word, index) => [word, (index % HOURS_OF_CLOCK) + 1]),
);

const HALF =
  /(?<!\p{L})(half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty[- ]five)(?: minutes)? (?:past|to)|пів на|половина|половине|пол)\s?(\p{L}+(?:'\p{L}+)?)(?![\p{L}'])/giu;
const AFTER_WORD =
  "o'clock|часа?|часов|години|годин|a\\.?m|p\\.?m|(?:in the )?(?:morning|evening|afternoon)|утра|вечера|дня|сутринта|вечерта|ранку|вечора";
/** "at eight", "в восемь", "eight o'clock", "в осем часа", or the word alone. */
const TOLD_AS_HOUR = new RegExp(
  `(?<=(?<!\\p{L})(?:at|by|в|във|к|о|об)\\s)(\\p{L}+(?:'\\p{L}+)?)(?![\\p{L}']|\\s(?:minutes\\s)?(?:past|to)\\s\\d)|(?<![\\p{L}'])(\\p{L}+(?:'\\p{L}+)?)(?=\\s(?:${AFTER_WORD})(?!\\p{L}))|^\\s*(\\p{L}+(?:'\\p{L}+)?)\\s*$`,
  'giu',
);
const AND_HALF = /(?<!\p{L})(\p{L}+)(?=\s+и\s+половина(?!\p{L}))/giu;

/** "at eight", "half past eight", "полдевятого", "пів на дев’яту", "осем и половина" with the hour as a number; all else as it is. */
export function withHoursAsNumbers(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(HALF, (whole, half: string, word: string) => {
      const hour = hourOfWord.get(fold(word));
      return hour === undefined ? whole : `${half.toLowerCase() === 'пол' ? 'половина' : half} ${hour}`;
    })
    .replace(AND_HALF, (word) => String(hourOfWord.get(fold(word)) ?? word))
    .replace(TOLD_AS_HOUR, (word) => String(hourOfWord.get(fold(word.trim())) ?? word));
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
