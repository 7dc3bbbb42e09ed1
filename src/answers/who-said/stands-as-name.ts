import { words } from '../../text/words.ts';
import { articlesWith } from '../articles-with.ts';
import type { Asking } from '../asking.ts';
import { atAnyTime } from './at-any-time.ts';

const ARTICLES_READ = 4;

/** Whether a word that may be written small is a name: within their sentences, articles write it with a capital and never without. */
export async function standsAsName(asking: Asking, word: string): Promise<boolean> {
  const articles = await asking.index.articles(await articlesWith(atAnyTime(asking), word, ARTICLES_READ));
  const asked = word.toLowerCase();
  const written = articles.flatMap(({ text }) =>
    words(text).flatMap((each) =>
      each.text.toLowerCase() === asked &&
      !OPENS.test(text.slice(Math.max(0, each.start - BEFORE), each.start))
        ? [each.text]
        : [],
    ),
  );
  return written.length > 0 && written.every((each) => /^\p{Lu}/u.test(each));
}

/** Enough to see what ends before a word. */
const BEFORE = 8;
/** Before the first word of a sentence, which has a capital anyhow. */
const OPENS = /(?:^|[.!?:…“"\n])\P{L}*$/u;
