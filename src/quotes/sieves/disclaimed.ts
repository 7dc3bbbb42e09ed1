import { isDisclaimed } from '../grammar/is-disclaimed.ts';
import type { Clause, ParsedSentence } from '../grammar/parsed-sentence.ts';
import { has } from '../tokens/token-stream.ts';
import { WordClass } from '../tokens/word-class.ts';
import { type Article, type Attribution, ofSentenceBefore, type Sieve, type Site } from './sieve.ts';

const UTTERS =
  /^(?:say|says|said|saying|tell|tells|told|telling|call(?:s|ed|ing)?|writes?|wrote|written|writing|state[sd]?|stating|utter(?:s|ed|ing)?|tweet(?:s|ed|ing)?|declar(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|label(?:s|ed|ing)?|promis(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|shout(?:s|ed|ing)?|quoted|claim(?:s|ed|ing)?|admit(?:s|ted|ting)?)$/;
const notSaid: Attribution = { rule: 'not said', mention: null, cue: null };

/** She denied saying "…" / If he had said "…": the nearest saying before the quotation is one that was not; nobody is quoted. */
export const disclaimed: Sieve = (site, _index, article) => {
  const parse = article.parses[site.sentence];
  const nearest = article.clauses[site.sentence]?.findLast(
    ({ verb, bits }) => verb < site.chunk && has(bits, WordClass.Say | WordClass.Characterise),
  );
  if (parse === undefined || nearest === undefined || !isOfUtterance(parse, nearest)) return null;
  return isDisclaimed(parse, nearest) && isNear(article, site, nearest.verb) ? notSaid : null;
};

/** "…," she never said: the report that a rule chose is of what was not. */
export function unlessDisclaimed(
  attribution: Attribution,
  { parses, sites }: Article,
  site: Site,
): Attribution {
  const { clause, root, rootSite, mention } = attribution;
  if (mention === null || clause === undefined || root !== undefined) return attribution;
  const introduced = ofSentenceBefore.has(attribution.rule) ? 1 : 0;
  const parse = parses[(sites[rootSite ?? -1] ?? site).sentence - introduced];
  return parse !== undefined && isOfUtterance(parse, clause) && isDisclaimed(parse, clause)
    ? notSaid
    : attribution;
}

/** Verbs that mean words; other verbs take quoted words in sentences of the reporter's ("did not release the “full” list"). */
function isOfUtterance({ chunks, tokens }: ParsedSentence, { verb }: Clause): boolean {
  return tokens.lexicon.language !== 'en' || UTTERS.test(tokens.words[chunks[verb]?.head ?? -1] ?? '');
}

/** No semicolon, and no other quotation but in the same list, stands between. */
function isNear({ parses }: Article, site: Site, verb: number): boolean {
  const { chunks, tokens } = parses[site.sentence] ?? { chunks: [], tokens: undefined };
  return !chunks
    .slice(verb + 1, site.chunk)
    .some(({ kind, from }) => kind === 'quotation' || (kind === 'colon' && tokens?.words[from] === ';'));
}
