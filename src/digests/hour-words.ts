/** Hours in words, from one to twelve, in the forms that stand beside halves and quarters. */
const HOUR_WORDS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'един два три четири пет шест седем осем девет десет единадесет дванадесет',
  'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого',
  "першу другу третю четверту п'яту шосту сьому восьму дев'яту десяту одинадцяту дванадцяту",
].flatMap((hours) => hours.split(' '));

const HOURS_OF_CLOCK = 12;

const hourOfWord: ReadonlyMap<string, number> = new Map(
  HOUR_WORDS.map((word, index) => [word, (index % HOURS_OF_CLOCK) + 1]),
);

const HALF =
  /(?<!\p{L})(half past|(?:a )?quarter (?:past|to)|пів на|половина|половине|пол)\s?(\p{L}+(?:'\p{L}+)?)(?![\p{L}'])/giu;
const AND_HALF = /(?<!\p{L})(\p{L}+)(?=\s+и\s+половина(?!\p{L}))/giu;

/** "half past eight", "полдевятого", "пів на дев’яту", "осем и половина" with the hour as a number; all else as it is. */
export function withHoursAsNumbers(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(HALF, (whole, half: string, word: string) => {
      const hour = hourOfWord.get(fold(word));
      return hour === undefined ? whole : `${half.toLowerCase() === 'пол' ? 'половина' : half} ${hour}`;
    })
    .replace(AND_HALF, (word) => String(hourOfWord.get(fold(word)) ?? word));
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
