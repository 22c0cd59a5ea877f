import { globSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** The test files that run in full mode only, none of them in full mode. */
export function leftOutFiles(mode: string): string[] {
  return mode === 'full' ? [] : globSync('test/**/*.full.test.ts').toSorted();
}

/** Ends a test run with what was left out of it and, alone on the last line, `N passed, N failed`. */
export class ClosingLines implements Reporter {
  readonly leftOut: string[];

  constructor(leftOut: string[]) {
    this.leftOut = leftOut;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    console.log(`Left out, run by \`npm run test:full\`: ${this.leftOut.join(', ') || 'nothing'}.`);
    console.log(countLine(modules, errors.length));
  }
}

/** A file that does not load, or an error outside any test, counts as one failure. */
function countLine(modules: readonly TestModule[], looseErrors: number): string {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string) => states.filter((other) => other === state).length;
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  const skipped = count('skipped') + count('pending');
  const line = `${count('passed')} passed, ${count('failed') + brokenFiles + looseErrors} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
