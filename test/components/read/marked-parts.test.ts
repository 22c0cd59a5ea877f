import { expect, test } from 'vitest';
import { markedParts } from '../../../src/components/read/marked-parts.ts';

const reading = (row_id: string | null, char_start: number, char_end: number) => ({
  ...{ document_id: 'd', line: 1, claimed_by: 'indicators', field: 'name' },
  ...{ row_id, char_start, char_end },
});
const shown = (...args: Parameters<typeof markedParts>) =>
  markedParts(...args)
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join('|');

test.each([
  ['the words of the row', [reading('a', 2, 4), reading('b', 4, 6)], 'a', '01|[23]|456789'],
  ['several stretches, in their order', [reading('a', 6, 8), reading('a', 0, 2)], 'a', '[01]|2345|[67]|89'],
  ['past the end of the line', [reading('a', 8, 20)], 'a', '01234567|[89]'],
  ['nothing where no row is named', [reading(null, 0, 4)], null, '0123456789'],
] as const)('marks %s', (_, readings, row, expected) => {
  expect(shown('0123456789', readings, row)).toBe(expected);
});
