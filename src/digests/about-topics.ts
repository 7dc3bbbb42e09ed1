import { createTopicMatcher, type TopicMatcher } from '../answers/topic-matcher.ts';
import { keptRanges } from '../search/kept-ranges.ts';
import type { ToldStory } from './told-story.ts';

/** Mentions that make a story be about a topic. */
const ABOUT = 2;
const PARAGRAPHS_READ = 12;

/**
 * For each topic the stories that are about it: it stands in a title or lead, or comes up again and again. Where there are
 * none, those that mention it.
 */
export function aboutTopics(stories: readonly ToldStory[], topics: readonly string[]): readonly ToldStory[] {
  if (topics.length === 0) return stories;
  const wanted = new Set<ToldStory>();
  for (const topic of topics) {
    const matcher = createTopicMatcher(topic, new Set());
    const found = stories.map((story) => ({ story, mentions: mentionsOf(story, matcher) }));
    const most = Math.max(0, ...found.map(({ mentions }) => mentions));
    const enough = Math.min(ABOUT, most);
    for (const { story, mentions } of found) if (mentions > 0 && mentions >= enough) wanted.add(story);
  }
  return stories.filter((story) => wanted.has(story));
}

/** In how many paragraphs of one report all words of the topic stand; its title and its lead count as two each. */
function mentionsOf({ reports }: ToldStory, topic: TopicMatcher): number {
  if (topic.size === 0) return 0;
  const has = (text: string) => topic.match(text).size === topic.size;
  return Math.max(
    ...reports.map(({ title, text, skip }) => {
      const paragraphs = keptRanges(text.length, skip)
        .flatMap(({ start, end }) => text.slice(start, end).split(/\n+/))
        .filter((paragraph) => paragraph.trim() !== '')
        .slice(0, PARAGRAPHS_READ);
      const [lead = '', ...others] = paragraphs;
      return (has(title) ? ABOUT : 0) + (has(lead) ? ABOUT : 0) + others.filter(has).length;
    }),
  );
}
