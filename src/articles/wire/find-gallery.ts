import type { Range } from '../../text/range.ts';
import type { Line } from '../split-lines.ts';

/** The controls at the end of a gallery, in the line of its captions. */
const CONTROLS = /\s(?:prev(?:ious)? next|hide caption(?: \d+ of \d+)?)$/iu;
/** Every space of a line would be tried as the one before them. */
const LAST_OF_CONTROLS = /[tn\d]/iu;
const OPENS = /^photos: /iu;
const TITLED = /(?<=^|\s)photos: /giu;
const AGENCY =
  'AP|AFP|AFP via Getty Images|Reuters|EPA(?:-EFE)?|Getty Images(?: Europe)?|Shutterstock|Bloomberg|USA Today Network|Anadolu(?: Agency)?|Xinhua|NurPhoto|Sipa(?: USA| Press)?|LightRocket|PA|Pool|Redux|Alamy|ZUMA(?: Press)?(?: Wire)?|UPI|Corbis|The New York Times';
/** "Marlow", "J.", "Jr.", but not the last word of a sentence. */
const NAME = "\\p{Lu}(?:\\p{L}{0,2}\\.|[\\p{L}'’-]*)";
/** "Ada Marlow/Pool/AP", behind the sentence that it signs or before the one it stands beside. */
const CREDIT = new RegExp(
  `(?<=^|\\s)(?:${NAME} (?:(?:de|da|dos|del|van|von|der|al|el|la) ){0,2}){0,4}${NAME}(?:/[\\p{L} .-]{2,40}?){0,3}/(?:${AGENCY})(?: via (?:${AGENCY}))?(?=\\s|$)`,
  'gu',
);
/** The title of a gallery stands before each caption, or behind its last credit. */
const LONGEST_TITLE = 120;
const SHORTEST_TITLE_WORDS = 2;

/**
 * What of a line with the captions of a gallery is no caption: its title, repeated before each, who took the pictures, and the
 * controls. The captions themselves are sentences like others. Of any other line who took the picture, where it begins or ends with that.
 */
export function findGallery(line: Line, next: Line | undefined): readonly Range[] {
  const { text, start } = line;
  const controls = LAST_OF_CONTROLS.test(text.charAt(text.length - 1)) ? CONTROLS.exec(text) : null;
  const isGallery = controls !== null || OPENS.test(text);
  const credits = creditsIn(text).filter((credit) => isGallery || isAtEdge(credit, text));
  const following = next !== undefined && OPENS.test(next.text) ? next.text : '';
  const found = [
    ...(isGallery ? titlesIn(text, following) : []),
    ...credits,
    ...(controls === null ? [] : [tailOf(text, controls.index, credits)]),
  ];
  return found.map((range) => ({ start: start + range.start, end: start + range.end }));
}

function creditsIn(text: string): readonly Range[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(CREDIT)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function isAtEdge({ start, end }: Range, { length }: string): boolean {
  return start === 0 || end === length;
}

/** From behind the last credit, where a title stands there and no sentence. */
function tailOf(text: string, controls: number, credits: readonly Range[]): Range {
  const behind = credits.at(-1)?.end ?? controls;
  const isTitle = controls - behind <= LONGEST_TITLE && !/[.!?]["”’)]?$/u.test(text.slice(behind, controls));
  return { start: isTitle ? behind : controls, end: text.length };
}

/** "Photos: Floods in Elm", as far as two that follow each other are the same, in this line or the next. */
function titlesIn(text: string, next: string): readonly Range[] {
  const places = [...text.matchAll(TITLED)].map(({ index }) => index);
  const all = `${text} ${next}`;
  const ends = [...places, ...(next === '' ? [] : [text.length + 1])];
  return places.flatMap((place, at) => {
    const other = ends[at + 1] ?? ends[at - 1];
    const length =
      other === undefined
        ? 0
        : sameWords(all.slice(place, place + LONGEST_TITLE), all.slice(other, other + LONGEST_TITLE));
    return length === 0 ? [] : [{ start: place, end: place + length }];
  });
}

/** The length of the title that two captions begin with; 0 where it is too short for one. */
function sameWords(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  let end = one.lastIndexOf(' ', at);
  // Two captions may go on alike: "Storm in Elm Storm clouds", "Storm in Elm Storm warning".
  while (end > 0 && /^ \p{Ll}/u.test(one.slice(end))) end = one.lastIndexOf(' ', end - 1);
  return one.slice(0, Math.max(0, end)).split(' ').length > SHORTEST_TITLE_WORDS ? end : 0;
}
