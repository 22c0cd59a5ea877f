import { expect, test } from 'vitest';
import { oneLine } from '../../src/export/one-line.ts';

test.each([
  ['后勤服务项目', '后勤服务项目'],
  [' a \n\t b\r\n', 'a b'],
  ['年度\u3000计划', '年度 计划'],
  ['abc\u202edcba\u2069', 'abcdcba'],
  ['a\u0000b\u0007c', 'abc'],
])('%j is %j', (printed, line) => {
  expect(oneLine(printed)).toBe(line);
});
