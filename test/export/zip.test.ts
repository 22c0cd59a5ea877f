import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { zipBytes } from '../../src/export/zip.ts';

/** Two cores may be shared with a browser. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const FILES = [
  { name: '说明.md', bytes: new TextEncoder().encode('法律援助 '.repeat(50)) },
  { name: 'a.csv', bytes: new TextEncoder().encode('a\r\n1\r\n') },
];
const zip = zipBytes(FILES, '2026-11-21');

test('gives back the files in their order', () => {
  const back = unzipSync(zip);
  expect(Object.keys(back)).toEqual(['说明.md', 'a.csv']);
  expect(strFromU8(back['a.csv'] as Uint8Array)).toBe('a\r\n1\r\n');
});

test('is smaller than what is in it', () => {
  expect(zip.length).toBeLessThan(FILES[0]?.bytes.length ?? 0);
});

/** Local time in a zip: the same bytes wherever the build runs. */
test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('has the same bytes in %s', (TZ) => {
  const script = `import { zipBytes } from './src/export/zip.ts';
    const files = ${JSON.stringify(FILES.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) })))};
    const zip = zipBytes(files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })), '2026-11-21');
    process.stdout.write(Buffer.from(zip).toString('hex'));`;
  const hex = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
    env: { ...process.env, TZ },
  });
  expect(hex.toString()).toBe(Buffer.from(zip).toString('hex'));
});
