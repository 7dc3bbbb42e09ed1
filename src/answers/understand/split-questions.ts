const SHORTEST_WORDS = 3;

/** The questions of a message, each with its mark; one for a message that asks once. */
export function splitQuestions(message: string): readonly string[] {
  const questions = (message.match(/[^?？]+[?？]+/gu) ?? []).map((question) => question.trim());
  const full = questions.filter((question) => (question.match(/\p{L}+/gu)?.length ?? 0) >= SHORTEST_WORDS);
  return full.length > 1 ? full : [message.trim()];
}
