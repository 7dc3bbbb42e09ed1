import type { Answer, AnswerQuote, Citation } from '../../src/answers/answer.ts';
import type { Digest, DigestStory } from '../../src/digests/digest.ts';
import type { Block, Inline, MessageTree } from '../../src/rendering/message-tree.ts';

/** Invented by an invented agency. */
export const harbour: Citation = {
  n: 1,
  articleId: 'harbour-1',
  title: 'Harbour of Velmora stays shut',
  source: 'Lantern Wire',
  url: 'https://lantern.example/harbour',
  publishedAt: '2025-05-16T12:00:00Z',
  passages: [{ start: 10, end: 37, text: 'the harbour opens on Monday' }],
};

export const quote: AnswerQuote = {
  start: 10,
  end: 37,
  text: 'the harbour opens on Monday',
  kind: 'direct',
  speaker: { name: 'Ilva Tarn', kind: 'person', role: 'harbour master', resolved: true },
  cue: null,
  confidence: 'high',
  articleId: 'harbour-1',
  citation: 1,
};

export const answer: Answer = {
  question: 'what did Tarn say',
  kind: 'quotes',
  understood: { speakers: ['Ilva Tarn'], language: 'en' },
  sentences: [],
  quotes: [quote],
  citations: [harbour],
  searched: { articles: 14, from: '2025-05-09T00:00:00Z', to: '2025-05-17T00:00:00Z' },
  writer: 'extractive',
  style: 'exact',
};

export const story: DigestStory = {
  title: 'Harbour of Velmora stays shut',
  update: false,
  sentences: [{ text: 'The harbour stays shut until Monday.', citations: [1] }],
  quotes: [quote],
  origins: 3,
  copies: 17,
  latest: '2025-05-16T12:00:00Z',
};

export const digest: Digest = {
  asOf: '2025-05-16T14:58:00Z',
  since: '2025-05-15T14:58:00Z',
  stories: [story],
  citations: [harbour],
  searched: { articles: 38 },
};

export const english = { language: 'en', zone: 'UTC' } as const;

/** The words of a message, one line a block, as a reader would read them. */
export function wordsOf(tree: MessageTree): string {
  return tree.blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'gap') return [''];
  return block.kind === 'fold' ? block.lines.map(lineOf) : [lineOf(block.children)];
}

function lineOf(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

export function labelsOf(tree: MessageTree): readonly (readonly string[])[] {
  return tree.buttons.map((row) => row.map(({ label }) => label));
}

export function linksOf(tree: MessageTree): readonly string[] {
  return tree.blocks
    .flatMap((block) =>
      block.kind === 'gap' ? [] : block.kind === 'fold' ? block.lines.flat() : block.children,
    )
    .flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));
}
