import type { SourceIndex } from './index-source.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/giu;
const QUOTED = /["“”„«]([^"“”„«»]{8,600})["“”»]/gu;
const FEWEST_QUOTED_WORDS = 3;

/** Links that no source has, and words in quotation marks that no source has in that order. Linear. */
export function findInventions(claim: string, index: SourceIndex): readonly string[] {
  const reasons: string[] = [];
  for (const [link] of claim.matchAll(LINK)) {
    const bare = link.replace(/[.,;:!?)\]]+$/u, '');
    if (!index.sources.some((source) => source.includes(bare)))
      reasons.push(`the link ${bare} is not in the source`);
  }
  for (const [, quoted = ''] of claim.matchAll(QUOTED)) {
    const wanted = bareWords(quoted);
    if (wanted.split(' ').length < FEWEST_QUOTED_WORDS) continue;
    if (!bareSources(index).some((source) => source.includes(` ${wanted} `)))
      reasons.push(`the words in quotation marks, “${quoted.trim()}”, do not stand so in the source`);
  }
  return reasons;
}

const memory = new WeakMap<SourceIndex, readonly string[]>();

function bareSources(index: SourceIndex): readonly string[] {
  const known = memory.get(index);
  if (known !== undefined) return known;
  const made = index.sources.map((source) => ` ${bareWords(source)} `);
  memory.set(index, made);
  return made;
}

/** The words in lower case with one space between, without punctuation, which quotation marks move about. */
function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’ʼ']/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
