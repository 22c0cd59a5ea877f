import { defineConfig } from 'vitest/config';
import { ClosingLines, leftOutFiles } from './test/project/closing-lines.ts';

/** `vitest run` is what every change has to pass; `--mode full` adds the slow `*.full.test.ts` files. */
export default defineConfig(({ mode }) => {
  const leftOut = leftOutFiles(mode);
  return {
    test: {
      reporters: ['default', new ClosingLines(leftOut)],
      projects: [
        {
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/site/**', ...leftOut],
            sequence: { groupOrder: 0 },
          },
        },
        {
          test: {
            name: 'site',
            include: ['test/site/**/*.test.ts'],
            exclude: leftOut,
            globalSetup: './test/site/setup.ts',
            // One browser, one page at a time, after the unit tests: timings and focus stay steady on two cores.
            sequence: { groupOrder: 1 },
            pool: 'forks',
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
});
