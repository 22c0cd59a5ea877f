import { expect, test } from 'vitest';
import { fieldRows } from '../../src/export/field-rows.ts';

test('a field is a row: name, type, whether it may be empty, values, meaning in both languages', () => {
  const rows = fieldRows([
    { name: 'type', type: 'text', nullable: false, values: ['cost', 'quality'], zh: '类型', en: 'Type' },
    { name: 'value', type: 'decimal', nullable: true, values: null, zh: '数值', en: 'Value' },
  ]);
  expect(rows).toEqual([
    ['字段 Field', '类型 Type', '可为空 May be empty', '取值 Values', '说明', 'Meaning'],
    ['type', '文字 text', '否 no', 'cost quality', '类型', 'Type'],
    ['value', '数值 number', '是 yes', null, '数值', 'Value'],
  ]);
});
