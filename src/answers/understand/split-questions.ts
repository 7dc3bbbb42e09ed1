const SHORTEST_WORDS = 3;
/** Between two questions in one sentence; whether what follows asks is for the forms to say. */
const AND = /(?:,|;|\s)\s*(?:and|also|и|а|і|й|та)\s+(?:also\s+|(?:също|також|ещё|еще|ще)\s+)?/giu;

/** The questions of a message, each with its mark; one for a message that asks once. */
export function splitQuestions(message: string): readonly string[] {
  const questions = (message.match(/[^?？]+[?？]+/gu) ?? []).map((question) => question.trim());
  const full = questions.filter(isFull);
  return full.length > 1 ? full : [message.trim()];
}

/** Every way to part a message in two at an "and": "what did Marlow say and who won the cup". */
export function splitAtAnd(message: string): readonly (readonly [string, string])[] {
  return Array.from(message.matchAll(AND), (match): readonly [string, string] => [
    message.slice(0, match.index).trim(),
    message.slice(match.index + match[0].length).trim(),
  ]).filter((parts) => parts.every(isFull));
}

function isFull(question: string): boolean {
  return (question.match(/\p{L}+/gu)?.length ?? 0) >= SHORTEST_WORDS;
}
