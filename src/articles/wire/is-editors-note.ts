/** Longer ones hold the article itself. */
const MAX_NOTE_CHARS = 700;
const NOTE =
  /^["“*_(]*(?:editor['’]?s['’]? note|от редакцията|бележка на (?:редактора|редакцията)|от редакции|примечание (?:редакции|редактора)|від редакції|примітка (?:редакції|редактора))\s*[:.—–]/iu;

/** Whether a paragraph as a whole is a note of the desk on the article: who wrote it, where it first appeared, what was mended. */
export function isEditorsNote(paragraph: string): boolean {
  return paragraph.length <= MAX_NOTE_CHARS && NOTE.test(paragraph);
}
