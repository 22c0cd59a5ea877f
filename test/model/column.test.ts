import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnsOf, decimal, flag, integer, oneOf, requiredText, text } from '../../src/model/column.ts';

describe('columnsOf', () => {
  it('gives name, type, words and closed list of every column in their order', () => {
    const schema = z.strictObject({
      id: requiredText('编号', 'Id'),
      name: text('名称', 'Name'),
      seq: integer('顺序', 'Order'),
      value: decimal('数值', 'Value'),
      kind: oneOf(['a', 'b'], '类别', 'Kind'),
      is: flag('是否', 'Whether'),
    });
    expect(columnsOf(schema)).toEqual([
      { name: 'id', type: 'text', nullable: false, values: null, zh: '编号', en: 'Id' },
      { name: 'name', type: 'text', nullable: true, values: null, zh: '名称', en: 'Name' },
      { name: 'seq', type: 'integer', nullable: true, values: null, zh: '顺序', en: 'Order' },
      { name: 'value', type: 'decimal', nullable: true, values: null, zh: '数值', en: 'Value' },
      { name: 'kind', type: 'text', nullable: true, values: ['a', 'b'], zh: '类别', en: 'Kind' },
      { name: 'is', type: 'flag', nullable: false, values: null, zh: '是否', en: 'Whether' },
    ]);
  });

  it.each([
    ['no sentence', z.strictObject({ a: z.string() }), 'column a has no sentence in both languages'],
    [
      'a sentence in one language',
      z.strictObject({ a: z.string().meta({ zh: '甲' }) }),
      'no sentence in both',
    ],
    [
      'a type that no table holds',
      z.strictObject({ a: z.date().meta({ zh: '甲', en: 'A' }) }),
      'a type that no table can hold',
    ],
  ])('throws on a column with %s', (_, schema, message) => {
    expect(() => columnsOf(schema)).toThrow(message);
  });
});
