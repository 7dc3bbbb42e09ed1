import { type Cluster, clusterOf } from './cluster.ts';
import type { Headline } from './headline.ts';
import type { Profile } from './language-bridge.ts';
import { addVectors, EMPTY_VECTOR, type SparseVector } from './sparse-vector.ts';
import type { GroupableArticle, Story } from './story.ts';
import { type ArticleTerms, TermCounter } from './term-counter.ts';
import { TermFrequencies } from './term-frequencies.ts';

interface Member {
  readonly id: string;
  readonly publishedAtMs: number;
}

/** An article of words of its own, and those that repeat it. */
export interface Entry extends Member {
  readonly number: number;
  readonly contentKey: string;
  readonly language: string;
  readonly terms: ArticleTerms;
  readonly headline: Headline;
  vector: SparseVector;
  cluster: Cluster;
  readonly copies: Member[];
}

/** A profile of names says no more for having read more reports. */
const PROFILED = 12;

/** The articles of the window as vectors, by number; which of them repeat one another; and in which group each is. */
export class WindowArticles {
  readonly #counter = new TermCounter();
  readonly #frequencies = new TermFrequencies();
  readonly #entries: (Entry | undefined)[] = [];
  /** By id of every article, copies too. */
  readonly #byId = new Map<string, Entry>();
  readonly #byContent = new Map<string, Entry>();
  readonly #languages = new Set<string>();

  get size(): number {
    return this.#byId.size;
  }

  get isMultilingual(): boolean {
    return this.#languages.size > 1;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The entry that the article repeats, which has it now; null where its words are new. */
  addCopy({ id, contentKey, publishedAt }: GroupableArticle): Entry | null {
    const first = this.#byContent.get(contentKey);
    if (first === undefined) return null;
    first.copies.push({ id, publishedAtMs: Date.parse(publishedAt ?? '') });
    this.#byId.set(id, first);
    return first;
  }

  /** In a group of its own. */
  enter(article: GroupableArticle): Entry {
    const { id, contentKey, language } = article;
    const terms = this.#counter.read(article);
    this.#frequencies.learn(terms.words);
    const number = this.#entries.length;
    const publishedAtMs = Date.parse(article.publishedAt ?? '');
    const vector = this.#frequencies.weigh(terms.words);
    const headline = this.#counter.headline(article);
    const cluster = clusterOf({ member: number, vector, publishedAtMs, headline });
    const known = { id, contentKey, language, publishedAtMs, terms, headline };
    const entry = { ...known, vector, cluster, number, copies: [] };
    this.#entries.push(entry);
    this.#byId.set(id, entry);
    this.#byContent.set(contentKey, entry);
    this.#languages.add(language);
    return entry;
  }

  /** `left` is the entry that left its group with the article; null where others still have its words. */
  remove(id: string): { readonly cluster: Cluster; readonly left: Entry | null } | null {
    const entry = this.#byId.get(id);
    if (entry === undefined) return null;
    this.#byId.delete(id);
    const copy = entry.copies.findIndex((each) => each.id === id);
    if (copy >= 0) entry.copies.splice(copy, 1);
    const heir = copy >= 0 ? entry : this.#inherit(entry);
    if (heir === null) this.#drop(entry);
    return { cluster: entry.cluster, left: heir === null ? entry : null };
  }

  forget(cluster: Cluster): void {
    for (const entry of this.#entriesOf(cluster)) {
      for (const { id } of [entry, ...entry.copies]) this.#byId.delete(id);
      this.#drop(entry);
    }
  }

  /** All entries in groups of their own, weighed by what is known now; in order of publication, as they would have come. */
  startAnew(): readonly Cluster[] {
    const entries = this.#entries.filter((entry) => entry !== undefined);
    return entries.toSorted(byPublication).map((entry) => {
      entry.vector = this.#frequencies.weigh(entry.terms.words);
      entry.cluster = clusterOf({ ...entry, member: entry.number });
      return entry.cluster;
    });
  }

  /** The members of one group are another's from now on. */
  move(from: Cluster, to: Cluster): void {
    for (const entry of this.#entriesOf(from)) entry.cluster = to;
  }

  /** The articles of a group as groups of one. */
  singlesOf(cluster: Cluster): readonly Cluster[] {
    return this.#entriesOf(cluster).map((entry) => clusterOf({ ...entry, member: entry.number }));
  }

  languagesOf(cluster: Cluster): ReadonlySet<string> {
    return new Set(this.#entriesOf(cluster).map(({ language }) => language));
  }

  profileOf(cluster: Cluster): Profile {
    const entries = this.#entriesOf(cluster);
    const read = entries.slice(0, PROFILED);
    const names = read.reduce(
      (sum, { terms }) => addVectors(sum, terms.names, 1 / read.length),
      EMPTY_VECTOR,
    );
    return { cluster, names, languages: new Set(entries.map(({ language }) => language)) };
  }

  originIds(clusters: readonly Cluster[]): readonly string[] {
    return this.#sortedEntries(clusters).map(({ id }) => id);
  }

  membersOf(clusters: readonly Cluster[]): Omit<Story, 'key'> {
    const entries = this.#sortedEntries(clusters);
    const copies = entries.flatMap(({ id: of, copies: repeats }) =>
      repeats.toSorted(byPublication).map(({ id }) => ({ id, of })),
    );
    return { originIds: entries.map(({ id }) => id), copyIds: copies.map(({ id }) => id), copies };
  }

  #sortedEntries(clusters: readonly Cluster[]): readonly Entry[] {
    return clusters.flatMap((cluster) => this.#entriesOf(cluster)).toSorted(byPublication);
  }

  #entriesOf({ members }: Cluster): readonly Entry[] {
    return members.flatMap((number) => this.#entries[number] ?? []);
  }

  /** The first of its copies stands for a text whose first article went. */
  #inherit(entry: Entry): Entry | null {
    const [heir, ...copies] = entry.copies.toSorted(byPublication);
    if (heir === undefined) return null;
    const inherited = { ...entry, ...heir, copies };
    this.#entries[entry.number] = inherited;
    this.#byContent.set(entry.contentKey, inherited);
    for (const { id } of [heir, ...copies]) this.#byId.set(id, inherited);
    return inherited;
  }

  #drop(entry: Entry): void {
    this.#entries[entry.number] = undefined;
    this.#byContent.delete(entry.contentKey);
    this.#frequencies.forget(entry.terms.words);
  }
}

/** The undated come last. */
function byPublication(a: Member, b: Member): number {
  const [timeA, timeB] = [a.publishedAtMs, b.publishedAtMs];
  return (Number.isNaN(timeA) ? Number.MAX_VALUE : timeA) - (Number.isNaN(timeB) ? Number.MAX_VALUE : timeB);
}
