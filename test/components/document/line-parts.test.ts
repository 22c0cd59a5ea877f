import { expect, test } from 'vitest';
import { lineParts } from '../../../src/components/document/line-parts.ts';

const reading = (row_id: string | null, char_start: number, char_end: number, claimed_by = 'indicators') => ({
  line: 1,
  char_start,
  char_end,
  claimed_by,
  row_id,
  field: row_id === null ? null : 'name',
});

test('a line with several indicators has one piece for each, and loses nothing', () => {
  const line = '1、数量：≥8。2、质量：100%。';
  const parts = lineParts(line, [
    reading(null, 0, 2, 'numbering'),
    reading('a-i01', 2, 4),
    reading('a-i01', 5, 7),
    reading('a-i02', 10, 12),
    reading('a-i02', 13, 17),
  ]);
  expect(parts).toEqual([
    { text: '1、' },
    { text: '数量：≥8', rowId: 'a-i01' },
    { text: '。2、' },
    { text: '质量：100%', rowId: 'a-i02' },
    { text: '。' },
  ]);
  expect(parts.map(({ text }) => text).join('')).toBe(line);
});

test('a line with one indicator is one piece', () => {
  expect(lineParts('≥8人', [reading('a-i01', 0, 3)])).toEqual([{ text: '≥8人' }]);
});
