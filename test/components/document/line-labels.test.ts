import { expect, test } from 'vitest';
import { lineLabels } from '../../../src/components/document/line-labels.ts';

const reading = (claimed_by: string, row_id: string | null = null, field: string | null = null) => ({
  line: 1,
  char_start: 0,
  char_end: 1,
  claimed_by,
  row_id,
  field,
});

test.each([
  ['a blank line', [], [], []],
  ['a header', [reading('column_header'), reading('column_header')], ['表头'], ['Column header']],
  [
    'a field, without the label beside it',
    [reading('label'), reading('projects', 'x-2023-01', 'name')],
    ['项目：名称'],
    ['Project: name'],
  ],
  [
    'indicators of one line, put together',
    [1, 2, 3, 5].flatMap((n) => [
      reading('indicators', `x-2023-01-i0${n}`, 'name'),
      reading('indicators', `x-2023-01-i0${n}`, 'value_raw'),
    ]),
    ['指标 1–3, 5：名称、指标值'],
    ['Indicator 1–3, 5: name, target'],
  ],
  ['a kind without a word for it', [reading('new_kind')], ['new_kind'], ['new_kind']],
])('%s', (_, readings, zh, en) => {
  expect(lineLabels(readings, 'zh')).toEqual(zh);
  expect(lineLabels(readings, 'en')).toEqual(en);
});
