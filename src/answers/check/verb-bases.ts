import { conjugate } from '../../quotes/lexicon/conjugate-english.ts';
import {
  englishCharacteriseVerbs,
  englishNounVerbs,
  englishOtherVerbs,
  englishSayVerbs,
  englishThinkVerbs,
} from '../../quotes/lexicon/english-verbs.ts';

const bases = new Map<string, string>();
for (const list of [englishSayVerbs, englishCharacteriseVerbs, englishThinkVerbs, englishOtherVerbs])
  for (const { base, third, past, participle } of conjugate(list))
    for (const form of [base, third, past, participle]) if (!bases.has(form)) bases.set(form, base);

const nouns = new Set(englishNounVerbs.split(/\s+/));

/** The base form of an English verb in any of its forms ("won" → "win"); undefined for words that are no verbs or also nouns. */
export function baseOfVerb(lower: string): string | undefined {
  const base = bases.get(lower);
  return base === lower && nouns.has(base) ? undefined : base;
}
