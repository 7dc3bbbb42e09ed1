import type { Token } from './tokenise.ts';

/**
 * A small language for the forms of questions: words, `(one|of these)`, `[optional]` and `{slots}`, as in
 * `what did {who} say [(about|on) {topic}]`.
 */
export interface Template {
  readonly nodes: readonly Node[];
  /** The words with which it may begin; null where it may begin with a slot. Most templates are told apart by them. */
  readonly firstWords: ReadonlySet<string> | null;
}

type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Node[])[] }
  | { readonly kind: 'slot'; readonly name: string };

/** What a slot may hold from a token on: every possible end (exclusive), with the value read. */
export type SlotReader<Value> = (
  tokens: readonly Token[],
  start: number,
) => Iterable<{ readonly end: number; readonly value: Value }>;

export interface TemplateMatch<Value> {
  readonly end: number;
  readonly slots: Readonly<Record<string, Value>>;
}

const PARTS = /\{(\w+)\}|[()[\]|]|[^\s()[\]|{}]+/gu;

/** Throws on brackets that do not match: templates are data of the program, and a test reads them all. */
export function parseTemplate(source: string): Template {
  const parts = Array.from(source.matchAll(PARTS), ([part]) => part);
  const position = { at: 0 };
  const branches = parseBranches(parts, position);
  if (position.at < parts.length || branches.length !== 1)
    throw new SyntaxError(`Brackets do not match in the template "${source}".`);
  const nodes = branches[0] ?? [];
  const { words, hasSlot, isEmpty } = beginningOf(nodes);
  return { nodes, firstWords: hasSlot || isEmpty ? null : words };
}

/** All words that a template may read, some perhaps more than once. */
export function wordsInTemplate({ nodes }: Pick<Template, 'nodes'>): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'word') return node.word;
    return node.kind === 'slot' ? [] : node.branches.flatMap((branch) => wordsInTemplate({ nodes: branch }));
  });
}

interface Beginning {
  readonly words: ReadonlySet<string>;
  /** It may begin with a slot. */
  readonly hasSlot: boolean;
  /** It may read nothing at all. */
  readonly isEmpty: boolean;
}

/** How a row of nodes may begin. */
function beginningOf(nodes: readonly Node[]): Beginning {
  const words = new Set<string>();
  let hasSlot = false;
  for (const node of nodes) {
    if (node.kind === 'slot') return { words, hasSlot: true, isEmpty: false };
    if (node.kind === 'word') return { words: words.add(node.word), hasSlot, isEmpty: false };
    const branches = node.branches.map(beginningOf);
    for (const word of branches.flatMap((branch) => [...branch.words])) words.add(word);
    hasSlot ||= branches.some((branch) => branch.hasSlot);
    if (!branches.some(({ isEmpty }) => isEmpty)) return { words, hasSlot, isEmpty: false };
  }
  return { words, hasSlot, isEmpty: true };
}

function parseBranches(parts: readonly string[], position: { at: number }): Node[][] {
  const branches: Node[][] = [[]];
  for (; position.at < parts.length; position.at++) {
    const part = parts[position.at] ?? '';
    if (part === ')' || part === ']') return branches;
    if (part === '|') branches.push([]);
    else branches.at(-1)?.push(parseNode(parts, position));
  }
  return branches;
}

function parseNode(parts: readonly string[], position: { at: number }): Node {
  const part = parts[position.at] ?? '';
  if (part === '(' || part === '[') {
    position.at++;
    const branches = parseBranches(parts, position);
    if (parts[position.at] !== (part === '(' ? ')' : ']'))
      throw new SyntaxError(`A "${part}" is never closed in a template.`);
    return { kind: 'choice', branches: part === '[' ? [...branches, []] : branches };
  }
  if (part.startsWith('{')) return { kind: 'slot', name: part.slice(1, -1) };
  return { kind: 'word', word: part };
}

/** All ways in which the template reads the tokens from `start` on, in the order in which its branches are written. */
export function* matchTemplate<Value>(
  template: Template,
  tokens: readonly Token[],
  start: number,
  readers: Readonly<Record<string, SlotReader<Value>>>,
): Generator<TemplateMatch<Value>> {
  const { firstWords, nodes } = template;
  if (firstWords !== null && !firstWords.has(tokens[start]?.word ?? '')) return;
  yield* matchNodes(nodes, { tokens, readers }, { end: start, slots: {} });
}

interface Reading<Value> {
  readonly tokens: readonly Token[];
  readonly readers: Readonly<Record<string, SlotReader<Value>>>;
}

function* matchNodes<Value>(
  nodes: readonly Node[],
  reading: Reading<Value>,
  so: TemplateMatch<Value>,
): Generator<TemplateMatch<Value>> {
  const [node, ...rest] = nodes;
  if (node === undefined) {
    yield so;
    return;
  }
  for (const next of matchNode(node, reading, so)) yield* matchNodes(rest, reading, next);
}

function* matchNode<Value>(
  node: Node,
  reading: Reading<Value>,
  so: TemplateMatch<Value>,
): Generator<TemplateMatch<Value>> {
  if (node.kind === 'word') {
    if (reading.tokens[so.end]?.word === node.word) yield { ...so, end: so.end + 1 };
  } else if (node.kind === 'choice') {
    for (const branch of node.branches) yield* matchNodes(branch, reading, so);
  } else {
    const reader = reading.readers[node.name];
    if (reader === undefined) throw new SyntaxError(`No reader for the slot {${node.name}}.`);
    for (const { end, value } of reader(reading.tokens, so.end))
      yield { end, slots: { ...so.slots, [node.name]: value } };
  }
}
