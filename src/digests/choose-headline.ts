import type { StoredArticle } from '../articles/article.ts';
import type { StoryFocus } from './story-focus.ts';
import { CORRECTION, LIVE, tellsNews } from './telling-words.ts';
import { salienceOf, termsOf } from './term-salience.ts';

const SHORTEST = 20;
const LONGEST = 120;
const POOR = 0.5;
const CUT_OFF = 0.8;
/** " - CNN", " | Example News" at the end of a title. */
const OUTLET_AT_END = /\s[|–—-]\s([^|–—]{2,30})$/u;

/** The report whose title says most of what the story is about; of equals the newest. Undefined where none has a title. */
export function chooseHeadline(
  reports: readonly StoredArticle[],
  { salience, centrality }: StoryFocus,
): StoredArticle | undefined {
  let best: { readonly report: StoredArticle; readonly score: number } | undefined;
  for (const report of reports) {
    if (report.title.trim() === '') continue;
    const score =
      salienceOf(termsOf(report.title, report.language), salience) *
      (centrality.get(report) ?? 1) *
      fitness(report.title);
    if (best === undefined || score >= best.score) best = { report, score };
  }
  return best?.report;
}

function fitness(title: string): number {
  const { length } = title.trim();
  const isUnfit =
    length < SHORTEST || length > LONGEST || !tellsNews(title) || LIVE.test(title) || CORRECTION.test(title);
  const shouts = title === title.toUpperCase();
  return (isUnfit ? POOR : 1) * (shouts ? POOR : 1) * (/(?:…|\.{3})\s*$/.test(title) ? CUT_OFF : 1);
}

/** A title without the outlet's own name behind it. */
export function headlineOf({ title, source }: StoredArticle): string {
  const found = OUTLET_AT_END.exec(title);
  const [name = ''] = (found?.[1] ?? '').trim().toLowerCase().split(/\s/);
  const label =
    source
      ?.toLowerCase()
      .replace(/^www\./, '')
      .split(/[.\s]/)[0] ?? '';
  const isOutlet =
    name !== '' &&
    source !== undefined &&
    (source.toLowerCase().includes(name) || (label !== '' && name.startsWith(label)));
  return (isOutlet ? title.slice(0, found?.index) : title).trim();
}
