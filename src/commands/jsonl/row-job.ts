import { type AnsweredLine, answerLine, type RowHandler } from './answer-line.ts';
import type { QuotesFlags } from './quote-rows.ts';
import type { NumberedLine } from './read-jsonl.ts';

/** A command whose lines have nothing to do with one another, so that threads may share them. Plain data, for the way there. */
export type RowJob =
  | { readonly command: 'quotes'; readonly flags: QuotesFlags }
  | { readonly command: 'verify' }
  | { readonly command: 'extract' };

/** What the job's command does with a line. */
export async function answererOf(job: RowJob): Promise<(line: NumberedLine) => Promise<AnsweredLine>> {
  switch (job.command) {
    case 'quotes':
      return each((await import('./quote-rows.ts')).quoteRows(job.flags));
    case 'verify':
      return each((await import('./claim-rows.ts')).claimRows());
    case 'extract':
      return each((await import('./page-rows.ts')).pageRows());
  }
}

function each<Row>(handler: RowHandler<Row>): (line: NumberedLine) => Promise<AnsweredLine> {
  return (line) => answerLine(line, handler);
}
