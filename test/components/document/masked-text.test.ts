import { expect, test } from 'vitest';
import { maskedText } from '../../../src/components/document/masked-text.ts';

test('names and numbers of handling staff are covered, the rest stays', () => {
  const readings = [
    { line: 1, char_start: 0, char_end: 4, claimed_by: 'label', row_id: null, field: null },
    { line: 1, char_start: 5, char_end: 8, claimed_by: 'contact', row_id: null, field: null },
  ];
  expect(maskedText('经办人：\t某某某\t电话', readings)).toBe('经办人：\t███\t电话');
});
