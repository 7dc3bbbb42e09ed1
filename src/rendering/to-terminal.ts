import { plainForeign } from './foreign-text.ts';
import type { Block, Button, Inline, MessageTree } from './message-tree.ts';
import { type Run, wrapRuns } from './wrap-runs.ts';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 20;
const QUOTATION_INDENT = '  │ ';
const SOURCE_INDENT = '    ';
const CHOICE_INDENT = '  ';
const NO_BREAK_SPACE = '\u00a0';
/** Text fragments in other scripts than Latin are escaped to many times their length: beyond this many lines they are left out. */
const LONGEST_ADDRESS_LINES = 2;

/** Select Graphic Rendition codes, on and off. */
const STYLES = {
  text: null,
  foreign: null,
  strong: [1, 22],
  emphasis: [3, 23],
  code: [36, 39],
  link: [36, 39],
} as const satisfies Record<Inline['kind'], readonly [number, number] | null>;

/**
 * A message for a terminal: wrapped to the width, quotations indented, sources with their addresses below, and the choices
 * that a reader can answer with, in the words to type. Nothing in foreign text reaches the terminal as a control sequence.
 */
export function toTerminal(tree: MessageTree, options: TerminalOptions): string {
  const width = Math.max(NARROWEST, Math.floor(options.width));
  const lines = tree.blocks.flatMap((block) => blockLines(block, { ...options, width }));
  const choices = tree.buttons.flat().flatMap(choiceOf);
  if (choices.length > 0)
    lines.push('', ...choices.flatMap((choice) => wrapped(choice, { ...options, width }, CHOICE_INDENT)));
  while (lines[0] === '') lines.shift();
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

function blockLines(block: Block, options: TerminalOptions): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(block.children, options, '');
    case 'quotation':
      return ['', ...wrapped(block.children, options, QUOTATION_INDENT), ''];
    case 'fold':
      return block.lines.flatMap((line) => sourceLines(line, options));
    case 'gap':
      return [''];
  }
}

/** A line of a fold, with the addresses that it links to below it, unbroken so that they can be opened. */
function sourceLines(line: readonly Inline[], options: TerminalOptions): readonly string[] {
  const addresses = line.flatMap((inline) =>
    inline.kind === 'link' ? [shownAddress(inline.href, options.width)] : [],
  );
  return [
    ...wrapped(line, options, ''),
    ...addresses.map((address) => `${SOURCE_INDENT}${styled({ text: address, style: 'emphasis' }, options)}`),
  ];
}

function shownAddress(href: string, width: number): string {
  const address = plainForeign(href);
  return address.length > LONGEST_ADDRESS_LINES * width ? (address.split('#:~:')[0] ?? address) : address;
}

function wrapped(inlines: readonly Inline[], options: TerminalOptions, indent: string): readonly string[] {
  const runs = inlines.map(
    (inline): Run<Inline['kind']> => ({ text: printable(inline.text), style: inline.kind }),
  );
  return wrapRuns(runs, options.width - indent.length).map(
    (line) => indent + line.map((run) => styled(run, options)).join(''),
  );
}

/** No-break spaces stay, narrow ones as wide as others: what they keep together is not to be torn apart at the end of a line. */
function printable(text: string): string {
  return text
    .split(/[\u00a0\u202f]/)
    .map(printablePart)
    .join(NO_BREAK_SPACE);
}

/** Spaces at the ends part the words of one inline from those of the next, so they stay. */
function printablePart(text: string): string {
  const inside = plainForeign(text);
  if (inside === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inside}${/\s$/.test(text) ? ' ' : ''}`;
}

function styled({ text, style }: Run<Inline['kind']>, { colour }: TerminalOptions): string {
  const codes = STYLES[style];
  return colour && codes !== null ? `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m` : text;
}

/** Nothing can be pressed here, so a button that asks something is shown with the words to type, and an option as it is. */
function choiceOf(button: Button): readonly (readonly Inline[])[] {
  if (!('action' in button)) return [];
  const { action, label } = button;
  if (action.kind === 'choose') return [[{ kind: 'text', text: `– ${plainForeign(label)}` }]];
  if (action.kind !== 'ask') return [];
  return [
    [
      { kind: 'text', text: `${plainForeign(label)}: ` },
      { kind: 'code', text: plainForeign(action.question) },
    ],
  ];
}
