import { expect, test } from 'vitest';
import { checksumFile } from '../../src/export/checksums.ts';

test('one line a file, by name, in the form of sha256sum', () => {
  const { name, bytes } = checksumFile([
    { name: 'b', bytes: new Uint8Array() },
    { name: 'a', bytes: new TextEncoder().encode('abc') },
  ]);
  expect(name).toBe('SHA256SUMS');
  expect(new TextDecoder().decode(bytes)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n',
  );
});
