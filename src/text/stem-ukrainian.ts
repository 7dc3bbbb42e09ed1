/** Endings of nouns, adjectives and verbs, longest first, so that the longest one that fits is taken off. */
const endings = (
  'ували ювали увала ювала ування ювання ' +
  'уючи ають яють ують юють ував ював увати ювати ' +
  'ього ьому ього ами ями ові еві єві ого ому ими іми ній ати яти ити ала яла ила али яли или ало яло ило ить ять уть ють ння ння ття ' +
  'ах ях ам ям ом ем єм ою ею єю ів їв ей ий ій їй ої им ім їм их іх їх ую юю ав яв ив ає яє ує ть ти ія ії ію ' +
  'а я у ю е є и і ї о ь й'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

const SHORTEST_STEM = 3;

/**
 * A light stemmer for Ukrainian, lower case in and out: it takes off the longest ending that leaves three letters, which
 * brings the cases of a noun or adjective together. Vowels that change within a stem ("Київ", "Києва") stay apart.
 */
export function stemUkrainian(word: string): string {
  for (const ending of endings)
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
      return word.slice(0, -ending.length);
  return word;
}
