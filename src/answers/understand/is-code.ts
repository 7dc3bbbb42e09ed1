/** Statements of a query language, tags that do more than set letters, and the calls and templates that are tried on programs. */
const STATEMENT =
  /\b(?:drop|create|alter|truncate)\s+(?:table|database)\b|\bunion\s+(?:all\s+)?select\b|\bselect\b.+\bfrom\s+\w+\s*(?:;|where\b|--|$)|\binsert\s+into\s+\w+\s*(?:\(|values\b)|\bdelete\s+from\s+\w+\s*(?:;|where\b|--)|<\/?(?:script|style|iframe|object|embed|svg|img)\b[^<>]*>|\$\{[^}]*\}|\{\{[^}]*\}\}/isu;
/** Marks that hardly stand in a sentence, also in one with markup. */
const MARKS = /--|&&|\|\||=>|==|::|[;{}=\\|$]/gu;
/** A call right behind a name, a function with its body, an import: what hardly anybody writes about the news. */
const CALLS =
  /\b\w+(?:\.\w+)+\([^)]*\)\s*(?:;|$)|\bfunction\s+\w*\s*\([^)]*\)\s*\{|\bdef\s+\w+\([^)]*\)\s*:|^\s*(?:import|from)\s+[\w.]+\s+(?:import|from)\s|^\s*[\w.]+\((?:["'][^"'()]*["']|\d+)?\)\s*;?\s*$|^\s*#(?:include|define|!\/)|['"]\s*or\s+['"]?\d+['"]?\s*=\s*['"]?\d|^\s*(?:sudo|curl|npm|pip|git|rm)\s+-?\w/imu;
const FEWEST_MARKS = 3;
const MARKS_A_WORD = 0.6;

/** True for a piece of program, of a query to a database or of markup: nothing that could be asked about the news. */
export function isCode(message: string): boolean {
  if (CALLS.test(message)) return true;
  if (STATEMENT.test(message) && /[;(){}<>=*]|--/u.test(message)) return true;
  const marks = message.match(MARKS)?.length ?? 0;
  const words = message.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return marks >= FEWEST_MARKS && marks >= MARKS_A_WORD * words;
}
