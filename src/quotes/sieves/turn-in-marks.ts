import type { Range } from '../../text/range.ts';
import type { Mention } from '../grammar/mention.ts';
import { readMention } from '../grammar/read-mention.ts';
import type { Article, Sieve, Site } from './sieve.ts';

/** A label is no longer, in characters. */
const LONGEST = 40;
/** Sentences at the head of an article in which it says who talks. */
const LONGEST_INTRODUCTION = 12;
/** Phrases of a sentence that are looked at: an introduction has fewer, and a text without points is one sentence. */
const MOST_PHRASES = 200;
const LABEL = /^\s*(\p{Lu}[\p{Lu}.’'-]{2,}(?: \p{Lu}[\p{Lu}.’'-]+){0,2}): /u;

/** "KELLER: … (next paragraph) "OSEI: …": a transcript in marks that go on from paragraph to paragraph, led by names in capitals. */
export const turnInMarks: Sieve = (site, index, article) => {
  const { quotations, text } = article.tokens;
  const quotation = quotations[site.quotation];
  if (quotation === undefined || !(quotation.goesOn || goesOnFromBefore(site, index, article))) return null;
  const label = LABEL.exec(text.slice(quotation.start, Math.min(quotation.end, quotation.start + LONGEST)));
  const name = label?.[1];
  if (label === null || name === undefined) return null;
  const start = quotation.start + label[0].indexOf(name);
  const own = { start, end: start + name.length };
  const inFull = namedBefore(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), article);
  return {
    rule: 'turn',
    mention: inFull === null ? namedInCapitals(own, name) : { ...inFull, ...own },
    cue: null,
  };
};

function goesOnFromBefore({ sentence }: Site, index: number, { sites, tokens, parses }: Article): boolean {
  const before = sites[index - 1];
  if (before === undefined || tokens.quotations[before.quotation]?.goesOn !== true) return false;
  const [own, last] = [parses[sentence]?.sentence.paragraph, parses[before.sentence]?.sentence.paragraph];
  return own !== undefined && last !== undefined && own - last <= 1;
}

/** Whom the introduction names by this surname; null where it names nobody so, or several. */
function namedBefore(surname: string, { parses }: Article): Mention | null {
  let found: Mention | null = null;
  let words = '';
  for (const parse of parses.slice(0, LONGEST_INTRODUCTION)) {
    const { text } = parse.tokens;
    for (const [i, { kind, head }] of parse.chunks.slice(0, MOST_PHRASES).entries()) {
      if (kind !== 'noun' || parse.tokens.words[head] !== surname) continue;
      const mention = readMention(parse, i);
      if (mention?.kind !== 'person' || mention.name === null) continue;
      const named = text.slice(mention.name.start, mention.name.end);
      if (found !== null && !named.endsWith(words) && !words.endsWith(named)) return null;
      if (named.length > words.length) [found, words] = [mention, named];
    }
  }
  return found;
}

function namedInCapitals(range: Range, name: string): Mention {
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return { ...range, name: range, kind: 'person', role: null, gender: 'unknown', plural: false, head };
}
