import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { Shape, WordClass } from '../tokens/word-class.ts';
import { isSubject } from './is-subject.ts';
import { NOT_NAME } from './name-classes.ts';
import type { NameRun } from './name-run.ts';

/** What may keep a capital from being read as a name where it stands alone. */
const COMMON = NOT_NAME | WordClass.Document | WordClass.Organisation | WordClass.Title;

/**
 * Where a surname stands alone that is a common word as well: "Cuban said", "Law told", in an article on Mark Cuban and
 * Steven Law. `known` are the names found so far.
 */
export function findCommonSurnames(
  parses: readonly ParsedSentence[],
  known: readonly NameRun[],
): readonly NameRun[] {
  const classes = parses[0]?.tokens.lexicon.classes;
  const surnames = new Set<string>();
  for (const { name, kind } of known) {
    const { words } = name;
    const surname = words.at(-1) ?? '';
    if (kind === 'person' && words.length > 1 && has(classes?.get(surname), COMMON)) surnames.add(surname);
  }
  if (surnames.size === 0) return [];
  const runs: NameRun[] = [];
  parses.forEach((parse, sentence) => {
    const { words, shapes } = parse.tokens;
    parse.chunks.forEach(({ kind, from }, index) => {
      if (kind !== 'noun' || !has(shapes[from], Shape.Capital) || !surnames.has(words[from] ?? '')) return;
      const run = surnameAlone(parse, index, sentence);
      if (run !== null) runs.push(run);
    });
  });
  if (runs.length === 0) return runs;
  const at = new Set(known.map(({ start }) => start));
  return runs.filter(({ start }) => !at.has(start));
}

function surnameAlone(parse: ParsedSentence, index: number, sentence: number): NameRun | null {
  const { tokens } = parse;
  const { from = 0, to = 0 } = parse.chunks[index] ?? {};
  const genitive = /^['’]/.test(tokens.words[to - 1] ?? '');
  if (to - from !== (genitive ? 2 : 1)) return null;
  const surname = tokens.words[from] ?? '';
  const range = { start: tokens.starts[from] ?? 0, end: tokens.ends[from] ?? 0 };
  const place = { sentence, paragraph: parse.sentence.paragraph, subject: isSubject(parse, index) };
  const unknown = { gender: 'unknown', role: null, headline: false } as const;
  return {
    ...range,
    ...place,
    ...unknown,
    name: { words: [surname], key: surname, isFull: false },
    kind: 'person',
    modifier: genitive,
    genitive: false,
  };
}
