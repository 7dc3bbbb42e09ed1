import { isGivenName } from './given-names.ts';

const PATRONYMIC =
  /(?:[оеё]вич|[йь]ович|ьич|[oe]v[iy]ch|[оеёє]вна|[їі]вна|ична|инична|[oei]vna)(?:а|у|ем|ем|ы|и|і|ой|ою|е)?$/;
const SLAVIC_SURNAME = /(?:[оеёє]ва?|[иіы]на?|ськ[аі]?|ський|ский|ская|ко|ук|юк|як|ич|ян|дзе)$/;

/**
 * Whether a name stands in the order of Slavic offices: "Путин Владимир Владимирович", "Зеленський Володимир".
 * `words` in lower case. Latin names only with a patronymic: "Elton John" must stay as it is.
 */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 3) return PATRONYMIC.test(last) && !PATRONYMIC.test(second) && !isGivenName(first);
  return (
    words.length === 2 &&
    last.charCodeAt(0) >= 0x400 &&
    SLAVIC_SURNAME.test(first) &&
    !SLAVIC_SURNAME.test(last) &&
    !isGivenName(first) &&
    isGivenName(last)
  );
}
