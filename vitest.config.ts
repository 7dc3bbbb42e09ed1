import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './scripts/plain-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/faults/**', 'test/storage/postgres/**', 'test/cluster/**'],
          testTimeout: 20_000,
          // Each file loading the program anew takes more than all tests; none of them changes a module or the environment.
          isolate: false,
        },
      },
      {
        test: {
          // Started by scripts/test-postgres.sh, which has a server ready: the stores' own tests once more, and several workers.
          name: 'postgres',
          include: [
            'test/storage/**/*.test.ts',
            'test/sources/reindex-articles.test.ts',
            'test/search/embeddings.test.ts',
            'test/workers/keep-embeddings.test.ts',
            'test/sources/feeds/poll-feeds.test.ts',
            'test/workers/follow-sources.test.ts',
            'test/cluster/**/*.test.ts',
          ],
          exclude: ['test/storage/sqlite/**'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          isolate: false,
          // They measure how soon one worker follows another.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: process.env.FAULTS === 'long' ? 3_600_000 : 120_000,
          hookTimeout: 60_000,
          // They measure time and memory, and starve what runs beside them.
          fileParallelism: false,
        },
      },
    ],
  },
});
