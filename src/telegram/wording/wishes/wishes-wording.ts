/** What is said to a reader who set something in words of their own, a line each. What is put in comes ready to be shown. */
export interface WishesWording {
  readonly stories: (most: number) => string;
  readonly style: (style: 'full' | 'short') => string;
  /** "Shorter", said of an answer. */
  readonly styleOfAnswers: (style: 'full' | 'short') => string;
  readonly silent: (isSilent: boolean) => string;
  readonly language: string;
  /** `null`: there are no quiet hours any more. */
  readonly quiet: (hours: { readonly from: string; readonly to: string } | null) => string;
  readonly days: (days: string) => string;
  readonly follow: (topics: readonly string[]) => string;
  readonly unfollow: (topics: readonly string[]) => string;
  readonly only: (topics: readonly string[]) => string;
  readonly mute: (topics: readonly string[]) => string;
  readonly muteOutlets: (outlets: readonly string[]) => string;
  readonly unmute: (topics: readonly string[]) => string;
  /** They are neither followed nor left out. */
  readonly notListed: (topics: readonly string[]) => string;
  readonly allTopics: string;
  readonly undo: string;
  readonly undone: string;
  /** The button on the page of topics. */
  readonly settingOnly: (isOn: boolean) => string;
  /** To a reader who asks for the latest, where nothing is on their topics. */
  readonly nothingOnTopics: string;
}
