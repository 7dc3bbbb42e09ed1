import { z } from 'zod';
import { defined } from '../../defined.ts';
import type { ExplainedQuote } from '../../quotes/explain-text.ts';
import { explainQuotes, extractQuotes, type QuotableText } from '../../quotes/extract-quotes.ts';
import { findPassedOver } from '../../quotes/find-passed-over.ts';
import type { RowHandler } from './answer-line.ts';
import { storableText } from './storable-text.ts';

const schema = z.object({
  id: z.string(),
  title: storableText.optional(),
  text: storableText,
  language: z.string().optional(),
});

export interface QuotesFlags {
  readonly explain?: boolean;
  readonly turns?: boolean;
}

/** `quotes --jsonl`: who said what in each text. */
export function quoteRows(flags: QuotesFlags): RowHandler<z.infer<typeof schema>> {
  return {
    schema,
    handle: ({ id, text, title, language }) => ({
      id,
      ...listQuotes(defined({ text, title, language, namelessTurns: flags.turns === true }), flags),
    }),
  };
}

/**
 * With `--explain` each quotation says by which rule it was decided, and what speaks for its speaker; and what marks hold that was
 * taken for no quotation is listed too.
 */
export function listQuotes(
  input: QuotableText,
  { explain = false }: QuotesFlags,
): Record<string, readonly unknown[]> {
  if (!explain) return { quotes: extractQuotes(input) };
  return { quotes: explainQuotes(input).map(withRule), passedOver: findPassedOver(input) };
}

function withRule({ quote, rule, judgement }: ExplainedQuote): unknown {
  return { ...quote, rule, chance: judgement.chance, evidence: judgement.evidence };
}
