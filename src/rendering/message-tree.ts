/**
 * What a reader sees, apart from how a medium shows it: Telegram makes text with entities of it, the terminal indents it,
 * the chat page never sees it (it shows what Telegram's form says). A message is blocks from top to bottom, then buttons.
 */
export interface MessageTree {
  readonly blocks: readonly Block[];
  readonly buttons: readonly (readonly Button[])[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  /** A quotation of an article, set apart from our words. */
  | { readonly kind: 'quotation'; readonly children: readonly Inline[] }
  /** What may be folded away, such as the list of sources; one line each. */
  | { readonly kind: 'fold'; readonly lines: readonly (readonly Inline[])[] }
  /** A gap before the next story or group; messages that are too long are split here first. */
  | { readonly kind: 'gap' };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** Words of an article or a feed: shown isolated, so that nothing in them turns the rest of the line around. */
  | { readonly kind: 'foreign'; readonly text: string }
  /** http or https only. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Button =
  | { readonly label: string; readonly action: Action }
  | { readonly label: string; readonly href: string };

/** What pressing a button asks for. The medium keeps it and gives it back; it may be longer than a callback holds. */
export type Action =
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'choose'; readonly option: string }
  | { readonly kind: 'more' }
  | {
      readonly kind: 'context';
      readonly articleId: string;
      readonly start: number;
      readonly end: number;
      readonly field?: 'title';
    }
  | { readonly kind: 'report' }
  | { readonly kind: 'story'; readonly n: number }
  | { readonly kind: 'settings' }
  | { readonly kind: 'pause' };
