import type { CommandIo } from './command-io.ts';

const DEFAULT_COLUMNS = 80;

/** The window's width and colours on a terminal (NO_COLOR respected); plain text of 80 columns elsewhere. */
export function terminalOf({ stdout, env }: CommandIo): { readonly width: number; readonly colour: boolean } {
  const isTerminal = 'isTTY' in stdout && stdout.isTTY === true;
  const width = 'columns' in stdout && typeof stdout.columns === 'number' ? stdout.columns : DEFAULT_COLUMNS;
  return { width, colour: isTerminal && !env.NO_COLOR };
}
