import { surnameKey } from '../people/name-keys.ts';
import { termOf } from '../text/term-of.ts';
import { words } from '../text/words.ts';
import type { ToldStory } from './told-story.ts';

const SHORTEST_NAME = 3;
/** Topics remembered: what many readers follow is looked up once. */
const MOST_REMEMBERED = 5_000;
const NONE: ReadonlySet<ToldStory> = new Set();

/**
 * Which stories are about a topic: all its words stand in the title and lead of one of their reports, as search terms or, names, by
 * their sound in any script. An index of terms, so hundreds of topics cost as many look-ups and no text is read.
 */
export class TopicFinder {
  readonly #stories = new Map<string, Set<ToldStory>>();
  readonly #languages: readonly string[];
  readonly #known = new Map<string, ReadonlySet<ToldStory>>();

  constructor(stories: readonly ToldStory[]) {
    const languages = new Set<string>();
    for (const story of stories)
      for (const { terms, language } of story.reports) {
        languages.add(language);
        for (const term of terms) this.#add(term, story);
      }
    this.#languages = [...languages];
  }

  storiesAbout(topic: string): ReadonlySet<ToldStory> {
    const known = this.#known.get(topic);
    if (known !== undefined) return known;
    const found = this.#find(topic);
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(topic, found);
    return found;
  }

  #find(topic: string): ReadonlySet<ToldStory> {
    const sets = words(topic)
      .map(({ text }) => this.#storiesWith(text))
      .filter((set) => set !== null);
    const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
    if (fewest === undefined) return NONE;
    return new Set([...fewest].filter((story) => others.every((set) => set.has(story))));
  }

  /** Null for a word that says nothing, such as "the". */
  #storiesWith(word: string): ReadonlySet<ToldStory> | null {
    const terms = new Set(this.#languages.map((language) => termOf(word, language)));
    terms.delete('');
    if (terms.size === 0 && this.#languages.length > 0) return null;
    if (word.length >= SHORTEST_NAME) terms.add(`~${surnameKey(word.toLowerCase())}`);
    return new Set([...terms].flatMap((term) => [...(this.#stories.get(term) ?? [])]));
  }

  #add(term: string, story: ToldStory): void {
    const known = this.#stories.get(term);
    if (known === undefined) this.#stories.set(term, new Set([story]));
    else known.add(story);
  }
}
