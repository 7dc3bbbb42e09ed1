import type { Answer, Citation } from '../answers/answer.ts';
import { defined } from '../defined.ts';
import { endedOnce } from '../text/ended-once.ts';
import { citedIn } from './cited-in.ts';
import { isolateForeign } from './foreign-text.ts';
import { foreign, text } from './inlines.ts';
import type { Block, Button, MessageTree } from './message-tree.ts';
import { renderSentence, renderSource } from './render-citations.ts';
import type { RenderContext } from './render-context.ts';
import { newTopicButton, renderFrame } from './render-frame.ts';
import { renderSources } from './render-sources.ts';
import { searchedBounds } from './searched-bounds.ts';

const LONGEST_TOPIC = 100;

/** Nothing found: for whom and what, where it was searched, the nearest hit, and wider questions to ask. */
export function renderNothing(context: RenderContext, answer: Answer): MessageTree {
  const { wording } = context;
  const { articles, nearest } = answer.searched;
  const who = answer.understood.speakers?.map(isolateForeign).join(', ');
  const topic =
    answer.understood.topic === undefined ? undefined : isolateForeign(shortened(answer.understood.topic));

  const { inOutlet } = answer.understood;
  const spoken = wording.inLanguage[answer.understood.inLanguage ?? ''];
  const nothing = wording.nothingFound(
    defined({
      articles,
      who: who || undefined,
      topic: topic || undefined,
      spoken,
      outlet: inOutlet && isolateForeign(inOutlet),
      range: searchedBounds(context, answer) ?? undefined,
    }),
  );
  const sentences = answer.sentences.map(
    (sentence): Block => ({ kind: 'paragraph', children: renderSentence(context, sentence) }),
  );
  return {
    blocks: [
      { kind: 'paragraph', children: [text(endedOnce(nothing))] },
      ...sentences,
      ...renderFrame(context, answer),
      ...(nearest === undefined
        ? []
        : nearestBlocks(
            context,
            nearest,
            articles === 0 && inOutlet === undefined ? wording.newestArticle : wording.closest,
          )),
      ...renderSources(context, citedIn(context, sentences)),
    ],
    buttons: nothingButtons(context, answer),
  };
}

/** What somebody pasted need not be read to them. */
function shortened(topic: string): string {
  return topic.length <= LONGEST_TOPIC ? topic : `${topic.slice(0, LONGEST_TOPIC).trimEnd()}…`;
}

/** The nearest hit: where it stands, and its words, if they can be shown. */
function nearestBlocks(context: RenderContext, nearest: Citation, lead: string): readonly Block[] {
  const [passage] = nearest.passages;
  return [
    { kind: 'paragraph', children: [text(`${lead} `), ...renderSource(context, nearest)] },
    ...(passage === undefined || passage.field === 'title'
      ? []
      : [{ kind: 'quotation', children: [foreign(passage.text)] } as const]),
  ];
}

function nothingButtons(context: RenderContext, answer: Answer): readonly (readonly Button[])[] {
  const { wording } = context;
  const { speakers = [], topic } = answer.understood;
  if (answer.suggestions !== undefined)
    return [
      answer.suggestions.map((option) => ({
        label: isolateForeign(option),
        action: { kind: 'choose', option },
      })),
      [{ label: wording.report, action: { kind: 'report' } }, ...newTopicButton(context, answer)],
    ];
  const narrowed = topic !== undefined || answer.understood.from !== undefined;
  const row: Button[] = narrowed
    ? speakers.slice(0, 2).map((name) => ({
        label: wording.allOf(isolateForeign(name)),
        action: { kind: 'ask', question: wording.askAllOf(name) },
      }))
    : [];
  if (topic !== undefined && speakers.length > 0)
    row.push({
      label: wording.searchFor(isolateForeign(shortened(topic))),
      action: { kind: 'ask', question: topic },
    });
  row.push({ label: wording.report, action: { kind: 'report' } }, ...newTopicButton(context, answer));
  return row.length === 0 ? [] : [row];
}
