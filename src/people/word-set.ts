/** The words of a table that is written as one text, apart by white space. */
export function wordSet(...tables: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const table of tables) for (const word of table.split(/\s+/)) if (word) words.add(word);
  return words;
}
