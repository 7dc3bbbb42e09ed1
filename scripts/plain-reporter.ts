import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with `N passed, N failed` without colours, for whoever reads the log by machine. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      let ownFailures = 0;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') passed++;
        else ownFailures++;
      }
      // A file that fails to load has no tests, and must not count as a success.
      failed += ownFailures || (module.state() === 'failed' ? 1 : 0);
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
