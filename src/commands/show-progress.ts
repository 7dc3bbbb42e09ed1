import type { CommandIo } from './command-io.ts';

const REDRAW_MS = 100;

export interface Progress {
  readonly update: (done: number) => void;
  /** Takes the line off the screen. */
  readonly clear: () => void;
}

/** One line on stderr that counts, on a terminal only. */
export function showProgress(io: CommandIo, what: string): Progress {
  if (!('isTTY' in io.stderr) || io.stderr.isTTY !== true) return { update: () => {}, clear: () => {} };
  const startMs = performance.now();
  let drawnMs = 0;
  return {
    update: (done) => {
      const nowMs = performance.now();
      if (nowMs - drawnMs < REDRAW_MS) return;
      drawnMs = nowMs;
      const perSecond = Math.round((done * 1000) / (nowMs - startMs));
      io.stderr.write(
        `\r\x1B[K${done.toLocaleString('en')} ${what}, ${perSecond.toLocaleString('en')} a second`,
      );
    },
    clear: () => {
      if (drawnMs > 0) io.stderr.write('\r\x1B[K');
    },
  };
}
