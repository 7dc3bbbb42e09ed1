import { type Cluster, decay } from './cluster.ts';
import { dotOf, type SparseVector } from './sparse-vector.ts';
import { TermFrequencies } from './term-frequencies.ts';

/** A group of articles by the names (by sound, so in any script) and numbers in it. */
export interface Profile {
  readonly cluster: Cluster;
  readonly languages: ReadonlySet<string>;
  /** Not weighed yet. */
  readonly names: SparseVector;
  /** How many articles it was made of when other languages were last looked for. */
  readonly membersThen?: number;
}

export interface Crossing {
  readonly from: Profile;
  readonly to: Profile;
  readonly likeness: number;
}

/** Two events of one day may share a president and a city; reports of one event share most of their names and numbers. */
const SHARED_NAMES = 4;
const SAME_EVENT = 0.22;
/** Names that more groups than this share do not say which of them belong together. */
const LONGEST_POSTINGS = 200;

/** Finds groups in other languages that tell one event, by the names and numbers that they share. */
export class LanguageBridge {
  readonly #frequencies = new TermFrequencies();
  readonly #postings = new Map<number, Profile[]>();
  readonly #gone = new WeakSet<Profile>();

  add(profile: Profile): void {
    this.#frequencies.learn(profile.names);
    for (const name of profile.names.ids) {
      const known = this.#postings.get(name);
      if (known === undefined) this.#postings.set(name, [profile]);
      else if (known.length <= LONGEST_POSTINGS) known.push(profile);
      else if (known.some((each) => this.#gone.has(each)))
        this.#postings.set(name, [...known.filter((each) => !this.#gone.has(each)), profile]);
    }
  }

  remove(profile: Profile): void {
    if (this.#gone.has(profile)) return;
    this.#gone.add(profile);
    this.#frequencies.forget(profile.names);
  }

  /** Groups that tell the event of `profile` in languages that it does not have, in no order. */
  crossingsFrom(profile: Profile): readonly Crossing[] {
    const shared = new Map<Profile, number>();
    for (const name of profile.names.ids) {
      const known = this.#postings.get(name) ?? [];
      if (known.length > LONGEST_POSTINGS) continue;
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const own = this.#frequencies.weigh(profile.names);
    return [...shared].flatMap(([other, names]) => {
      if (names < SHARED_NAMES || this.#gone.has(other) || haveCommon(profile.languages, other.languages))
        return [];
      const product = dotOf(own, this.#frequencies.weigh(other.names));
      const likeness = product * decay(profile.cluster, other.cluster);
      return likeness < SAME_EVENT ? [] : [{ from: profile, to: other, likeness }];
    });
  }
}

/** False for two empty sets. */
export function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
