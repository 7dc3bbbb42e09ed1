import type { Range } from '../text/range.ts';

const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|Jr|Sr|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Inc|Corp|Co|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?|a\.m|p\.m)\.$/u;

export function splitPassages(text: string, _language: string): Range[] {
  const found: Range[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let from = 0;
    const add = (to: number) => {
      let [start, end] = [from, to];
      while (start < end && /\s/.test(line[0].charAt(start))) start++;
      while (end > start && /\s/.test(line[0].charAt(end - 1))) end--;
      if (end > start) found.push({ start: line.index + start, end: line.index + end });
      from = to;
    };
    for (const stop of line[0].matchAll(/[.!?…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}])/gu)) {
      const end = stop.index + stop[0].length;
      if (stop[0] === '.' && ABBREVIATION.test(line[0].slice(Math.max(0, end - 8), end))) continue;
      add(end);
    }
    add(line[0].length);
  }
  return found;
}
