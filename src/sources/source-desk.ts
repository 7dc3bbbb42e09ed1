import type { ChannelPost } from './channels/post-article.ts';
import type { Found } from './feeds/find-feeds.ts';
import type { Outlines } from './feeds/opml.ts';
import type { IngestSummary } from './ingest-articles.ts';

/** Those who fetch, read and ingest, beside the thread that answers. Each method throws a VerbatimError that says why not. */
export interface SourceDesk {
  /** What stands at an address: feeds, an article. */
  find(address: string): Promise<Found>;
  /** The feeds that an OPML file lists. */
  readOutlines(text: string, name: string): Promise<Outlines>;
  /** Puts the article at an address into the archive, once. */
  ingestPage(url: string): Promise<IngestSummary>;
  /** Puts a post of a channel into the archive, or its next version. */
  ingestPost(post: ChannelPost): Promise<IngestSummary>;
  /** Feeds were added or changed: look at them now. */
  wake(): void;
}
