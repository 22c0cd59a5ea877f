import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../src/pipeline/check/coverage.ts';
import { DocumentError } from '../../../src/pipeline/document-error.ts';

const reading = (line: number, char_start: number, char_end: number) => ({
  document_id: 'd',
  line,
  char_start,
  char_end,
  claimed_by: 'label',
  row_id: null,
  field: null,
});

const LINES = ['ab cd', '', '\tef'];
const WHOLE = [reading(3, 1, 3), reading(1, 3, 5), reading(1, 0, 2)];

describe('checkCoverage', () => {
  it('is 1 where every character but blanks is claimed, and puts the readings in order', () => {
    const { coverage, readings } = checkCoverage(LINES, WHOLE, 'a.txt');
    expect(coverage).toBe(1);
    expect(readings.map(({ line, char_start }) => [line, char_start])).toEqual([
      [1, 0],
      [1, 3],
      [3, 1],
    ]);
  });

  it.each([
    ['before the first claim', [reading(1, 1, 2), reading(1, 3, 5), reading(3, 1, 3)], 'a.txt line 1', 'a'],
    ['between two claims', [reading(1, 0, 1), reading(1, 3, 5), reading(3, 1, 3)], 'a.txt line 1', 'b'],
    ['behind the last claim', [reading(1, 0, 2), reading(1, 3, 4), reading(3, 1, 3)], 'a.txt line 1', 'd'],
    ['on a line without a claim', [reading(1, 0, 2), reading(1, 3, 5)], 'a.txt line 3', 'ef'],
    ['in a document without a claim', [], 'a.txt line 1', 'ab cd'],
  ])('names words that nobody claims %s', (_, readings, where, words) => {
    const attempt = () => checkCoverage(LINES, readings, 'a.txt');
    expect(attempt).toThrow(DocumentError);
    expect(attempt).toThrow(
      `${where}: expected words that a field or a structure accounts for, found ${words}`,
    );
  });

  it.each([
    ['overlap', [...WHOLE, reading(1, 1, 2)]],
    ['are the same', [...WHOLE, reading(3, 1, 3)]],
  ])('calls two claims that %s a fault of ours, not of the document', (_, readings) => {
    const attempt = () => checkCoverage(LINES, readings, 'a.txt');
    expect(attempt).toThrow(/^a\.txt line \d: characters .* are claimed twice/u);
    expect(attempt).not.toThrow(DocumentError);
  });
});
