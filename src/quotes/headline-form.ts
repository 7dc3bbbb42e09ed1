import type { ExplainedQuote } from './explain-text.ts';
import { speakerCalled } from './named-in-full.ts';
import type { Quote, Speaker } from './quote.ts';

/** Peskov: no talks before autumn */
const LABELLED = /^(?<name>[^:"“”„«»'‘’]{2,40}):\s+(?<said>[^\s"“”„«»'‘’].*\S)\s*$/du;
/** No talks before autumn – Peskov */
const SIGNED = /^(?<said>[^\s"“”„«»'‘’].*?)[\s,]+[–—-]\s+(?<name>[^:–—"“”„«»'‘’]{2,40}?)\s*$/du;
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
  const { said } = match?.indices?.groups ?? {};
  if (match === null || said === undefined) return null;
  const text = title.slice(...said);
  if (text.split(/\s+/).length < FEWEST_WORDS) return null;
  const { name, rest } = match.groups ?? {};
  const named =
    name === undefined ? firstSpeakerIn(rest ?? '', body) : { name, speaker: speakerCalled(name, body) };
  if (named === null || named.speaker === null) return null;
  const at = title.lastIndexOf(named.name);
  const quote: Quote = {
    field: 'title',
    start: said[0],
    end: said[1],
    text,
    kind: name === undefined ? 'direct' : 'indirect',
    speaker: { ...named.speaker, mention: { start: at, end: at + named.name.length } },
    cue: null,
    confidence: 'medium',
  };
  const judgement = { confidence: 'medium', chance: CHANCE, evidence: ['rule: headline'] } as const;
  return { quote, rule: 'headline', mentionKind: named.speaker.kind, judgement };
}

interface Named {
  readonly name: string;
  readonly speaker: Speaker | null;
}

function firstSpeakerIn(words: string, body: readonly ExplainedQuote[]): Named | null {
  for (const [name] of words.matchAll(NAME)) {
    const speaker = speakerCalled(name, body);
    if (speaker !== null) return { name, speaker };
  }
  return null;
}
