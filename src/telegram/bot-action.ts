import { z } from 'zod';
import { storedFrame } from '../delivery/stored-frame.ts';

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What a reader may change by pressing a button under the settings. */
const change = z.union([
  z.object({ time: wallTime.nullable() }),
  z.object({ stories: z.number().int().min(1).max(20) }),
  z.object({ language: z.string() }),
  z.object({ silent: z.boolean() }),
  z.object({ paused: z.boolean() }),
]);

/** What a button stands for: an action of a message tree, or one of the bot's own. */
export const botAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), question: z.string() }),
  z.object({ kind: z.literal('choose'), option: z.string() }),
  z.object({ kind: z.literal('more') }),
  z.object({
    kind: z.literal('context'),
    articleId: z.string(),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    field: z.literal('title').optional(),
  }),
  z.object({ kind: z.literal('report') }),
  z.object({ kind: z.literal('story'), n: z.number().int().positive() }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('unsubscribe'), sure: z.boolean() }),
  z.object({ kind: z.literal('subscribe'), time: wallTime.nullable() }),
  z.object({ kind: z.literal('other-time') }),
  z.object({ kind: z.literal('confirm-zone'), time: wallTime.nullable(), zone: z.string() }),
  z.object({ kind: z.literal('other-zone'), time: wallTime.nullable() }),
  z.object({ kind: z.literal('latest') }),
  z.object({ kind: z.literal('page'), page: z.enum(['main', 'time', 'stories', 'language']) }),
  z.object({ kind: z.literal('set'), change }),
  z.object({ kind: z.literal('forget'), sure: z.boolean() }),
  z.object({ kind: z.literal('resend'), ids: z.array(z.number().int()) }),
]);

export type BotAction = z.infer<typeof botAction>;
export type SettingsChange = z.infer<typeof change>;

/** A story of a digest, as its button finds it again. */
const digestStoryKey = z.object({ title: z.string(), articleIds: z.array(z.string()) });

export type DigestStoryKey = z.infer<typeof digestStoryKey>;

/** What the buttons of one message share. */
export const keyboardContext = z.object({
  /** The conversation's frame when the message was made: "more" goes on from there, whatever was asked since. */
  frame: storedFrame.nullable().optional(),
  question: z.string().optional(),
  /** What a report tells the admins beside the question. */
  evidence: z.array(z.string()).optional(),
  /** What an answer showed, by which an article that changed since is known. */
  passages: z
    .array(
      z.object({
        articleId: z.string(),
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        text: z.string(),
      }),
    )
    .optional(),
  /** A digest's stories, in its order. */
  stories: z.array(digestStoryKey).optional(),
});

export type KeyboardContext = z.infer<typeof keyboardContext>;
