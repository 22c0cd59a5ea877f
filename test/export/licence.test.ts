import { expect, test } from 'vitest';
import { licenceText } from '../../src/export/licence.ts';
import { RELEASE } from './fixture.ts';

test('names the release and the licence, in both languages', () => {
  const text = licenceText(RELEASE);
  expect(text).toContain('数据 0.1.0（2026-11-21）');
  expect(text).toContain('data release 0.1.0 (2026-11-21)');
  expect(text.match(/CC BY 4\.0/g)).toHaveLength(2);
});
