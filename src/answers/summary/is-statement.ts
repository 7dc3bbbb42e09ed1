import { words } from '../../text/words.ts';

/** Longer passages need no full stop: captions and list items tell something, too. */
const SURELY_CHARACTERS = 40;
const FEWEST_WORDS = 4;
const ENDED = /[.!?…]["”»’)\]]*$/u;

/** Whether a passage states something: short ones without a full stop are headings, datelines and fragments. */
export function isStatement(text: string, fewestWords = FEWEST_WORDS): boolean {
  return text.length >= SURELY_CHARACTERS || (ENDED.test(text) && words(text).length >= fewestWords);
}

/** How headlines begin that promise an answer: "What the council must do to save the pier". */
const ASKING =
  /^(?:what|how|why|where|when|which|who|какво|как|защо|къде|кога|кой|коя|кои|что|почему|где|когда|кто|що|чому|де|коли|хто)(?!\p{L})/iu;

/** Whether the text asks by itself, with or without a question mark; a question that somebody is quoted with is told. */
export function isQuestion(text: string): boolean {
  return text.trimEnd().endsWith('?') || (ASKING.test(text) && !ENDED.test(text));
}
