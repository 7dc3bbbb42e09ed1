import type { Citation, Sentence } from '../answers/answer.ts';
import type { Span } from '../quotes/quote.ts';
import { citationLink } from './citation-link.ts';
import { foreign, linkedForeign, text } from './inlines.ts';
import type { Block, Inline } from './message-tree.ts';
import type { RenderContext } from './render-context.ts';

/** Where a citation leads, if anywhere: to `passage`, else to its first one. */
export function linkOf(context: RenderContext, citation: Citation, passage?: Span): string | null {
  return citationLink({
    citation,
    ...(passage === undefined ? {} : { passage }),
    ...(context.publicUrl === undefined ? {} : { publicUrl: context.publicUrl }),
  });
}

/** "[2]", leading to the passage where there is a page to open. */
export function citationMark(context: RenderContext, n: number, passage?: Span): Inline {
  const citation = context.citations.get(n);
  const href = citation === undefined ? null : linkOf(context, citation, passage);
  return href === null ? text(`[${n}]`) : { kind: 'link', text: `[${n}]`, href };
}

/** A sentence with the numbers of its sources. */
export function renderSentence(context: RenderContext, sentence: Sentence): readonly Inline[] {
  const marks = sentence.citations.map((n) => {
    const passages = context.citations.get(n)?.passages ?? [];
    return citationMark(
      context,
      n,
      passages.find(({ text: words }) => words === sentence.text) ?? passages[0],
    );
  });
  return marks.length === 0 ? [foreign(sentence.text)] : [foreign(sentence.text), text(' '), ...marks];
}

/** The list of sources, one a line, to be folded away; nothing where there are none. */
export function renderSources(context: RenderContext): readonly Block[] {
  const citations = [...context.citations.values()];
  if (citations.length === 0) return [];
  const lines = citations.map((citation) => [text(`[${citation.n}] `), ...renderSource(context, citation)]);
  return [{ kind: 'fold', lines: [[{ kind: 'strong', text: `▸ ${context.wording.sources}` }], ...lines] }];
}

/** "title · outlet · 16 May 2025", the title opening at the passage. */
export function renderSource(context: RenderContext, citation: Citation): readonly Inline[] {
  const { wording } = context;
  const title = citation.title.trim() === '' ? wording.untitled : citation.title;
  const source =
    citation.source === undefined
      ? []
      : [
          text(' · '),
          foreign(citation.source),
          ...(citation.sourceIsClaimed ? [text(` ${wording.unverified}`)] : []),
        ];
  return [
    linkedForeign(title, linkOf(context, citation)),
    ...source,
    text(` · ${publicationDay(context, citation) ?? wording.dateNotStated}`),
  ];
}

/** The day of publication, marked where only the file says it; null where nothing does. */
export function publicationDay(context: RenderContext, citation: Citation): string | null {
  const day = citation.publishedAt === undefined ? null : context.dates.day(citation.publishedAt);
  return day !== null && citation.publishedAtIsAssumed ? context.wording.fileDate(day) : day;
}
