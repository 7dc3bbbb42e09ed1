import { isGivenName } from './given-names.ts';

const PATRONYMIC = /(?:ez|és|[еє]с)$/;
/** Without a given name before it the first of two words must be one of these: "Hafez Assad", "Андрес Иньеста" have one surname. */
const KNOWN_PATRONYMIC =
  /^(?:l[oó]pez|p[eé]rez|g[oó]mez|s[aá]nchez|rodr[ií]guez|fern[aá]ndez|hern[aá]ndez|gonz[aá]lez|mart[ií]nez|ram[ií]rez|[aá]lvarez|gim[eé]nez|jim[eé]nez|guti[eé]rrez|dom[ií]nguez|v[aá]zquez|su[aá]rez|m[eé]ndez|n[uú][nñ]ez|m[aá]rquez|лопес|перес|гомес|санчес|родригес|фернандес|гонсалес|мартинес|рамирес|альварес|хименес|гутьеррес|домингес|васкес|суарес|мендес|маркес)$/;

/** Whether the last two words are a father's and a mother's surname, as in Andrés Manuel López Obrador. `words` in lower case. */
export function isSpanishDoubleSurname(words: readonly string[]): boolean {
  const beforeLast = words.at(-2) ?? '';
  if (beforeLast.length <= 3 || !PATRONYMIC.test(beforeLast)) return false;
  if (words.length === 2) return KNOWN_PATRONYMIC.test(beforeLast);
  return !isGivenName(beforeLast);
}
