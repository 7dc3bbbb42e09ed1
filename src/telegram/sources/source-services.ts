import type { ChannelStore } from '../../sources/channels/channel-store.ts';
import type { FeedStore } from '../../sources/feeds/feed-store.ts';
import type { SourceDesk } from '../../sources/source-desk.ts';

/** What the bot needs to let its admins look after the sources. */
export interface SourceServices {
  readonly feeds: FeedStore;
  readonly channels: ChannelStore;
  readonly desk: SourceDesk;
}
