import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingLines, leftOutFiles } from './test/project/closing-lines.ts';
import { LongestFirst } from './test/project/longest-first.ts';

/** Files of site tests at a time, each with a browser: one for each core of a small machine. A third gains nothing there. */
export const SITE_WORKERS = 2;

/** Files of the other tests at a time. */
const UNIT_WORKERS = availableParallelism();

/** `vitest run` is what every change has to pass; `--mode full` adds the slow `*.full.test.ts` files. */
export default defineConfig(({ mode }) => {
  const leftOut = leftOutFiles(mode);
  return {
    test: {
      reporters: ['default', new ClosingLines(leftOut)],
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/site/**', ...leftOut],
            sequence: { groupOrder: 0 },
            // Vitest leaves one core alone, which on a small machine is half of it.
            maxWorkers: UNIT_WORKERS,
            // Files share what they have imported, which saves a third of the time; one that stubs a global puts it back.
            isolate: false,
          },
        },
        {
          test: {
            name: 'site',
            include: ['test/site/**/*.test.ts'],
            exclude: leftOut,
            globalSetup: './test/site/setup.ts',
            // After the unit tests; two files at a time, each worker with a browser of its own (see setup.ts).
            sequence: { groupOrder: 1 },
            pool: 'forks',
            maxWorkers: SITE_WORKERS,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});
