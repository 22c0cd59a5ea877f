import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/query/fingerprint.ts';
import { downloadPublished } from '../../src/query/published-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const OURS = bytesOf('PAR1 of this release PAR1');
const THEIRS = bytesOf('PAR1 of another release PAR1');

/** What the server sends, one answer after the other; the browser's caches are asked with `default`. */
function serve(...answers: (Uint8Array<ArrayBuffer> | number)[]) {
  const asked: (RequestCache | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, options: RequestInit) => {
    asked.push(options.cache);
    const answer = answers[asked.length - 1]!;
    return typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer);
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const ask = () => downloadPublished('/data/indicators.parquet', fingerprint(OURS));

test('a fingerprint is length and CRC-32', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const [length, sum] = fingerprint(bytes).split('-');
      expect([Number(length), Number.parseInt(sum!, 16), sum!.length]).toEqual([
        bytes.length,
        crc32(bytes),
        8,
      ]);
    }),
  );
});

describe('downloadPublished', () => {
  test('hands on the file that the page was built with', async () => {
    const asked = serve(OURS);
    expect(await ask()).toEqual(OURS);
    expect(asked).toEqual(['default']);
  });

  test('passes by what a cache has kept of another release', async () => {
    const asked = serve(THEIRS, OURS);
    expect(await ask()).toEqual(OURS);
    expect(asked).toEqual(['default', 'reload']);
  });

  test.each([
    ['other-release', THEIRS],
    ['damaged', OURS.slice(0, -1)],
    ['damaged', bytesOf('<!doctype html><p>Welcome')],
    ['damaged', new Uint8Array()],
  ])('refuses a file that is %s', async (reason, bytes) => {
    serve(bytes, bytes);
    await expect(ask()).rejects.toMatchObject({ name: 'FileFault', reason, file: 'indicators.parquet' });
  });

  test('says that a file is missing', async () => {
    serve(404);
    await expect(ask()).rejects.toMatchObject({
      reason: 'missing',
      message: expect.stringContaining('HTTP 404'),
    });
  });
});
