import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const questions = globSync('src/query/*.ts').filter((path) =>
  readFileSync(path, 'utf8').includes("from './ask.ts'"),
);
const cases = readFileSync(new URL('./cases.ts', import.meta.url), 'utf8');

test('the questions of src/query are found', () => {
  expect(questions.length).toBeGreaterThan(15);
});

test.each(questions)('%s stands in the list that both engines run', (path) => {
  expect(cases).toContain(`from '../../${path.replaceAll('\\', '/')}'`);
});
