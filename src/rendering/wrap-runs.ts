import { displayWidth, fitColumns } from './display-width.ts';

/** A stretch of text in one style; the style means nothing here. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

/**
 * Breaks styled text into lines of at most `width` columns, at spaces; a word that is wider than a line is cut.
 * White space at a break is dropped; a space that does not break belongs to its run.
 */
export function wrapRuns<Style>(
  runs: readonly Run<Style>[],
  width: number,
): readonly (readonly Run<Style>[])[] {
  const lines: Run<Style>[][] = [[]];
  let column = 0;
  let space: Run<Style> | null = null;
  const breakLine = () => {
    lines.push([]);
    column = 0;
    space = null;
  };
  for (const word of words(runs)) {
    if (word.isSpace) {
      if (column > 0)
        space = { text: word.pieces.map(({ text }) => text).join(''), style: word.pieces[0].style };
      continue;
    }
    const gap: number = space === null ? 0 : displayWidth(space.text);
    if (column > 0 && column + gap + word.width > width) breakLine();
    if (space !== null) {
      lines.at(-1)?.push(space);
      column += displayWidth(space.text);
      space = null;
    }
    for (const piece of word.pieces)
      for (const part of cut(piece, width, width - column)) {
        if (column > 0 && column + displayWidth(part.text) > width) breakLine();
        lines.at(-1)?.push(part);
        column += displayWidth(part.text);
      }
  }
  return lines;
}

interface Word<Style> {
  readonly isSpace: boolean;
  /** Words may change style inside, as in a name before a comma. */
  readonly pieces: [Run<Style>, ...Run<Style>[]];
  width: number;
}

function words<Style>(runs: readonly Run<Style>[]): readonly Word<Style>[] {
  const found: Word<Style>[] = [];
  for (const { text, style } of runs)
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
      const isSpace = piece.startsWith(' ');
      const last = found.at(-1);
      if (last !== undefined && last.isSpace === isSpace) {
        last.pieces.push({ text: piece, style });
        last.width += displayWidth(piece);
      } else found.push({ isSpace, pieces: [{ text: piece, style }], width: displayWidth(piece) });
    }
  return found;
}

/** Pieces of at most `width` columns, the first of at most `first` where that leaves room for anything. */
function* cut<Style>(run: Run<Style>, width: number, first: number): Generator<Run<Style>> {
  let rest = run.text;
  let room = displayWidth(rest) > width && first > 0 ? first : width;
  while (rest !== '') {
    const part = fitColumns(rest, room);
    yield { text: part, style: run.style };
    rest = rest.slice(part.length);
    room = width;
  }
}
