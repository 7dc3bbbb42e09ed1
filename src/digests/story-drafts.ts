import type { ChosenStory } from './choose-stories.ts';
import { type DraftParts, draftStory, type StoryDraft } from './draft-story.ts';
import type { ToldStory } from './told-story.ts';

/** Drafts each story once for all readers of one language who know as much of it. They go when the window of stories does. */
export class StoryDrafts {
  readonly #parts: DraftParts;
  readonly #drafts = new WeakMap<ToldStory, Map<string, Promise<StoryDraft | null>>>();

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  draft(chosen: ChosenStory, readerLanguage: string | undefined): Promise<StoryDraft | null> {
    const drafts = this.#drafts.get(chosen.story) ?? new Map<string, Promise<StoryDraft | null>>();
    this.#drafts.set(chosen.story, drafts);
    // Reports stand in order of publication, so how many are unseen, and how many seen, says which.
    const key = `${readerLanguage ?? ''} ${chosen.unseen.length} ${chosen.seen.length}`;
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const draft = draftStory(chosen, this.#parts, readerLanguage);
    drafts.set(key, draft);
    draft.catch(() => drafts.delete(key));
    return draft;
  }
}
