/** A sentence without the second of two full stops at its end: a date or a name may bring one of its own ("16 май 2025 г."). */
export function endedOnce(sentence: string): string {
  return sentence.replace(/(?<!\.)\.{2}$/, '.');
}
