import { setImmediate } from 'node:timers/promises';
import type { StoredArticle } from '../articles/article.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { FactKeeper } from './fact-keeper.ts';
import type { Story } from './story.ts';
import { StoryGrouper } from './story-grouper.ts';
import { storyMember } from './story-member.ts';
import type { PlacedArticle, StoryStore, StoryWindow } from './story-store.ts';

export interface StoryKeeperParts {
  readonly index: Pick<ArticleIndex, 'articles' | 'quotesIn'>;
  readonly stories: StoryStore;
}

const BATCH = 500;
/** A window of so many articles is grouped anew within a second, so it is after every arrival. */
const SETTLED_AT_ONCE = 2_000;
/** What has grown by half knows better than what it was grouped by. */
const GROWN = 1.5;
const DAY_MS = 24 * 3_600_000;

/** Keeps the stories of the store up to date with its articles: what arrived, what changed, what was withdrawn. */
export class StoryKeeper {
  readonly #parts: StoryKeeperParts;
  readonly #facts: FactKeeper;
  #grouper = new StoryGrouper();
  #window: StoryWindow | null = null;
  /** Where each article is in the store, as far as this keeper wrote or read it. */
  #places = new Map<string, string>();
  #settled = { articles: 0, atMs: Number.NEGATIVE_INFINITY };

  constructor(parts: StoryKeeperParts) {
    this.#parts = parts;
    this.#facts = new FactKeeper(parts);
  }

  /** Groups what is new in the window; returns how many articles came in or went. */
  async catchUp(window: StoryWindow, now: Date): Promise<number> {
    const { stories } = this.#parts;
    const withdrawn = await stories.withdrawn(BATCH);
    const first = await stories.pending(window, BATCH);
    await this.#facts.ofEarlier(window);
    if (withdrawn.length === 0 && first.length === 0 && !this.#isNight(now)) return 0;
    await this.#open(window);
    await this.#takeOut(withdrawn);
    let arrived = 0;
    for (let ids = first, before = ''; ids.length > 0; ids = await stories.pending(window, BATCH)) {
      // What was withdrawn between two looks is not there to be taken in.
      if (ids[0] === before) break;
      before = ids[0] ?? '';
      await this.#takeIn(ids);
      arrived += ids.length;
      await setImmediate();
    }
    await this.#settleWhereDue(now);
    await this.#facts.catchUp(window);
    return arrived + withdrawn.length;
  }

  /** A later window lets go of what is before it; any other is read from the store. */
  async #open(window: StoryWindow): Promise<void> {
    if (this.#window !== null && window.from >= this.#window.from && window.to >= this.#window.to) {
      this.#grouper.forgetBefore(Date.parse(window.from));
      this.#window = window;
      return;
    }
    this.#grouper = new StoryGrouper();
    this.#places = new Map();
    this.#window = window;
    const placements = await this.#parts.stories.placements(window);
    for (let at = 0; at < placements.length; at += BATCH) {
      const keys = new Map(
        placements.slice(at, at + BATCH).map(({ articleId, storyKey }) => [articleId, storyKey]),
      );
      for (const article of await this.#parts.index.articles([...keys.keys()])) {
        const key = keys.get(article.id);
        if (key === undefined || article.publishedAt === undefined) continue;
        this.#grouper.restore(article, key);
      }
      await setImmediate();
    }
    for (const story of this.#grouper.stories()) this.#remember(story);
    this.#settled = { ...this.#settled, articles: this.#grouper.size };
  }

  async #takeOut(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const touched = new Set<string>();
    for (const id of ids) for (const key of this.#grouper.remove(id)) touched.add(key);
    for (const id of ids) this.#places.delete(id);
    await this.#save(touched, ids);
  }

  async #takeIn(ids: readonly string[]): Promise<void> {
    const articles = await this.#parts.index.articles(ids);
    const touched = new Set<string>();
    for (const article of articles.toSorted(byPublication)) {
      if (this.#grouper.has(article.id)) for (const key of this.#grouper.remove(article.id)) touched.add(key);
      this.#places.delete(article.id);
      for (const key of this.#grouper.add(article)) touched.add(key);
    }
    await this.#save(touched, [], articles);
  }

  async #settleWhereDue(now: Date): Promise<void> {
    const { size } = this.#grouper;
    const hasGrown = size > this.#settled.articles * GROWN;
    if (size > SETTLED_AT_ONCE && !hasGrown && !this.#isNight(now)) return;
    this.#grouper.settle();
    this.#settled = { articles: size, atMs: now.getTime() };
    await this.#save(new Set(this.#grouper.stories().map(({ key }) => key)), []);
  }

  /** Once a day all is grouped anew; the day begins with the first look. */
  #isNight(now: Date): boolean {
    return this.#window !== null && now.getTime() - this.#settled.atMs >= DAY_MS;
  }

  /** Writes those members of the touched stories that are elsewhere in the store. */
  async #save(
    keys: ReadonlySet<string>,
    gone: readonly string[],
    atHand: readonly StoredArticle[] = [],
  ): Promise<void> {
    const places = new Map<string, { readonly storyKey: string; readonly copyOf: string | null }>();
    for (const key of keys) {
      const story = this.#grouper.storyOf(key);
      if (story === null) continue;
      for (const [id, place] of placesIn(story))
        if (this.#places.get(id) !== asText(place)) places.set(id, place);
    }
    const known = new Map(atHand.map((article) => [article.id, article]));
    const ids = [...places.keys()];
    for (let at = 0; at < ids.length || (at === 0 && gone.length > 0); at += BATCH) {
      const chunk = ids.slice(at, at + BATCH);
      const missing = chunk.filter((id) => !known.has(id));
      const read = missing.length === 0 ? [] : await this.#parts.index.articles(missing);
      const articles = [...chunk.flatMap((id) => known.get(id) ?? []), ...read];
      await this.#parts.stories.save(membersOf(articles, places), at === 0 ? gone : []);
    }
    for (const [id, place] of places) this.#places.set(id, asText(place));
  }

  #remember(story: Story): void {
    for (const [id, place] of placesIn(story)) this.#places.set(id, asText(place));
  }
}

type Place = Pick<PlacedArticle, 'storyKey' | 'copyOf'>;

function* placesIn({ key, originIds, copies }: Story): Iterable<readonly [string, Place]> {
  for (const id of originIds) yield [id, { storyKey: key, copyOf: null }];
  for (const { id, of } of copies) yield [id, { storyKey: key, copyOf: of }];
}

function asText({ storyKey, copyOf }: Place): string {
  return copyOf === null ? storyKey : `${storyKey} = ${copyOf}`;
}

function membersOf(
  articles: readonly StoredArticle[],
  places: ReadonlyMap<string, Place>,
): readonly PlacedArticle[] {
  return articles.flatMap((article) => {
    const place = places.get(article.id);
    const { publishedAt } = article;
    return place === undefined || publishedAt === undefined
      ? []
      : [storyMember({ ...article, publishedAt }, place)];
  });
}

function byPublication(a: StoredArticle, b: StoredArticle): number {
  return (a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1;
}
