import type { TokenStream } from './token-stream.ts';

/** Characters a token takes in prose, with the space behind it; where there are more tokens the arrays grow. */
const CHARACTERS_PER_TOKEN = 5;
const SMALLEST_CAPACITY = 16;

/** Puts a stream together token by token, in typed arrays, which cost neither a copy nor a look of the collector for each token. */
export class TokenStreamBuilder {
  #length = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  #classes: Int32Array;
  #shapes: Uint8Array;
  #quotationAt: Int32Array;
  readonly #words: string[] = [];

  /** `characters`: how many will be read, about. */
  constructor(characters: number) {
    const capacity = SMALLEST_CAPACITY + Math.ceil(characters / CHARACTERS_PER_TOKEN);
    const columns = columnsOf(capacity);
    this.#starts = columns.starts;
    this.#ends = columns.ends;
    this.#classes = columns.classes;
    this.#shapes = columns.shapes;
    this.#quotationAt = columns.quotationAt;
  }

  /** Adds a token of no class and no shape. */
  push(start: number, end: number, word: string): void {
    if (this.#length === this.#starts.length) this.#grow();
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#words.push(word);
    this.#length++;
  }

  /** Says what the last token is, in bits of WordClass and of Shape. */
  mark(bits: number, shape: number): void {
    this.#classes[this.#length - 1] = bits;
    this.#shapes[this.#length - 1] = shape;
  }

  /** Says which quotation the last token is. */
  markQuotation(index: number): void {
    this.#quotationAt[this.#length - 1] = index;
  }

  build(rest: Pick<TokenStream, 'text' | 'lexicon' | 'quotations'>): TokenStream {
    const { text, lexicon, quotations } = rest;
    const length = this.#length;
    return {
      text,
      lexicon,
      length,
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      words: this.#words,
      classes: this.#classes.subarray(0, length),
      shapes: this.#shapes.subarray(0, length),
      quotationAt: this.#quotationAt.subarray(0, length),
      quotations,
    };
  }

  #grow(): void {
    const larger = columnsOf(2 * this.#length);
    this.#starts = copyInto(larger.starts, this.#starts);
    this.#ends = copyInto(larger.ends, this.#ends);
    this.#classes = copyInto(larger.classes, this.#classes);
    this.#shapes = copyInto(larger.shapes, this.#shapes);
    this.#quotationAt = copyInto(larger.quotationAt, this.#quotationAt);
  }
}

/** Parts of one piece of memory, which is asked for and given back once instead of five times. */
function columnsOf(capacity: number) {
  const bytes = capacity * Int32Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(4 * bytes + capacity);
  return {
    starts: new Int32Array(memory, 0, capacity),
    ends: new Int32Array(memory, bytes, capacity),
    classes: new Int32Array(memory, 2 * bytes, capacity),
    quotationAt: new Int32Array(memory, 3 * bytes, capacity).fill(-1),
    shapes: new Uint8Array(memory, 4 * bytes, capacity),
  };
}

function copyInto<Numbers extends Int32Array | Uint8Array>(larger: Numbers, numbers: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}
