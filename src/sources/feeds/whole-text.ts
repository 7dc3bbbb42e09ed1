const LONG_CONTENT = 600;
const LONG_SUMMARY = 1_800;
/** The end of a text that goes on elsewhere. */
const CUT_OFF =
  /(?:…|\.\.\.|\[(?:…|\.{3}|&hellip;)\]|(?:read|continue|full|see) (?:more|reading|the (?:full|whole|rest)|full|story|article)[^.]{0,60}|(?:читать|читайте|подробнее|далее|читати|детальніше|докладніше|повністю|прочетете|още|повече|виж)[^.]{0,60}|→|»|>>)\s*$/iu;

/** Whether what a feed gives is the whole article, so that its page need not be read. */
export function isWholeText(text: string, isContent: boolean): boolean {
  return text.length >= (isContent ? LONG_CONTENT : LONG_SUMMARY) && !CUT_OFF.test(text.slice(-120));
}

const TERM = /[\p{L}\p{N}]{4,}/gu;
const LEAST_SHARE = 0.34;
const FEW_TERMS = 4;

/**
 * Whether a page's text is the article that the feed spoke of, rather than a consent wall, a paywall or the front page: it
 * holds the words of the feed's title and summary, and is not shorter than what the feed gave.
 */
export function isPageOfItem(
  pageText: string,
  { title, text }: { readonly title: string; readonly text: string },
): boolean {
  if (pageText.length < text.length * 0.6) return false;
  const terms = new Set(`${title} ${text.slice(0, 600)}`.toLowerCase().match(TERM) ?? []);
  if (terms.size < FEW_TERMS) return true;
  const found = new Set(pageText.toLowerCase().match(TERM) ?? []);
  let shared = 0;
  for (const term of terms) if (found.has(term)) shared++;
  return shared >= terms.size * LEAST_SHARE;
}
