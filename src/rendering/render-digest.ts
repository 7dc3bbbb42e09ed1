import type { Digest, DigestStory } from '../digests/digest.ts';
import { isDateOnly } from '../text/date-only.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { citedIn } from './cited-in.ts';
import { isolateForeign } from './foreign-text.ts';
import { dotted, emphasis, strongForeign, text } from './inlines.ts';
import type { Block, Button, Inline, MessageTree } from './message-tree.ts';
import { numberCitations, numberCited, numberingOf } from './number-citations.ts';
import { joinPieces } from './quotation.ts';
import { MODELS_SIGN, renderSentence } from './render-citations.ts';
import { languageOf, type RenderContext, type RenderOptions, renderContext } from './render-context.ts';
import { renderAttributedQuotations } from './render-quotes.ts';
import { renderSources } from './render-sources.ts';

/** Telegram shows up to eight buttons in a row. */
const STORIES_PER_ROW = 8;

export interface DigestRenderOptions extends RenderOptions {
  /** What alone was asked for. */
  readonly topics?: readonly string[] | undefined;
}

/** What a reader sees of a digest: a line with the day and the counts, the stories by number, the sources to unfold. */
export function renderDigest(found: Digest, options: DigestRenderOptions): MessageTree {
  const digest = numbered(found, options);
  const context = renderContext(options, digest.citations);
  const { wording } = context;
  const settings: readonly Button[] = [
    { label: wording.settings, action: { kind: 'settings' } },
    { label: wording.pause, action: { kind: 'pause' } },
  ];
  const stories = storiesBlocks(context, digest);
  const note = modelNote(context, digest);
  const sources = renderSources(context, citedIn(context, stories));
  return {
    blocks: [
      { kind: 'paragraph', children: heading(context, digest, options.topics) },
      ...stories,
      ...(note.length === 0 ? [] : [{ kind: 'gap' } as const, ...note]),
      ...(sources.length === 0 ? [] : [{ kind: 'gap' } as const, ...sources]),
    ],
    buttons: [...storyButtons(digest.stories.length), settings],
  };
}

/** With its citations counted from 1 as a reader meets them. */
function numbered(digest: Digest, options: RenderOptions): Digest {
  const context = renderContext(options, digest.citations);
  const numbering = numberingOf(context, storiesBlocks(context, digest));
  return {
    ...digest,
    stories: digest.stories.map((story) => numberCited(story, numbering)),
    citations: numberCitations(digest.citations, numbering),
  };
}

function storiesBlocks(context: RenderContext, { stories, asOf }: Digest): readonly Block[] {
  return stories.flatMap((story, index) => storyBlocks(context, { story, n: index + 1, asOf }));
}

/** What the sign before a sentence means, where there is one. */
function modelNote({ wording }: RenderContext, { stories }: Digest): readonly Block[] {
  const isModels = stories.some(({ sentences }) =>
    sentences.some((sentence) => sentence.wording === 'model'),
  );
  return isModels
    ? [{ kind: 'paragraph', children: [emphasis(`${MODELS_SIGN}${wording.modelWordsInDigest}`)] }]
    : [];
}

function heading(
  { wording, dates }: RenderContext,
  digest: Digest,
  topics: readonly string[] = [],
): readonly Inline[] {
  const on = topics.length === 0 ? '' : `: ${topics.map(isolateForeign).join(', ')}`;
  const day: Inline = { kind: 'strong', text: dates.weekday(digest.asOf) ?? digest.asOf };
  const { articles } = digest.searched;
  const counts =
    digest.stories.length === 0
      ? `${wording.nothingNew}${on} · ${wording.searched(articles, null)}`
      : wording.digestCounts({ stories: digest.stories.length, articles });
  const time = dates.time(digest.asOf);
  return dotted([[day], [text(counts)], ...(time === null ? [] : [[text(wording.updated(time))]])]);
}

interface NumberedStory {
  readonly story: DigestStory;
  readonly n: number;
  readonly asOf: string;
}

function storyBlocks(context: RenderContext, { story, n, asOf }: NumberedStory): readonly Block[] {
  const update: readonly Inline[] = story.update ? [emphasis(context.wording.update), text(' · ')] : [];
  const title = story.title.trim() === '' ? context.wording.untitled : story.title;
  const sentences = story.sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [text(' ')]),
    ...renderSentence(context, sentence),
  ]);
  return [
    { kind: 'gap' },
    {
      kind: 'paragraph',
      children: [{ kind: 'strong', text: `${n}` }, text('  '), ...update, strongForeign(title)],
    },
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph', children: sentences } as const]),
    ...renderAttributedQuotations(context, joinPieces(story.quotes), languageOfStory(story)),
    { kind: 'paragraph', children: [emphasis(reportLine(context, story, asOf))] },
  ];
}

/** "in Russian · 3 independent reports, 17 copies · newest 14:10": the hour for a report of the same day, else its date. */
function reportLine(context: RenderContext, story: DigestStory, asOf: string): string {
  const { wording, dates } = context;
  const counts = wording.originsAndCopies(story.origins, story.copies);
  const day = dates.day(story.latest);
  const hasHour = day !== null && day === dates.day(asOf) && !isDateOnly(story.latest);
  const when = hasHour ? dates.time(story.latest) : day;
  const newest = when === null ? wording.dateNotStated : wording.newest(when);
  return [...foreignLanguage(context, story), counts, newest].join(' · ');
}

/** The language that a story is told in, where it is not the reader's. */
function foreignLanguage({ wording }: RenderContext, story: DigestStory): readonly string[] {
  const language = languageOfStory(story);
  const label = wording.inLanguage[language];
  return label === undefined || language === languageOf(wording) ? [] : [label];
}

function languageOfStory({ language, title, sentences }: DigestStory): string {
  return language ?? detectLanguage([title, ...sentences.map(({ text: words }) => words)].join('\n'));
}

function storyButtons(count: number): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (let n = 1; n <= count; n++) {
    if ((n - 1) % STORIES_PER_ROW === 0) rows.push([]);
    rows.at(-1)?.push({ label: `${n}`, action: { kind: 'story', n } });
  }
  return rows;
}
