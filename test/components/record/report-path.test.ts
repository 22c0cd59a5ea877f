import { expect, test } from 'vitest';
import { readAsked } from '../../../src/components/corrections/report-text.ts';
import { reportPath } from '../../../src/components/record/report-path.ts';

test.each([
  [{ row: 'north-2023-01-i02', line: 9 }, 'zh', '/corrections/?row=north-2023-01-i02&line=9#report'],
  [{ row: 'north-2023-01' }, 'en', '/en/corrections/?row=north-2023-01#report'],
  [{ document: 'north-2023' }, 'zh', '/corrections/?document=north-2023#report'],
] as const)('%j in %s is reported at %s', (misread, lang, address) => {
  expect(reportPath(misread, lang)).toBe(address);
  const { search } = new URL(address, 'https://example.org');
  expect(readAsked(search)).toMatchObject(misread);
});
