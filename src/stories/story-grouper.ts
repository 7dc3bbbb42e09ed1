import { type Cluster, release } from './cluster.ts';
import { ClusterIndex } from './cluster-index.ts';
import { joinLanguages } from './join-languages.ts';
import { keepKeys } from './keep-keys.ts';
import { regroup, SAME_STORY } from './regroup.ts';
import type { GroupableArticle, Story } from './story.ts';
import { StoryBook } from './story-book.ts';
import { WindowArticles } from './window-articles.ts';

/** Two groups are joined on arrival only where they are nearly one; the rest is for the night, which knows more. */
const SURELY_ONE_STORY = 0.9;
/** Mergers that one arrival may set off; the night does the rest. */
const MERGERS = 2;

/**
 * Groups articles by the event that they tell of, as they arrive and in time proportional to their number: each joins the
 * nearest group or founds one, and a group that has grown may meet another. `settle` groups all of the window anew from
 * single articles, knowing all that came, and keeps the keys of stories. Articles of equal words count as one.
 */
export class StoryGrouper {
  readonly #articles = new WindowArticles();
  #index = new ClusterIndex();
  #book = new StoryBook();
  /** While there is one language, nothing is made ready for crossing to others. */
  #isBridged = false;

  /** Articles in the window, copies too. */
  get size(): number {
    return this.#articles.size;
  }

  has(id: string): boolean {
    return this.#articles.has(id);
  }

  /** Puts an article into the story that it tells, or into one of its own; returns the keys of the stories that changed. */
  add(article: GroupableArticle): ReadonlySet<string> {
    const first = this.#articles.addCopy(article);
    if (first !== null) return new Set([this.#book.keyOf(first.cluster)]);
    const { cluster } = this.#articles.enter(article);
    const nearest = this.#index.nearest(cluster);
    if (nearest !== null && nearest.linkage >= SAME_STORY) return this.#grow(nearest.cluster, cluster);
    this.#index.add(cluster);
    this.#book.found(cluster, article.id);
    return this.#cross(cluster);
  }

  /** Puts an article back into the story that it was in. */
  restore(article: GroupableArticle, key: string): void {
    if (this.#articles.addCopy(article) !== null) return;
    const { cluster } = this.#articles.enter(article);
    const home = this.#book
      .clustersOf(key)
      .find((each) => this.#articles.languagesOf(each).has(article.language));
    this.#index.add(cluster);
    if (home === undefined) {
      this.#book.found(cluster, key);
    } else this.#merge(home, cluster);
  }

  /** Takes out an article that was withdrawn, or is about to come again in other words. */
  remove(id: string): ReadonlySet<string> {
    const gone = this.#articles.remove(id);
    if (gone === null) return new Set();
    const { cluster } = gone;
    const key = this.#book.keyOf(cluster);
    if (gone.left === null) return new Set([key]);
    release(cluster, gone.left.number, gone.left.vector);
    if (cluster.members.length === 0) {
      this.#index.remove(cluster);
      this.#book.close(cluster);
    }
    return new Set([key]);
  }

  /** Lets go of stories whose last report is older. */
  forgetBefore(timeMs: number): void {
    for (const key of [...this.#book.keys]) {
      const clusters = this.#book.clustersOf(key);
      if (!clusters.every(({ last }) => last < timeMs)) continue;
      for (const cluster of clusters) {
        this.#articles.forget(cluster);
        this.#index.remove(cluster);
        this.#book.close(cluster);
      }
    }
  }

  /** Merges what belongs together and splits what does not, now that all of the window is known; keys stay with most of their articles. */
  settle(): void {
    const before = new Map(this.stories().flatMap(({ key, originIds }) => originIds.map((id) => [id, key])));
    this.#index = regroup(this.#articles);
    const profiles = this.#index.clusters.map((cluster) => this.#articles.profileOf(cluster));
    const groups = joinLanguages(profiles);
    this.#book = new StoryBook();
    this.#isBridged = this.#articles.isMultilingual;
    if (this.#isBridged) for (const profile of profiles) this.#book.profile(profile);
    const ids = groups.map((group) => this.#articles.originIds(group));
    for (const [index, key] of keepKeys(ids, before).entries())
      for (const cluster of groups[index] ?? []) this.#book.found(cluster, key);
  }

  storyOf(key: string): Story | null {
    const clusters = this.#book.clustersOf(key);
    return clusters.length === 0 ? null : { key, ...this.#articles.membersOf(clusters) };
  }

  stories(): readonly Story[] {
    return [...this.#book.keys].flatMap((key) => this.storyOf(key) ?? []);
  }

  #grow(home: Cluster, arrival: Cluster): ReadonlySet<string> {
    this.#merge(home, arrival);
    const touched = new Set([this.#book.keyOf(home)]);
    let grown = home;
    for (let mergers = 0; mergers < MERGERS && mayMeet(grown); mergers++) {
      const nearest = this.#index.nearest(grown);
      if (nearest === null || nearest.linkage < SURELY_ONE_STORY) break;
      const [large, small] =
        nearest.cluster.members.length > grown.members.length
          ? [nearest.cluster, grown]
          : [grown, nearest.cluster];
      touched.add(this.#book.keyOf(small)).add(this.#book.keyOf(large));
      this.#merge(large, small);
      this.#book.unite(large, small);
      grown = large;
    }
    for (const key of this.#cross(grown)) touched.add(key);
    return touched;
  }

  #merge(large: Cluster, small: Cluster): void {
    this.#index.merge(large, small);
    this.#articles.move(small, large);
  }

  /** Joins the stories of other languages that tell the same event. */
  #cross(cluster: Cluster): ReadonlySet<string> {
    const key = this.#book.keyOf(cluster);
    if (!this.#articles.isMultilingual) return new Set([key]);
    if (!this.#isBridged) this.#profileAll();
    const joined = this.#book.cross(this.#articles.profileOf(cluster));
    return new Set([key, ...joined]);
  }

  #profileAll(): void {
    this.#isBridged = true;
    for (const cluster of this.#index.clusters) this.#book.profile(this.#articles.profileOf(cluster));
  }
}

/** A large group is hardly another for one article more: it looks for others after every eighth part that it grows by. */
function mayMeet({ members: { length: size } }: Cluster): boolean {
  return size % Math.ceil(size / 8) === 0;
}
