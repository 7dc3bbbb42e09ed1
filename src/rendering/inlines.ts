import { isolateForeign } from './foreign-text.ts';
import type { Inline } from './message-tree.ts';

/** Our own words. */
export const text = (words: string): Inline => ({ kind: 'text', text: words });

/** Our own words, set apart from the words around them. */
export const emphasis = (words: string): Inline => ({ kind: 'emphasis', text: words });

/** Words of an article, a feed or a reader, fit to stand among ours. */
export const foreign = (words: string): Inline => ({ kind: 'foreign', text: isolateForeign(words) });

/** The same where they stand out: names and headlines. */
export const strongForeign = (words: string): Inline => ({ kind: 'strong', text: isolateForeign(words) });

/** The same as a link where there is somewhere to go. */
export const linkedForeign = (words: string, href: string | null): Inline =>
  href === null ? foreign(words) : { kind: 'link', text: isolateForeign(words), href };

/** Groups of inlines with ` · ` between them. */
export function dotted(groups: readonly (readonly Inline[])[]): readonly Inline[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [text(' · '), ...group]));
}
