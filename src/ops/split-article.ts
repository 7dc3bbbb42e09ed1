import type { Range } from '../text/range.ts';

/** A piece of a paragraph that is shown in one way. */
export interface Piece extends Range {
  readonly isPassage: boolean;
  readonly isSkipped: boolean;
}

export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** True where nothing of it is news. */
  readonly isSkipped: boolean;
}

/**
 * A text by its lines, each cut where the passage or a skipped range begins or ends. Together with the line breaks the
 * pieces are the text, to the character.
 */
export function splitArticle(
  text: string,
  skip: readonly Range[],
  passage: Range | undefined,
): readonly Paragraph[] {
  const borders = [...skip, ...(passage ? [passage] : [])].flatMap(({ start, end }) => [start, end]);
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index;
    const end = start + line[0].length;
    const cuts = [start, ...borders.filter((border) => border > start && border < end), end];
    const points = [...new Set(cuts)].sort((a, b) => a - b);
    const pieces = points.slice(0, -1).map((from, index) => {
      const piece = { start: from, end: points[index + 1] ?? end };
      return {
        ...piece,
        isPassage: passage !== undefined && lies(piece, passage),
        isSkipped: skip.some((range) => lies(piece, range)),
      };
    });
    if (line[0].trim() !== '')
      paragraphs.push({
        pieces,
        isSkipped: pieces.every((piece) => piece.isSkipped || isBlank(text, piece)),
      });
  }
  return paragraphs;
}

function lies(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isBlank(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).trim() === '';
}
