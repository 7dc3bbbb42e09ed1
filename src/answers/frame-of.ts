import { defined } from '../defined.ts';
import type { Answer } from './answer.ts';
import type { Focus, Frame } from './answerer.ts';
import type { Asking } from './asking.ts';

/** More names than anybody remembers of a conversation. */
const MOST_NAMES = 20;

/** What the conversation is about after an answer: who, what and when as taken, and the slice that stands first. */
export function frameOf({ understanding, question }: Asking, answer: Answer, shown = 0): Frame {
  const { speakers, topic, from, to, language, inLanguage, inOutlet } = answer.understood;
  const before = question.frame;
  const focus = focusOf(answer) ?? before?.focus;
  const heard = heardIn(answer, before?.topic === topic ? (before?.heard ?? []) : []);
  const choices = answer.options ?? answer.suggestions;
  const named = newestNames(movedToEnd(before?.named ?? [], answer));
  const known = newestNames([
    ...(before?.known ?? []),
    ...(speakers ?? []).filter((name) => /\s/.test(name)),
  ]);
  return defined({
    kind:
      speakers === undefined && OF_SPEAKERS.includes(understanding.kind)
        ? 'what-happened'
        : understanding.kind,
    speakers,
    question: speakers === undefined ? question.question : undefined,
    topic,
    matter: topic === undefined && understanding.isDescribed ? (before?.topic ?? before?.matter) : undefined,
    from,
    to,
    inLanguage,
    inOutlet,
    shown: shown === 0 ? undefined : shown,
    focus,
    language: language === 'und' ? undefined : language,
    heard: unlessEmpty(heard),
    except: understanding.except,
    choices: speakers === undefined ? undefined : choices,
    nothingFound: answer.kind === 'no-evidence' ? (true as const) : undefined,
    named: unlessEmpty(named),
    known: unlessEmpty(known),
  });
}

/** Kinds that ask for somebody's words; where nobody of the name was found, a topic was told. */
const OF_SPEAKERS: readonly string[] = ['who-said', 'compare', 'who-is'];

/** Those asked for come last; a surname that is not decided yet is nobody's. */
function movedToEnd(before: readonly string[], { understood, kind }: Answer): readonly string[] {
  const { speakers = [] } = understood;
  if (kind === 'clarify') return before;
  return [...before.filter((name) => !speakers.includes(name)), ...speakers];
}

/** What stands first; nothing where nothing was found, and an earlier answer is still what "that" means. */
function focusOf({ quotes: [quote], citations }: Answer): Focus | undefined {
  const citation = quote === undefined ? citations[0] : citations.find(({ n }) => n === quote.citation);
  const slice = quote ?? citation?.passages[0];
  if (slice === undefined || citation === undefined) return undefined;
  const { articleId, version } = citation;
  return defined({ articleId, version, field: slice.field, start: slice.start, end: slice.end });
}

function unlessEmpty(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}

function heardIn({ quotes }: Answer, before: readonly string[]): readonly string[] {
  return newestNames([...before, ...quotes.flatMap(({ speaker }) => speaker?.name ?? [])]);
}

function newestNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(-MOST_NAMES);
}
