import { setImmediate } from 'node:timers/promises';
import type { ArticleIndex } from '../search/article-index.ts';
import { findFacts } from './find-facts.ts';
import type { StoryFacts } from './story-facts.ts';
import type { StoryStore, StoryWindow } from './story-store.ts';
import { addsTo } from './told-facts.ts';

export interface FactKeeperParts {
  readonly index: Pick<ArticleIndex, 'articles' | 'quotesIn'>;
  readonly stories: Pick<StoryStore, 'withoutFacts' | 'saveFacts' | 'facts'>;
}

type Unread = Awaited<ReturnType<StoryStore['withoutFacts']>>;

const BATCH = 500;

/** Finds what each article in a story tells, once, whichever story it is in later. */
export class FactKeeper {
  readonly #parts: FactKeeperParts;
  #hasEarlier = false;

  constructor(parts: FactKeeperParts) {
    this.#parts = parts;
  }

  /** Of articles that were put into stories before this keeper was there: looked for once. */
  async ofEarlier(window: StoryWindow): Promise<void> {
    if (!this.#hasEarlier) await this.catchUp(window);
    this.#hasEarlier = true;
  }

  async catchUp(window: StoryWindow): Promise<void> {
    const { stories } = this.#parts;
    for (let before = ''; ; ) {
      const unread = await stories.withoutFacts(window, BATCH);
      const oldest = unread[0]?.articleId;
      // What was withdrawn or changed meanwhile is not there in this version.
      if (oldest === undefined || oldest === before) return;
      before = oldest;
      await this.#read(unread);
      await setImmediate();
    }
  }

  async #read(unread: Unread): Promise<void> {
    const { index, stories } = this.#parts;
    const repeated = unread.flatMap(({ copyOf }) => copyOf ?? []);
    const known = new Map((await stories.facts(repeated)).map((facts) => [facts.articleId, facts]));
    const copies = new Map(unread.map(({ articleId, copyOf }) => [articleId, copyOf]));
    const found: StoryFacts[] = [];
    for (const article of await index.articles([...copies.keys()])) {
      const told = findFacts(article, await index.quotesIn(article.id));
      const facts = { ...told, adds: addsTo(known.get(copies.get(article.id) ?? ''), told) };
      known.set(article.id, facts);
      found.push(facts);
    }
    await stories.saveFacts(found);
  }
}
