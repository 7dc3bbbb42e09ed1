import { z } from 'zod';
import type { ProposedSentence, WritingStyle } from '../answers/writing/sentence-model.ts';
import { VerbatimError } from '../errors.ts';

const MOST_SENTENCES = 12;
const LONGEST_SENTENCE = 2_000;
const MOST_SPANS = 8;
/** More than twelve sentences take: a model that does not end is not listened to. */
const LONGEST_ANSWER = 40_000;

const text = z.string().max(LONGEST_SENTENCE);
const id = z.string().max(16);

/** A sentence as the model writes it, by style. Other fields are passed over. */
const sentenceOf = {
  exact: z
    .object({ text, span: id.nullish() })
    .transform(({ span, ...rest }): ProposedSentence => ({ ...rest, spans: span ? [span] : [] })),
  fluent: z.object({ text, spans: z.array(id).max(MOST_SPANS) }),
} satisfies Record<WritingStyle, z.ZodType<ProposedSentence>>;

/** A sentence's place in the JSON: within an object, within its list. */
const DEPTH_OF_SENTENCE = 2;

/**
 * The sentences of `{"sentences": [{…}, …]}` as the pieces of its text arrive, each as soon as it is whole; a code fence around it
 * is allowed. Throws a VerbatimError 'bad-input' where the text turns out to be of another form, or to end early.
 */
export async function* readSentences(
  pieces: AsyncIterable<string>,
  style: WritingStyle,
): AsyncGenerator<ProposedSentence> {
  const scanner = new ObjectScanner();
  let count = 0;
  for await (const piece of pieces)
    for (const json of scanner.add(piece)) {
      count++;
      if (count > MOST_SENTENCES) throw wrongForm('The model gives more sentences than were asked for.');
      yield parse(sentenceOf[style], json);
    }
  const whole = scanner.text.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, '');
  parse(z.object({ sentences: z.array(sentenceOf[style]) }), whole);
}

function parse<T>(schema: z.ZodType<T>, json: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw wrongForm('The model did not answer with JSON.', error);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw wrongForm('The model’s JSON is not of the form asked for.', parsed.error);
  return parsed.data;
}

function wrongForm(message: string, cause?: unknown): VerbatimError {
  return new VerbatimError('bad-input', message, { cause });
}

/** Finds the objects of the list while the JSON around them is still open. */
class ObjectScanner {
  text = '';
  private at = 0;
  private depth = 0;
  private start = 0;
  private isInString = false;

  add(piece: string): readonly string[] {
    this.text += piece;
    if (this.text.length > LONGEST_ANSWER) throw wrongForm('The model’s answer does not end.');
    const found: string[] = [];
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (this.isInString) {
        // The character after a backslash may not have arrived yet.
        if (character === '\\') this.at++;
        else if (character === '"') this.isInString = false;
      } else if (character === '"') this.isInString = true;
      else if (character === '{' || character === '[') {
        if (character === '{' && this.depth === DEPTH_OF_SENTENCE) this.start = this.at;
        this.depth++;
      } else if (character === '}' || character === ']') {
        this.depth--;
        if (character === '}' && this.depth === DEPTH_OF_SENTENCE)
          found.push(this.text.slice(this.start, this.at + 1));
      }
    }
    return found;
  }
}
