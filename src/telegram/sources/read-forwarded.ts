import { z } from 'zod';
import { defined } from '../../defined.ts';
import type { ChannelPost } from '../../sources/channels/post-article.ts';

const chat = z.object({
  id: z.number().int(),
  type: z.string(),
  title: z.string().optional(),
  username: z.string().optional(),
});
const person = z.object({ first_name: z.string(), last_name: z.string().optional() });
const origin = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('channel'),
    chat,
    message_id: z.number().int(),
    date: z.number(),
    author_signature: z.string().optional(),
  }),
  z.object({
    type: z.literal('chat'),
    sender_chat: chat,
    date: z.number(),
    author_signature: z.string().optional(),
  }),
  z.object({ type: z.literal('user'), sender_user: person, date: z.number() }),
  z.object({ type: z.literal('hidden_user'), sender_user_name: z.string(), date: z.number() }),
]);

const message = z.object({
  message_id: z.number().int(),
  date: z.number(),
  chat,
  text: z.string().optional(),
  caption: z.string().optional(),
  author_signature: z.string().optional(),
  forward_origin: origin.optional(),
});

export type ChannelRef = ChannelPost['channel'];

/** A forwarded message: the channel where it comes from, if it is one, and the post as it was there. */
export interface Forwarded {
  readonly channel: ChannelRef | null;
  readonly post: ChannelPost | null;
}

/** null for what is not forwarded. */
export function readForwarded(value: object): Forwarded | null {
  const parsed = message.safeParse(value).data;
  const from = parsed?.forward_origin;
  if (parsed === undefined || from === undefined) return null;
  const text = wordsOf(parsed);
  if (from.type !== 'channel') {
    // Of somebody's message only the words are known; who wrote them is what Telegram says.
    const channel = { chatId: parsed.chat.id, title: nameOf(from), username: null };
    const post = {
      channel,
      messageId: parsed.message_id,
      text,
      postedAt: isoOf(from.date),
      origin: { title: nameOf(from) },
    };
    return { channel: null, post: text === '' ? null : post };
  }
  const channel = channelOf(from.chat);
  const post: ChannelPost = defined({
    channel,
    messageId: from.message_id,
    text,
    postedAt: isoOf(from.date),
    author: from.author_signature,
  });
  return { channel, post: text === '' ? null : post };
}

/** A post of a channel as the channel has it; null where it has no words. */
export function readChannelPost(value: object): ChannelPost | null {
  const parsed = message.safeParse(value).data;
  if (parsed === undefined) return null;
  const text = wordsOf(parsed);
  if (text === '') return null;
  const { forward_origin: from, author_signature: author } = parsed;
  return defined({
    channel: channelOf(parsed.chat),
    messageId: parsed.message_id,
    text,
    postedAt: isoOf(parsed.date),
    author,
    origin: from === undefined ? undefined : originOf(from),
  });
}

type Origin = z.infer<typeof origin>;

function originOf(from: Origin): NonNullable<ChannelPost['origin']> {
  if (from.type !== 'channel' || from.chat.username === undefined) return { title: nameOf(from) };
  return { title: nameOf(from), url: `https://t.me/${from.chat.username}/${from.message_id}` };
}

function nameOf(from: Origin): string {
  switch (from.type) {
    case 'channel':
      return channelOf(from.chat).title;
    case 'chat':
      return channelOf(from.sender_chat).title;
    case 'user':
      return [from.sender_user.first_name, from.sender_user.last_name].filter(Boolean).join(' ');
    case 'hidden_user':
      return from.sender_user_name;
  }
}

function channelOf({ id, title, username }: z.infer<typeof chat>): ChannelRef {
  return { chatId: id, title: title ?? username ?? `${id}`, username: username ?? null };
}

function wordsOf({ text, caption }: z.infer<typeof message>): string {
  return (text ?? caption ?? '').trim() === '' ? '' : (text ?? caption ?? '');
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString();
}
