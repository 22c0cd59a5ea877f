import { expect, test } from 'vitest';
import { formatBytes } from '../../src/i18n/bytes.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [174_777, '175 kB'],
  [1_250_000, '1.3 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, 'en').replace('\u00a0', ' ')).toBe(words);
  expect(formatBytes(bytes, 'zh').replace('\u00a0', ' ')).toBe(words);
});
