import type { Command } from 'commander';
import type { CommandIo } from './command-io.ts';
import type { Finding } from './doctor/finding.ts';
import { terminalOf } from './terminal-of.ts';

const MARKS = { ok: 'ok  ', advice: 'todo', problem: 'FAIL' } as const;
const COLOURS = { ok: 32, advice: 33, problem: 31 } as const;

/** Prints each finding once it is known; ends with a status other than 0 where one is a problem. */
export function addDoctorCommand(program: Command, io: CommandIo): void {
  program
    .command('doctor')
    .description('Checks configuration, store, articles, Telegram and model, and says what to do')
    .option('--db <path>', 'the store (default: DATABASE_URL, else data/verbatim.db)')
    .option('--json', 'print one JSON object')
    .action(async ({ db, json }: { readonly db?: string; readonly json?: boolean }) => {
      const { examine } = await import('./doctor/examine.ts');
      const findings: Finding[] = [];
      const { colour } = terminalOf(io);
      for await (const finding of examine(io.env, db)) {
        findings.push(finding);
        if (!json) io.stdout.write(`${line(finding, colour)}\n`);
      }
      if (json) io.stdout.write(`${JSON.stringify({ healthy: !findings.some(isProblem), findings })}\n`);
      if (findings.some(isProblem)) io.setExitCode(1);
    });
}

function isProblem({ state }: Finding): boolean {
  return state === 'problem';
}

function line({ state, about, message, next }: Finding, colour: boolean): string {
  const mark = colour ? `\u001b[${COLOURS[state]}m${MARKS[state]}\u001b[39m` : MARKS[state];
  const first = `${mark}  ${about.padEnd(13)}  ${message.replaceAll('\n', `\n${' '.repeat(21)}`)}`;
  return next === undefined ? first : `${first}\n${' '.repeat(21)}${next}`;
}
