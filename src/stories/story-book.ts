import type { Cluster } from './cluster.ts';
import { haveCommon, LanguageBridge, type Profile } from './language-bridge.ts';

/** Which groups are a story: one of each language, under the key that the story keeps. */
export class StoryBook {
  readonly #keys = new Map<Cluster, string>();
  readonly #stories = new Map<string, Set<Cluster>>();
  readonly #bridge = new LanguageBridge();
  readonly #profiles = new Map<Cluster, Profile>();

  get keys(): Iterable<string> {
    return this.#stories.keys();
  }

  keyOf(cluster: Cluster): string {
    return this.#keys.get(cluster) ?? '';
  }

  clustersOf(key: string): readonly Cluster[] {
    return [...(this.#stories.get(key) ?? [])];
  }

  found(cluster: Cluster, key: string): void {
    this.#keys.set(cluster, key);
    const clusters = this.#stories.get(key);
    if (clusters === undefined) this.#stories.set(key, new Set([cluster]));
    else clusters.add(cluster);
  }

  close(cluster: Cluster): void {
    const key = this.keyOf(cluster);
    const clusters = this.#stories.get(key);
    clusters?.delete(cluster);
    if (clusters?.size === 0) this.#stories.delete(key);
    this.#keys.delete(cluster);
    this.#unprofile(cluster);
  }

  /** `small` was merged into `large`; the story of the larger group keeps its key and takes in what was joined to the other. */
  unite(large: Cluster, small: Cluster): void {
    const key = this.keyOf(small);
    this.close(small);
    this.#takeIn(this.keyOf(large), key);
  }

  profile(profile: Profile): void {
    this.#unprofile(profile.cluster);
    this.#profiles.set(profile.cluster, profile);
    this.#bridge.add(profile);
  }

  /** Joins the likeliest story in other languages to that of the profile's group; returns the keys of both where it did. */
  cross(profile: Profile): readonly string[] {
    const membersThen = this.#profiles.get(profile.cluster)?.membersThen ?? 0;
    // What has hardly grown says what it said.
    if (profile.cluster.members.length < 2 * membersThen) return [];
    this.profile({ ...profile, membersThen: profile.cluster.members.length });
    const own = this.keyOf(profile.cluster);
    const best = this.#bridge
      .crossingsFrom(profile)
      .toSorted((a, b) => b.likeness - a.likeness)
      .find(({ to }) => {
        const key = this.keyOf(to.cluster);
        return key !== '' && key !== own && !haveCommon(this.#languagesOf(own), this.#languagesOf(key));
      });
    if (best === undefined) return [];
    const other = this.keyOf(best.to.cluster);
    // The one that was there before keeps its key.
    this.#takeIn(other, own);
    return [own, other];
  }

  #takeIn(key: string, joined: string): void {
    if (key === joined) return;
    for (const cluster of this.clustersOf(joined)) {
      this.#stories.get(joined)?.delete(cluster);
      this.found(cluster, key);
    }
    this.#stories.delete(joined);
  }

  #languagesOf(key: string): ReadonlySet<string> {
    return new Set(
      this.clustersOf(key).flatMap((cluster) => [...(this.#profiles.get(cluster)?.languages ?? [])]),
    );
  }

  #unprofile(cluster: Cluster): void {
    const profile = this.#profiles.get(cluster);
    if (profile === undefined) return;
    this.#bridge.remove(profile);
    this.#profiles.delete(cluster);
  }
}
