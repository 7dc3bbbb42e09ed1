import type { ExplainedQuote } from './explain-text.ts';
import { speakerCalled } from './named-in-full.ts';
import type { Quote, Speaker } from './quote.ts';

/** Peskov: no talks before autumn */
const LABELLED = /^(?<name>[^:"“”„«»'‘’]{2,40}):\s+(?<said>[^\s"“”„«»'‘’].*\S)\s*$/du;
/** No talks before autumn – Peskov */
const SIGNED = /^(?<said>[^\s"“”„«»'‘’].*?)(?<![\s,])[\s,]+[–—-]\s+(?<name>[^:–—"“”„«»'‘’]{2,40}?)\s*$/du;
/** “No talks”: Peskov answers Kyiv */
const LED_BY_MARKS = /^["“„«](?<said>[^"“”„«»]+)["“”»]:\s+(?<rest>\p{Lu}.*)$/du;
const NAME = /\p{Lu}[\p{L}’'-]+/gu;
/** Behind "Storm:" a lone word is no statement. */
const FEWEST_WORDS = 2;
/** Set by hand, as the tuning articles mark no titles: the article itself has this speaker say something. */
const CHANCE = 0.9;

/**
 * What a headline gives as somebody's words without a verb that says so; null where it does not have that form, or where nobody
 * of that name speaks in the article: "Storm: five dead" names a topic. Linear in the length of the title and of `body`.
 */
export function headlineForm(title: string, body: readonly ExplainedQuote[]): ExplainedQuote | null {
  const match = LABELLED.exec(title) ?? SIGNED.exec(title) ?? LED_BY_MARKS.exec(title);
  const { said, name, rest } = match?.indices?.groups ?? {};
  if (said === undefined) return null;
  const text = title.slice(...said);
  if (text.split(/\s+/).length < FEWEST_WORDS) return null;
  const named = name === undefined ? firstSpeakerIn(title, rest, body) : called(title, name, body);
  if (named === null) return null;
  const quote: Quote = {
    field: 'title',
    start: said[0],
    end: said[1],
    text,
    kind: name === undefined ? 'direct' : 'indirect',
    speaker: named,
    cue: null,
    confidence: 'medium',
  };
  const judgement = { confidence: 'medium', chance: CHANCE, evidence: ['rule: headline'] } as const;
  return { quote, rule: 'headline', mentionKind: named.kind, judgement };
}

type Bounds = readonly [start: number, end: number];

function called(title: string, [start, end]: Bounds, body: readonly ExplainedQuote[]): Speaker | null {
  const speaker = speakerCalled(title.slice(start, end), body);
  return speaker && { ...speaker, mention: { start, end } };
}

function firstSpeakerIn(title: string, within: Bounds | undefined, body: readonly ExplainedQuote[]) {
  const [from, to] = within ?? [0, 0];
  for (const { 0: name, index } of title.slice(from, to).matchAll(NAME)) {
    const start = from + index;
    const speaker = called(title, [start, start + name.length], body);
    if (speaker !== null) return speaker;
  }
  return null;
}
