import { words } from '../../text/words.ts';

/** Two sentences that share this much of the shorter one's words say the same. */
const SAME_SHARE = 0.6;

/** The words of a sentence, lower case, each once: what `saysTheSame` compares. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text).map((word) => word.text.toLowerCase()));
}

/** Whether two sentences share so many words that a reader would read one thing twice. */
export function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>, share = SAME_SHARE): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared >= share * small.size;
}
