import type { Citation, Sentence } from '../answers/answer.ts';
import type { Span } from '../quotes/quote.ts';
import { curlQuotationMarks } from '../text/curl-quotation-marks.ts';
import { citationLink } from './citation-link.ts';
import { emphasis, foreign, linkedForeign, strongForeign, text } from './inlines.ts';
import type { Inline } from './message-tree.ts';
import { languageOf, type RenderContext } from './render-context.ts';

/** Before a sentence that a model worded, and before the line that says what the sign means. */
export const MODELS_SIGN = '~ ';

/** Where a citation leads, if anywhere: to `passage`, else to its first one. */
export function linkOf(context: RenderContext, citation: Citation, passage?: Span): string | null {
  return citationLink({ citation, passage, publicUrl: context.publicUrl });
}

/** "[2]", leading to the passage where there is a page to open. */
export function citationMark(context: RenderContext, n: number, passage?: Span): Inline {
  const citation = context.citations.get(n);
  const href = citation === undefined ? null : linkOf(context, citation, passage);
  return href === null ? text(`[${n}]`) : { kind: 'link', text: `[${n}]`, href };
}

/** A sentence with the numbers of its sources, of which the first stays on its line. A headline that stands for one is set as a headline: it has no full stop. */
export function renderSentence(context: RenderContext, sentence: Sentence): readonly Inline[] {
  const places = sentence.citations.map((n) => ({ n, passage: passageOf(context, n, sentence.text) }));
  const isHeadline = places.some(
    ({ passage }) => passage?.field === 'title' && isShownAs(passage, sentence.text),
  );
  const words = isHeadline ? strongForeign(sentence.text) : foreign(sentence.text);
  const marks = places.map(({ n, passage }) => citationMark(context, n, passage));
  const sign = sentence.wording === 'model' ? [text(MODELS_SIGN)] : [];
  const differs =
    sentence.differsFrom === undefined ? [] : [emphasis(context.wording.reportsDiffer), text(' ')];
  return [
    ...sign,
    ...differs,
    words,
    ...(marks.length === 0 ? [] : [text('\u00a0'), ...marks]),
    ...translationNote(context, sentence),
    ...languageNote(context, sentence),
  ];
}

/** Says of a translation that it is one, and of which language. */
function translationNote({ wording }: RenderContext, { translatedFrom }: Sentence): readonly Inline[] {
  if (translatedFrom === undefined) return [];
  const language = wording.inLanguage[translatedFrom] ?? translatedFrom;
  return [text(' '), emphasis(`(${wording.translated(language)})`)];
}

/** " · in Bulgarian", where the words are an article's in another language than the reader's. */
function languageNote(
  { wording }: RenderContext,
  { language, wording: writer }: Sentence,
): readonly Inline[] {
  const label = language === undefined || writer === 'model' ? undefined : wording.inLanguage[language];
  return label === undefined || language === languageOf(wording) ? [] : [text(` · ${label}`)];
}

/** The passage that a sentence is, else the first of its source. */
export function passageOf({ citations }: RenderContext, n: number, sentence: string): Span | undefined {
  const passages = citations.get(n)?.passages ?? [];
  return passages.find((passage) => isShownAs(passage, sentence)) ?? passages[0];
}

/** Word for word, or as a sentence is shown: cut out of a longer one, with names in brackets for its pronouns. */
function isShownAs(passage: Span, sentence: string): boolean {
  const words = curlQuotationMarks(passage.text);
  if (passage.text === sentence || words === sentence) return true;
  const parts = sentence.replace(/^… | …$/gu, '').split(NAME_IN_BRACKETS);
  const isInOrder = parts.reduce((at, part) => {
    const found = at < 0 ? -1 : words.indexOf(part, at);
    return found < 0 ? -1 : found + part.length;
  }, 0);
  return isInOrder >= 0 && words.startsWith(parts[0] ?? '') && words.endsWith(parts.at(-1) ?? '');
}

const NAME_IN_BRACKETS = /\[[^[\]]+\]/u;

/** "title · outlet · 16 May 2025", the title opening at the passage; says where only the article names the outlet. */
export function renderSource(
  context: RenderContext,
  citation: Citation,
  { marksClaims = true }: { readonly marksClaims?: boolean } = {},
): readonly Inline[] {
  const { wording } = context;
  const title = citation.title.trim() === '' ? wording.untitled : citation.title;
  const note = marksClaims && isClaimed(citation) ? [text(` (${wording.byOwnAccount})`)] : [];
  const source = citation.source === undefined ? [] : [text(' · '), foreign(citation.source), ...note];
  return [
    linkedForeign(title, linkOf(context, citation)),
    ...source,
    text(` · ${publicationDay(context, citation) ?? wording.dateNotStated}`),
  ];
}

/** Whether only the article itself says that it comes from its outlet. */
export function isClaimed({ source, sourceIsClaimed }: Citation): boolean {
  return source !== undefined && sourceIsClaimed === true;
}

/** The day of publication, marked where only the file says it; null where nothing does. */
export function publicationDay(context: RenderContext, citation: Citation): string | null {
  const day = citation.publishedAt === undefined ? null : context.dates.day(citation.publishedAt);
  return day !== null && citation.publishedAtIsAssumed ? context.wording.fileDate(day) : day;
}
