import { z } from 'zod';
import { storedFrame } from '../delivery/stored-frame.ts';
import { sourceAct } from './sources/source-act.ts';

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const wallTimes = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(,([01]\d|2[0-3]):[0-5]\d)*$/);

const settingsPageName = z.enum([
  'main',
  'time',
  'times',
  'days',
  'quiet',
  'pause',
  'topics',
  'muted',
  'sources',
  'stories',
  'language',
]);

export type SettingsPage = z.infer<typeof settingsPageName>;

/** What a reader may change by pressing a button under the settings. */
const change = z.union([
  z.object({ time: wallTime.nullable() }),
  z.object({ addTime: wallTime }),
  z.object({ removeTime: wallTime }),
  z.object({ days: z.string().regex(/^[1-7]{1,7}$/) }),
  z.object({ quiet: z.object({ from: wallTime, to: wallTime }).nullable() }),
  z.object({ pausedFor: z.number().int().positive() }),
  z.object({ style: z.enum(['full', 'short']) }),
  z.object({ list: z.enum(['topics', 'muted', 'sources']), remove: z.string().nullable() }),
  z.object({ list: z.enum(['topics', 'muted', 'sources']), add: z.string() }),
  z.object({ onlyTopics: z.boolean() }),
  z.object({ stories: z.number().int().min(1).max(20) }),
  z.object({ language: z.string() }),
  z.object({ silent: z.boolean() }),
  z.object({ writingStyle: z.enum(['exact', 'fluent']) }),
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
  /** Below an opened story: all its reports, who said what in them, no more of it, or again in some hours. */
  z.object({ kind: z.literal('more-story') }),
  z.object({ kind: z.literal('who-said') }),
  z.object({ kind: z.literal('mute-story') }),
  z.object({ kind: z.literal('later') }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({
    kind: z.literal('missed'),
    localDate: z.string(),
    slot: z.number().int().nonnegative(),
    isWanted: z.boolean(),
  }),
  z.object({ kind: z.literal('unsubscribe'), sure: z.boolean() }),
  z.object({ kind: z.literal('subscribe'), time: wallTimes.nullable() }),
  z.object({ kind: z.literal('other-time') }),
  z.object({ kind: z.literal('confirm-zone'), time: wallTimes.nullable(), zone: z.string() }),
  z.object({ kind: z.literal('other-zone'), time: wallTimes.nullable() }),
  z.object({ kind: z.literal('latest') }),
  z.object({ kind: z.literal('page'), page: settingsPageName }),
  z.object({ kind: z.literal('set'), change }),
  /** Takes back what plain words set. */
  z.object({ kind: z.literal('undo'), changes: z.array(change) }),
  z.object({ kind: z.literal('forget'), sure: z.boolean() }),
  z.object({ kind: z.literal('source'), act: sourceAct }),
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
  /** The story that was opened. */
  story: digestStoryKey.optional(),
  /** A digest's stories, in its order. */
  stories: z.array(digestStoryKey).optional(),
});

export type KeyboardContext = z.infer<typeof keyboardContext>;
