import { z } from 'zod';

const channel = z.object({ chatId: z.number().int(), title: z.string(), username: z.string().nullable() });

/** A post, as a button keeps it until an admin says what to do with it. */
const post = z.object({
  channel,
  messageId: z.number().int(),
  text: z.string(),
  postedAt: z.string(),
  author: z.string().exactOptional(),
  origin: z.object({ title: z.string(), url: z.string().exactOptional() }).exactOptional(),
});

const feed = z.object({
  url: z.string(),
  title: z.string().optional(),
  siteUrl: z.string().optional(),
  folder: z.string().optional(),
});

/** What buttons of admins do about sources. */
export const sourceAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add-feeds'), feeds: z.array(feed) }),
  z.object({ do: z.literal('add-page'), url: z.string() }),
  z.object({ do: z.literal('approve-channel'), channel }),
  z.object({ do: z.literal('refuse-channel'), channel }),
  z.object({ do: z.literal('take-post'), post }),
  z.object({ do: z.literal('nothing') }),
  z.object({ do: z.literal('list'), page: z.number().int().nonnegative() }),
  z.object({ do: z.literal('show'), feed: z.number().int() }),
  z.object({ do: z.literal('try'), feed: z.number().int() }),
  z.object({ do: z.literal('pause'), feed: z.number().int(), paused: z.boolean() }),
  z.object({ do: z.literal('remove'), feed: z.number().int(), sure: z.boolean() }),
]);

export type SourceAct = z.infer<typeof sourceAct>;
export type OfferedFeed = z.infer<typeof feed>;
