/** What plain words set: how digests come and what they hold. */
export type Wish =
  | { readonly kind: 'stories'; readonly stories: number }
  | { readonly kind: 'more-stories' | 'fewer-stories' | 'all-topics' }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'style'; readonly style: 'full' | 'short' }
  | { readonly kind: 'silent'; readonly silent: boolean }
  | { readonly kind: TopicWish; readonly topics: readonly string[] }
  /** Between these hours nothing comes; null: there are none. */
  | { readonly kind: 'quiet'; readonly hours: string | null }
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'add-times'; readonly words: string }
  | { readonly kind: 'zone'; readonly words: string };

export type TopicWish = 'follow' | 'unfollow' | 'only' | 'mute' | 'unmute';

/** A wish, and whether its words would as well narrow a question that was asked before: "only about the bridge". */
export interface ReadWish {
  readonly wish: Wish;
  readonly isBare: boolean;
}
