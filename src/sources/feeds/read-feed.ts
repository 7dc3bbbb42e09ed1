import type { Feed } from './feed.ts';
import { parseFeedDate } from './parse-feed-date.ts';

/** What each format's reader gives. */
export type ReadFeed = Omit<Feed, 'format' | 'isMended' | 'isExpired'> & { readonly isExpired?: boolean };

/** The first of several stated dates that is one. */
export function firstDate(...stated: readonly (string | undefined)[]): string | undefined {
  for (const each of stated) {
    const date = each === undefined ? null : parseFeedDate(each);
    if (date !== null) return date;
  }
  return undefined;
}

/** Without the fields that have no words in them. */
export function withoutBlank<K extends string>(
  fields: Readonly<Record<K, string | undefined>>,
): { [P in K]?: string } {
  const kept: { [P in K]?: string } = {};
  for (const key in fields) {
    const value = fields[key]?.trim();
    if (value !== undefined && value !== '') kept[key] = value;
  }
  return kept;
}
