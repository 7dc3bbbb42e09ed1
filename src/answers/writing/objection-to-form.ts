const LINK =
  /https?:|www\.|\bt\.me\b|\btg:|\]\(|<[a-z/!]|\b[\w-]+\.(?:com|org|net|ru|bg|ua|info|io|me)\/\S/iu;
const MARKUP =
  /[*_~`|]{2}|(?<![\p{L}\p{N}])[*_`][^\s*_`]|[^\s*_`][*_`](?![\p{L}\p{N}])|^\s*(?:#{1,6}\s|>|[-*•]\s)|&[a-z]{2,6};/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;
/** Longer ones are no sentence. */
const LONGEST = 600;

/** Why a sentence is refused whatever it says: nothing that a model typed may be a link, markup or invisible. Null where it is plain. */
export function objectionToForm(text: string): string | null {
  if (text.includes('{{')) return 'a quotation’s slot must stand alone as its sentence';
  if (text.length > LONGEST) return 'a sentence may have 600 characters at most';
  if (LINK.test(text)) return 'a sentence may hold no link or markup';
  if (MARKUP.test(text)) return 'a sentence may hold no markup';
  if (UNSEEN.test(text)) return 'a sentence may hold no line break and no invisible character';
  return null;
}
