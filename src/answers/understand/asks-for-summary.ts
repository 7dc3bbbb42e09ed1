const SUMMARY =
  /(?<!\p{L})(?:summari[sz]e|summary|sum up|recap|overview|обобщ\p{L}*|резюм\p{L}*|накратко|подытож\p{L}*|подведи итог|кратко излож\p{L}*|вкратце|підсум\p{L}*|узагальн\p{L}*|стисло)(?!\p{L})/iu;

/** Whether a question wants what was said summed up, in any of our languages. */
export function asksForSummary(question: string): boolean {
  return SUMMARY.test(question);
}
