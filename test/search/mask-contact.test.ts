import { expect, test } from 'vitest';
import { maskContact } from '../../src/search/mask-contact.ts';

const contact = (char_start: number, char_end: number) => ({ claimed_by: 'contact', char_start, char_end });

test.each([
  ['经办人：张三 电话', [contact(4, 6)], '经办人：██ 电话'],
  ['张三 123', [contact(0, 6)], '██ ███'],
  ['张三', [{ ...contact(0, 2), claimed_by: 'indicators' }], '张三'],
  ['a😀b', [contact(1, 3)], 'a██b'],
])('%j', (line, claims, masked) => {
  expect(maskContact(line, claims)).toBe(masked);
  expect(masked).toHaveLength(line.length);
});
