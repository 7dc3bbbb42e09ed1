/** The name of the account on which a reader's use of the model is counted. */
export function readerAccount(reader: string): string {
  return `reader:${reader}`;
}
