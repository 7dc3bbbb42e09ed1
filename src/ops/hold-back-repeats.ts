/** What says the same is written once in this time. */
const SILENCE_MS = 60_000;
/** Different lines that are remembered; of more, the oldest may be written again early. */
const MOST_REMEMBERED = 100;
/** How pino begins a line: warnings are 40, errors 50. */
const TROUBLE = /^\{"level":[456]0,"time":"([^"]+)",/;

interface Written {
  readonly atMs: number;
  heldBack: number;
}

/**
 * A store that is gone for a night would be complained of twice a second: a warning or an error that says the very same as
 * one of the last minute is held back, and counted as `repeated` in the next one. Takes a line of JSON; null: not to be written.
 */
export function createRepeatFilter(): (line: string) => string | null {
  const written = new Map<string, Written>();
  return (line) => {
    const [head, time] = TROUBLE.exec(line) ?? [];
    if (head === undefined || time === undefined) return line;
    const said = line.slice(head.length);
    const atMs = Date.parse(time);
    const last = written.get(said);
    if (last !== undefined && atMs >= last.atMs && atMs - last.atMs < SILENCE_MS) {
      last.heldBack++;
      return null;
    }
    // Put anew, so that the oldest stands first.
    written.delete(said);
    written.set(said, { atMs, heldBack: 0 });
    const [oldest] = written.keys();
    if (written.size > MOST_REMEMBERED && oldest !== undefined) written.delete(oldest);
    return last === undefined || last.heldBack === 0 ? line : `${head}"repeated":${last.heldBack},${said}`;
  };
}
