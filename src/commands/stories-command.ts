import type { Command } from 'commander';
import { z } from 'zod';
import { parseArticle } from '../articles/parse-article.ts';
import { describeError, VerbatimError } from '../errors.ts';
import type { GroupableArticle } from '../stories/story.ts';
import type { CommandIo } from './command-io.ts';
import { type LineFailure, readJsonl } from './jsonl/read-jsonl.ts';

const rowSchema = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  text: z.string(),
  publishedAt: z.string().optional(),
});
type Row = z.infer<typeof rowSchema>;

/** Reads all of stdin before it writes: a story is known once all its articles are. Needs no store. */
export function addStoriesCommand(program: Command, io: CommandIo): void {
  program
    .command('stories')
    .description('Groups articles by the event that they tell of')
    .option('--jsonl', 'read {id, title?, text, publishedAt?} a line on stdin, write {id, story} a line')
    .action(async ({ jsonl }: { readonly jsonl?: boolean }) => {
      if (!jsonl)
        throw new VerbatimError(
          'usage',
          'Give --jsonl and write the articles to stdin, one JSON object a line.',
        );
      const lines: (GroupableArticle | LineFailure)[] = [];
      for await (const line of readJsonl(io, rowSchema))
        lines.push('row' in line ? articleOf(line.row) : line);
      const { groupStories } = await import('../stories/group-stories.ts');
      const storyOf = new Map<string, string>();
      for (const { key, originIds, copyIds } of groupStories(lines.filter(isArticle)))
        for (const id of [...originIds, ...copyIds]) storyOf.set(id, key);
      for (const line of lines) {
        if ('error' in line) io.setExitCode(1);
        io.stdout.write(
          `${JSON.stringify('error' in line ? line : { id: line.id, story: storyOf.get(line.id) })}\n`,
        );
      }
    });
}

function articleOf({ id, title, text, publishedAt }: Row): GroupableArticle | LineFailure {
  try {
    return parseArticle({
      name: id,
      form: 'plain',
      text,
      fallbackId: id,
      fields: { id, title, publishedAt },
    });
  } catch (error) {
    const code = error instanceof VerbatimError ? error.code : 'internal';
    return { id, error: { code, message: describeError(error) } };
  }
}

function isArticle(line: GroupableArticle | LineFailure): line is GroupableArticle {
  return !('error' in line);
}
