import { expect, test } from 'vitest';
import { compareScalars } from '../../../src/query/packed/in-order.ts';

test('values stand as the engine orders them: text by code point, null last', () => {
  // 𠮷 (U+20BB7) is two code units, the first of them smaller than ！ (U+FF01).
  const ordered = ['', 'a', 'ab', '中', '！', '𠮷', '𠮷a', null];
  const shuffled = ['𠮷a', null, '！', 'ab', '', '𠮷', '中', 'a'];
  expect(shuffled.sort(compareScalars)).toEqual(ordered);
  expect([3, null, -1, 20].sort(compareScalars)).toEqual([-1, 3, 20, null]);
  expect(compareScalars('𠮷', '𠮷')).toBe(0);
});
