const MAX_LINK_CHARS = 220;
const BULLETS = /^[\s*>•▶►→|_-]+/u;
// "Ferry strike:Captains walk out over pay": the label in bold and the link behind it lost the space between them.
const LABELLED = /^\P{Ll}?[^.!?:\n]{1,60}(?<!\d):(?=["“'‘\p{Lu}\d])/u;
const CALLED_MORE =
  /^(?:more|related|also|opinion|watch|live updates|see also|още|виж|ещё|еще|ще|також)(?: [^.!?:\n]{1,40})?:\s*(?=["“'‘«„\p{Lu}\d])/iu;
const ADDRESS = /^\p{L}+:\/\//u;
const STATED = /[.!…;,]["”»’)\]]*$/u;

/** Whether a line as a whole is the title of another article behind a label, as pages put them between paragraphs. */
export function isRelatedLink(line: string): boolean {
  if (line.length > MAX_LINK_CHARS || STATED.test(line)) return false;
  const words = line.replace(BULLETS, '');
  return (LABELLED.test(words) && !ADDRESS.test(words)) || CALLED_MORE.test(words);
}
