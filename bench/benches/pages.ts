import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractPage } from '../../src/sources/extract-page.ts';
import type { Bench } from '../bench.ts';
import { median, percentile, rounded } from '../statistics.ts';

/** Taking the text out of web pages, beside Readability as it comes, page by page in turn. */
export const bench: Bench = {
  title: 'Pages',
  async run({ pages, say }) {
    if (pages === undefined) {
      say('left out: name a folder of pages with --pages');
      return [];
    }
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const file of readdirSync(pages).filter((name) => /\.html(\.gz)?$/.test(name))) {
      const bytes = readFileSync(join(pages, file));
      const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      ours.push(await timed(() => extractPage(html, file)));
      theirs.push(await timed(async () => new Readability(parseHTML(html).document).parse()));
    }
    const row = (name: string, ms: readonly number[]) => [
      name,
      rounded(median(ms)),
      rounded(percentile(ms, 0.99)),
      rounded(median(ms) / median(theirs)),
    ];
    return [
      {
        title: `Text out of ${ours.length} pages`,
        columns: ['', 'p50 ms', 'p99 ms', 'against Readability'],
        rows: [row('Verbatim', ours), row('Readability as it comes', theirs)],
        note: 'How much of the text is right is measured with the quality, see docs/sources.md.',
      },
    ];
  },
};

/** A page that somebody's extractor gives up on has taken its time all the same. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work().catch(() => null);
  return performance.now() - startMs;
}
