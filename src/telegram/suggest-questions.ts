import { localDateOf } from '../digests/next-send.ts';
import { isolateForeign } from '../rendering/foreign-text.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { BotButton } from './bot-tree.ts';
import { button } from './button.ts';
import type { Turn } from './turn.ts';

/** The wording of a button that is read at a glance. */
const LONGEST_NAME = 30;
const SPEAKERS_LOOKED_AT = 20;

/** What the articles at hand can answer, for a reader who does not know them yet. */
export interface Suggestions {
  readonly hasArticles: boolean;
  /** Somebody who is quoted often, to be asked about. */
  readonly speaker: string | null;
  /** True where there are articles of the reader's day. */
  readonly hasToday: boolean;
}

/** What the articles known at the moment of the turn can answer; all empty while none are indexed. */
export async function suggestionsFor(turn: Turn): Promise<Suggestions> {
  const { index } = turn.services.store;
  const interval = { asOf: turn.now.toISOString() };
  const { articles, last } = await index.coverage(interval);
  if (articles === 0) return { hasArticles: false, speaker: null, hasToday: false };
  const today = localDateOf(turn.now, turn.zone);
  return {
    hasArticles: true,
    speaker: await oftenQuoted(index, interval, turn.reader.language),
    hasToday: last !== undefined && localDateOf(new Date(last), turn.zone) === today,
  };
}

/** Questions to press, each of which the articles answer. Before any are indexed: what there is to ask about. */
export function questionButtons(
  { wording }: Turn,
  suggestions: Suggestions,
): readonly (readonly BotButton[])[] {
  const { archive, today, latest, speaker } = wording.questions;
  const ask = (question: string, label = question) => button(label, { kind: 'ask', question });
  return [
    [
      ask(archive),
      ...(suggestions.hasToday
        ? [ask(today)]
        : suggestions.hasArticles
          ? [ask(latest.question, latest.label)]
          : []),
    ],
    ...(suggestions.speaker === null ? [] : [[ask(speaker(suggestions.speaker))]]),
  ];
}

/** Letters that are not the language's own, so that a name is another's spelling. */
const OTHERS_LETTERS: Readonly<Record<string, RegExp>> = {
  bg: /[ыэёіїєґ]|ь(?!о)/i,
  ru: /[іїєґ]|ъ[бвгджзклмнпрстфхцчшщ]/i,
  uk: /[ыэёъ]/i,
};

/** In the reader's language or at least script, where there is one: a name that they can read and type. */
async function oftenQuoted(
  index: Pick<ArticleIndex, 'speakers'>,
  interval: { readonly asOf: string },
  language: string,
): Promise<string | null> {
  const script = language === 'en' ? /^\p{Script=Latin}/u : /^\p{Script=Cyrillic}/u;
  const names = (await index.speakers(interval, SPEAKERS_LOOKED_AT))
    .map(({ name }) => isolateForeign(name))
    .filter(({ length }) => length <= LONGEST_NAME);
  const readable = names.filter((name) => script.test(name));
  const own = readable.find((name) => OTHERS_LETTERS[language]?.test(name) !== true);
  return own ?? readable[0] ?? names[0] ?? null;
}
