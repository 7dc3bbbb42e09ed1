/** "similarly", but not "fly": without a list the ending tells most English adverbs. */
export function endsInLy(word: string): boolean {
  return word.length > 3 && word.endsWith('ly');
}
