/** What an article, or whoever hands it over, states about it. Everything is text as received, checked nowhere yet. */
export interface ArticleFields {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** The outlet that it claims to come from. */
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly language?: string | undefined;
}
