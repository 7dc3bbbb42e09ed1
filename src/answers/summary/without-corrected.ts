import type { ToldPassage } from './tell-story.ts';

const CORRECTION =
  /^(?:corrections?|clarification|erratum|поправка|корекция|уточнение|исправление|виправлення|уточнення)\b|^(?:поправка|корекция|уточнение|исправление|виправлення|уточнення)(?!\p{L})/iu;
/** The figure that was wrong: "…, not 12,000". */
const TAKEN_BACK = /(?<!\p{L})(?:not|instead of|а не|не|вместо|замість)\s+(\d[\d.,\u00a0\u202f ]*)/giu;

/**
 * The passages less those of older articles that give a figure which a correction among them takes back: with the
 * correction there, it would only be read as another report.
 */
export function withoutCorrected<Passage extends ToldPassage>(
  passages: readonly Passage[],
): readonly Passage[] {
  const corrections = new Map(
    passages
      .filter(({ article }) => CORRECTION.test(article.title))
      .map(({ article }) => [
        article.id,
        { article, figures: takenBack(`${article.title}\n${article.text}`) },
      ]),
  );
  if (corrections.size === 0) return passages;
  return passages.filter(({ article, span }) => {
    if (corrections.has(article.id)) return true;
    const figures = new Set((span.text.match(FIGURE) ?? []).map(digits));
    return ![...corrections.values()].some(
      (correction) =>
        (article.publishedAt ?? '') <= (correction.article.publishedAt ?? '') &&
        correction.figures.some((figure) => figures.has(figure)),
    );
  });
}

const FIGURE = /\d[\d.,\u00a0\u202f ]*/gu;

function takenBack(text: string): readonly string[] {
  return [...text.matchAll(TAKEN_BACK)].map(([, figure = '']) => digits(figure));
}

function digits(figure: string): string {
  return figure
    .replace(/[.,]+(?!\d)/gu, '')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '')
    .trim();
}
