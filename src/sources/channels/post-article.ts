import type { Article } from '../../articles/article.ts';
import { hashOf } from '../../articles/article-hashes.ts';
import { parseArticle } from '../../articles/parse-article.ts';

/** A post of an approved channel. Plain data. */
export interface ChannelPost {
  readonly channel: { readonly chatId: number; readonly title: string; readonly username: string | null };
  readonly messageId: number;
  /** The text, or the words under a picture. */
  readonly text: string;
  /** ISO instant. */
  readonly postedAt: string;
  readonly author?: string;
  /** Where a forwarded post comes from, as Telegram says. */
  readonly origin?: { readonly title: string; readonly url?: string };
}

/**
 * The article that a post is; an edited post is its next version. The outlet is the channel, as an admin approved it; of a
 * forwarded post it is where it comes from, which no admin approved and is therefore a claim.
 * Throws `bad-input` for a post without words.
 */
export function articleOfPost(post: ChannelPost): Article {
  const { channel, messageId, text, postedAt, author, origin } = post;
  const url = postUrl(channel, messageId);
  const id = `telegram:${channel.chatId}/${messageId}`;
  const article = parseArticle({
    name: `${channel.title}, post ${messageId}`,
    form: 'plain',
    text,
    fallbackId: id,
    fields: { id, url, author, publishedAt: postedAt },
  });
  const source = origin?.title ?? channel.title;
  const sourceIsClaimed = origin !== undefined;
  return {
    ...article,
    ...(origin?.url === undefined ? {} : { url: origin.url }),
    source,
    sourceIsClaimed,
    hash: hashOf([article.hash, source, origin?.url]),
  };
}

/** Of a private channel, the address works for its members. */
function postUrl(
  { chatId, username }: Pick<ChannelPost['channel'], 'chatId' | 'username'>,
  messageId: number,
): string {
  return username === null
    ? `https://t.me/c/${String(chatId).replace(/^-100/, '')}/${messageId}`
    : `https://t.me/${username}/${messageId}`;
}
