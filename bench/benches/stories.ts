import { parseArticle } from '../../src/articles/parse-article.ts';
import type { GroupableArticle } from '../../src/stories/story.ts';
import { StoryGrouper } from '../../src/stories/story-grouper.ts';
import type { Bench, BenchArticle } from '../bench.ts';
import { rounded } from '../statistics.ts';

const WINDOW = 20_000;
const FULL_WINDOW = 50_000;
const STEP = 10_000;
const PARAGRAPHS_OF_ANOTHER = 3;
const PARAGRAPHS_OF_ITS_OWN = 4;
/** All articles of the window come within so many milliseconds of one another. */
const APART_MS = 6_000;

/** What it costs to put an article into its story when it arrives, as the window fills. */
export const bench: Bench = {
  title: 'Stories',
  async run({ articles, isFull, say }) {
    const size = isFull ? FULL_WINDOW : WINDOW;
    const all: BenchArticle[] = [];
    for await (const article of articles(size)) all.push(article);
    const grouper = new StoryGrouper();
    const rows: (readonly (string | number)[])[] = [];
    for (let at = 0; at < size; at += STEP) {
      const arrivals = Array.from({ length: STEP }, (_, n) => arrival(all, at + n));
      const start = process.cpuUsage().user;
      for (const each of arrivals) grouper.add(each);
      const seconds = (process.cpuUsage().user - start) / 1e6;
      say(`${at + STEP} articles in the window`);
      rows.push([at + STEP, rounded(STEP / seconds), grouper.stories().length]);
    }
    const start = process.cpuUsage().user;
    grouper.settle();
    const settled = rounded((process.cpuUsage().user - start) / 1e6);
    return [
      {
        title: 'Articles put into stories as they arrive',
        columns: ['articles in the window', 'a second of processor time', 'stories'],
        rows,
        chart: {
          file: 'stories',
          column: 1,
          unit: 'articles a second of processor time, by how many the window holds',
        },
        note: `Grouping all ${size} anew, as every night: ${settled} s of processor time, ${grouper.stories().length} stories.`,
      },
    ];
  },
};

/** Where there are fewer texts than the window holds, the further ones are made of paragraphs of two of them. */
function arrival(all: readonly BenchArticle[], n: number): GroupableArticle {
  const own = all[n % all.length];
  const other = all[(n * 7_919) % all.length];
  if (own === undefined || other === undefined) throw new Error('There are no articles to group.');
  const paragraphs = (text: string) => text.split('\n\n');
  const text =
    n < all.length
      ? own.text
      : [
          ...paragraphs(other.text).slice(0, PARAGRAPHS_OF_ANOTHER),
          ...paragraphs(own.text).slice(-PARAGRAPHS_OF_ITS_OWN),
        ].join('\n\n');
  const id = `article-${n}`;
  const publishedAt = new Date(Date.UTC(2026, 0, 1) + n * APART_MS).toISOString();
  return parseArticle({
    name: id,
    form: 'plain',
    text,
    fallbackId: id,
    fields: { id, title: own.title, publishedAt },
  });
}
