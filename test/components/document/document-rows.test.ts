import { expect, test } from 'vitest';
import { lineSections } from '../../../src/components/document/document-rows.ts';
import type { ProjectBudget } from '../../../src/query/budget-by-project.ts';

const project = (line_start: number) => ({ line_start }) as ProjectBudget;

test('every line is in one section, which begins where a project begins', () => {
  const ends = lineSections([project(4), project(9)], 12).map(({ from, to }) => [from, to]);
  expect(ends).toEqual([
    [1, 3],
    [4, 8],
    [9, 12],
  ]);
});

test('a document that begins with a project has nothing before it', () => {
  expect(lineSections([project(1)], 5).map(({ from, to }) => [from, to])).toEqual([[1, 5]]);
});

test('a document without projects is one section', () => {
  expect(lineSections([], 5).map(({ from, to }) => [from, to])).toEqual([[1, 5]]);
});
