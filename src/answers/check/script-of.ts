/** The script that most of a text is in; 'other' where it is neither of the two, or as much the one as the other. */
export type Script = 'latin' | 'cyrillic' | 'other';

const LOOKED_AT = 2_000;

/** Looks at the beginning of a text. */
export function scriptOf(text: string): Script {
  let [latin, cyrillic] = [0, 0];
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x0400 && code <= 0x052f) cyrillic++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    else if (code >= 0xc0 && code <= 0x24f) latin++;
  }
  if (latin === cyrillic) return 'other';
  return latin > cyrillic ? 'latin' : 'cyrillic';
}

/** False only for one text in Latin letters and one in Cyrillic ones. */
export function isSameScript(one: Script, other: Script): boolean {
  return one === other || one === 'other' || other === 'other';
}
