// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what these patterns take out.

/** ECMA-48 sequences: CSI, OSC and its relatives where they end, the start of any other; C1 forms as well. */
const ESCAPE_SEQUENCES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]?/g;
const WHITE_SPACE = /[\s\u0085\u2028\u2029]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates, and characters that show nothing; not the joiners that scripts and emoji need. */
const INVISIBLE =
  /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\u206a-\u206f\u180e\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
/** Letters of scripts written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802[\udc00-\udfff]|\ud803[\udc00-\udfff]|\ud83a[\udc00-\udfff]|\ud83b[\udc00-\udfff]/;

/**
 * Words of an article, a feed or a reader made fit to stand in one line of ours: terminal escapes, control characters,
 * direction controls and invisible characters are gone, any run of white space is one space. All that a reader can see stays.
 */
export function plainForeign(text: string): string {
  return text
    .toWellFormed()
    .replace(ESCAPE_SEQUENCES, '')
    .replace(WHITE_SPACE, ' ')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .trim();
}

/**
 * The same, and set apart by FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE where it holds letters written from right to
 * left, so that they cannot reorder what stands beside them (Unicode Standard Annex 9, 2.4).
 */
export function isolateForeign(text: string): string {
  const plain = plainForeign(text);
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
