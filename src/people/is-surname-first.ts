import { isGivenName } from './given-names.ts';
import { wordSet } from './word-set.ts';

const PATRONYMIC =
  /(?:[оеё]вич|[йь]ович|ьич|[oe]v[iy]ch|[оеёє]вна|[їі]вна|ична|инична|[oei]vna)(?:а|у|ем|ем|ы|и|і|ой|ою|е)?$/;
const SLAVIC_SURNAME = /(?:[оеёє]ва?|[иіы]на?|ськ[аі]?|ський|ский|ская|ко|ук|юк|як|ич|ян|дзе)$/;

/** Not -ин and -an: "Marin Ivan", "Jordan Peter" may stand as they should. */
const SLAVIC_IN_LATIN =
  /(?:[oeiy]va?|[oe]wa?|sk(?:[iy]|yy|yi|iy|aya|a)|enko|chuk|yuk|tschuk|ov[iy]ch|ev[iy]ch|ovi[cć]|evi[cć]|yan|dze|shvili)$/;

/** Hungarians put the surname first: Orbán Viktor. Their given names that are nobody's surname; one of the two words has an accent. */
const HUNGARIAN_GIVEN =
  wordSet(`viktor péter gergely tamás katalin judit klára ferenc lászló zoltán gábor istván attila andrás
  jános józsef györgy károly balázs zsolt mihály sándor imre kálmán bence krisztina ágnes éva mária ildikó tibor lajos`);
const HUNGARIAN = /^[a-z]*[áéíóöőúüű]/;

/** How all of these end: most names are known by it not to be theirs. */
const LATIN_ENDS = wordSet('ov ev iv yv va ow ew wa ki ky yy yi iy ya ka ko uk ch ić ic an ze li');

/**
 * Whether a name stands in the order of Slavic offices: "Путин Владимир Владимирович", "Зеленський Володимир".
 * `words` in lower case.
 * "Elton John" must stay as it is.
 */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 3) return PATRONYMIC.test(last) && !PATRONYMIC.test(second) && !isGivenName(first);
  if (words.length !== 2) return false;
  const isLatin = last.charCodeAt(0) < 0x400;
  if (isLatin && HUNGARIAN_GIVEN.has(last) && (HUNGARIAN.test(first) || HUNGARIAN.test(last)))
    return !isGivenName(first);
  if (isLatin && !LATIN_ENDS.has(first.slice(-2))) return false;
  const surname = isLatin ? SLAVIC_IN_LATIN : SLAVIC_SURNAME;
  return surname.test(first) && !surname.test(last) && !isGivenName(first) && isGivenName(last);
}
