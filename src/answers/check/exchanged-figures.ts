/**
 * Two figures that stand the other way round in a claim than in the sentence that it repeats, and beside other words: "up 4 points to 7" of "up 7
 * points to 4". Not where one of them took a neighbour along ("4 men and 5 women"). Words in lower case; a figure that stands there
 * twice tells nothing.
 */
export function exchangedFigures(claim: readonly string[], source: readonly string[]): readonly string[] {
  const figures = claim.flatMap((word, at) => {
    const place = source.indexOf(word);
    const isOne = place >= 0 && place === source.lastIndexOf(word) && claim.lastIndexOf(word) === at;
    return /^\d/.test(word) && isOne && claim.indexOf(word) === at ? [{ word, at, place }] : [];
  });
  const moved = figures.filter(
    ({ at, place }) => claim[at - 1] !== source[place - 1] && claim[at + 1] !== source[place + 1],
  );
  for (const [index, one] of moved.entries())
    for (const other of moved.slice(index + 1))
      if (other.place < one.place && isYear(one.word) === isYear(other.word))
        return [`the claim has “${one.word}” and “${other.word}” the other way round than the source`];
  return [];
}

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}
