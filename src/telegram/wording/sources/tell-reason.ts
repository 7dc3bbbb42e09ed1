import { z } from 'zod';
import table from './reasons.json' with { type: 'json' };

/** What sources/ say of an address that cannot be read, and the same in the other languages; `{0}` and `{1}` stand for what differs. */
const reasons = z
  .array(z.record(z.enum(['en', 'bg', 'ru', 'uk']), z.string()))
  .parse(table)
  .map(({ en, ...others }) => ({ pattern: patternOf(en), others: new Map(Object.entries(others)) }));

/**
 * Why a feed or an entry cannot be read, in the reader's language. Reasons are stored with their feed, in English, before it is
 * known who will look at them; one that is not in the table stays as it is.
 */
export function tellReason(reason: string, language: string): string {
  for (const { pattern, others } of reasons) {
    const holes = pattern.exec(reason)?.slice(1);
    const template = holes === undefined ? undefined : others.get(language);
    if (holes === undefined || template === undefined) continue;
    // What is said of a site's robots.txt is a reason within a reason.
    return template.replace(/\{(\d)\}/g, (_, n: string) => tellReason(holes[Number(n)] ?? '', language));
  }
  return reason;
}

function patternOf(template: string): RegExp {
  const literal = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{\d\}/g, '(.+?)')}$`, 'su');
}
