import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest although they are short. Vitest starts the largest first, and one of these last would run alone. */
const LONG = [
  'test/site/every-page.test.ts',
  'test/site/every-page.full.test.ts',
  'test/site/large.full.test.ts',
];

/** The order of the test files: the long ones, then as Vitest has it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
