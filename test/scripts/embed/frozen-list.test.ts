import { expect, test } from 'vitest';
import { checksumList, readFrozenList, writeFrozenList } from '../../../scripts/embed/frozen-list.ts';

test('a release joins at the end, or is written anew in its place', () => {
  const first = writeFrozenList([], { version: '0.1.0', sha256: 'a' });
  const second = writeFrozenList(readFrozenList(first), { version: '0.2.0', sha256: 'b' });
  expect(second).toBe('a  0.1.0\nb  0.2.0\n');
  expect(writeFrozenList(readFrozenList(second), { version: '0.1.0', sha256: 'c' })).toBe(
    'c  0.1.0\nb  0.2.0\n',
  );
});

test('checksums stand in the order of their paths', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(
    checksumList(
      new Map([
        ['b', ''],
        ['a', ''],
      ]),
    ),
  ).toBe(`${empty}  a\n${empty}  b\n`);
});
