import type { Digest, DigestStory } from '../digests/digest.ts';
import type { KeyboardContext } from './bot-action.ts';

/** What the buttons of a digest need: each story with the ids of the articles that it is told from. */
export function digestContext({ stories, citations }: Digest): KeyboardContext {
  const ids = new Map(citations.map(({ n, articleId }) => [n, articleId]));
  const articlesOf = ({ sentences, quotes }: DigestStory) => [
    ...sentences.flatMap((sentence) => sentence.citations),
    ...quotes.map(({ citation }) => citation),
  ];
  return {
    stories: stories.map((story) => ({
      title: story.title,
      articleIds: [
        ...new Set([
          ...articlesOf(story).flatMap((n) => ids.get(n) ?? []),
          ...story.quotes.flatMap(({ alsoIn }) => alsoIn ?? []),
        ]),
      ],
    })),
  };
}
