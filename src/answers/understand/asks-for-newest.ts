const NEWEST =
  /(?<!\p{L})(?:latest|newest|most recent(?:ly)?|recently|lately|last (?:words?|quotes?|statements?|remarks?|comments?)|said? last|напоследък|наскоро|в последно време|последн\p{L}+ (?:думи|цитат\p{L}*|изказван\p{L}+|изявлени\p{L}+|коментар\p{L}*)|най-нов\p{L}+|недавно|в последнее время|последн\p{L}+ (?:слова|цитат\p{L}*|высказывани\p{L}+|заявлени\p{L}+|комментари\p{L}+)|новейш\p{L}+|нещодавно|останнім часом|останн\p{L}+ (?:слова|цитат\p{L}*|висловлюванн\p{L}+|вислови|заяв\p{L}+|коментар\p{L}*)|найновіш\p{L}+)(?!\p{L})/iu;

/** Whether a question wants somebody's newest words first, in any of our languages. */
export function asksForNewest(question: string): boolean {
  return NEWEST.test(question);
}
