import type { Gender } from './gender-of-name.ts';

/**
 * A Russian or Ukrainian name back in the nominative, for display ("Зеленського" → "Зеленський"). Where the ending could
 * be the nominative's own and `gender` does not decide it, the name comes back as it is; so do names in other languages.
 */
export function nominative(name: string, language: string, gender: Gender = 'unknown'): string {
  const rules = language === 'ru' ? RUSSIAN : language === 'uk' ? UKRAINIAN : [];
  const words = name.split(' ');
  const last = words.pop() ?? '';
  for (const [ending, replacement, genderOfRule] of rules) {
    if (!ending.test(last) || (genderOfRule !== 'any' && genderOfRule !== gender)) continue;
    return [...words, last.replace(ending, replacement)].join(' ');
  }
  return name;
}

type Rule = readonly [ending: RegExp, replacement: string, gender: Gender | 'any'];

const RUSSIAN: readonly Rule[] = [
  [/(?<=[сцз]к)(?:ого|ому|им|ом)$/, 'ий', 'any'],
  [/(?<=[сцз]к)(?:ой|ую)$/, 'ая', 'any'],
  [/(?<=[оеё]в|ин)(?:ым)$/, '', 'any'],
  [/(?<=[оеё]в|ин)(?:ой)$/, 'а', 'any'],
  [/(?<=[оеё]в|ин)(?:а|у|е)$/, '', 'male'],
];
const UKRAINIAN: readonly Rule[] = [
  [/(?<=[сцз]ьк)(?:ого|ому|им)$/, 'ий', 'any'],
  [/(?<=[сцз]ьк)(?:ої|ій|ою|у)$/, 'а', 'any'],
];
