import type { EventEmitter } from 'node:events';

/** Ctrl-C reaches npm and the program, and npm passes its own on: the two are one wish. */
const ONE_WISH_MS = 1_000;

/** What is needed of `process`, for tests to stand in for it. */
export interface SignalledProcess extends Pick<EventEmitter, 'on'> {
  exit(status: number): void;
}

/** The first signal asks to finish what is under way; a later one does not wait. */
export function untilSignalled(
  program: SignalledProcess,
  nowMs: () => number = () => performance.now(),
): Promise<false> {
  return new Promise((resolve) => {
    let firstMs: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      program.on(signal, () => {
        firstMs ??= nowMs();
        if (nowMs() - firstMs > ONE_WISH_MS) program.exit(1);
        resolve(false);
      });
  });
}
