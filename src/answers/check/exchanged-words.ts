/** A figure, or a name of one word or several, in a sentence, and the words on its two sides; '' where the sentence ends. */
interface Slot {
  readonly what: string;
  readonly at: number;
  readonly sides: readonly [string, string];
}

/** Between those of a list, in which the order tells nothing. */
const LISTS = new Set('and or & и или й та і або чи'.split(' '));
/** Longer sentences are no prose; every two of their slots would be compared. */
const MOST_SLOTS = 60;

/**
 * Two names or figures that have changed places in a claim: each stands between the very words between which the source has the other ("A sued
 * B over the yard" of "B sued A over the yard"). Not in one list ("A and B"). Words as they are written; what stands there twice tells
 * nothing.
 */
export function exchangedWords(claim: readonly string[], source: readonly string[]): readonly string[] {
  const [own, others] = [slotsIn(claim), slotsIn(source)];
  if (own.length > MOST_SLOTS || others.length > MOST_SLOTS) return [];
  const placeOf = new Map(others.map((slot) => [slot.what, slot]));
  const moved = own.flatMap((slot) => {
    const place = placeOf.get(slot.what);
    return place === undefined || place.sides.join(' ') === slot.sides.join(' ') ? [] : [{ slot, place }];
  });
  for (const [index, one] of moved.entries())
    for (const other of moved.slice(index + 1))
      if (
        isFigure(one.slot.what) === isFigure(other.slot.what) &&
        isInPlaceOf(one, other) &&
        isInPlaceOf(other, one) &&
        !isList(source, one.place, other.place)
      )
        return [`the claim has “${one.slot.what}” and “${other.slot.what}” in each other’s place`];
  return [];
}

interface Moved {
  readonly slot: Slot;
  readonly place: Slot;
}

/** Where they stand side by side, each is the other's neighbour. */
function isInPlaceOf({ slot, place }: Moved, other: Moved): boolean {
  const both = `${slot.what} ${other.slot.what}`.toLowerCase().split(' ');
  const around = ({ sides }: Slot) => sides.map((side) => (both.includes(side) ? '*' : side)).join(' ');
  return around(slot) === around(other.place) && around(slot) !== around(place);
}

/** Of every figure, every capitalised word, and every run of several, that stands there once. */
function slotsIn(words: readonly string[]): readonly Slot[] {
  const slots: Slot[] = [];
  const add = (start: number, end: number) => {
    const sideAt = (at: number) => words[at]?.toLowerCase() ?? '';
    slots.push({
      what: words.slice(start, end).join(' '),
      at: start,
      sides: [sideAt(start - 1), sideAt(end)],
    });
  };
  for (let start = 0; start < words.length; ) {
    let end = start;
    while (isCapitalised(words[end])) end++;
    for (let at = start; at < end; at++) add(at, at + 1);
    if (end - start > 1) add(start, end);
    if (isFigure(words[start])) add(start, start + 1);
    start = Math.max(end, start + 1);
  }
  const counts = Map.groupBy(slots, ({ what }) => what);
  return slots.filter(({ what }) => counts.get(what)?.length === 1);
}

function isList(words: readonly string[], one: Slot, other: Slot): boolean {
  const [first, last] = one.at < other.at ? [one, other] : [other, one];
  const between = words.slice(first.at, last.at);
  const isAlike = isFigure(one.what) ? isFigure : isCapitalised;
  return between.some((word) => LISTS.has(word)) && between.every((word) => isAlike(word) || LISTS.has(word));
}

function isFigure(word: string | undefined): boolean {
  return word !== undefined && /^\d/u.test(word);
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}
