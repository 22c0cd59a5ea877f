import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rangesOf, unpack } from '../../../src/query/large/read-range.ts';

const FILE = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

/** A host that gives ranges of one file, the whole of another, less than asked of a third, and has no fourth. */
const host = createServer(({ url = '', headers }, response) => {
  const [from = 0, last = 0] = (/bytes=(\d+)-(\d+)/u.exec(headers.range ?? '') ?? []).slice(1).map(Number);
  if (url.endsWith('missing.bin')) response.writeHead(404).end();
  else if (url.endsWith('whole.bin')) response.writeHead(200).end(FILE);
  else response.writeHead(206).end(FILE.subarray(from, url.endsWith('short.bin') ? last : last + 1));
});
let data: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  data = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
afterAll(() => void host.close());

describe('a range of a file', () => {
  it('is just the bytes asked for, in however many pieces they come', async () => {
    expect(await rangesOf(data)('a.bin', 1000, 280_000)).toEqual(FILE.slice(1000, 280_000));
  });

  it.each([
    ['missing.bin', { name: 'FileFault', reason: 'missing', file: 'missing.bin' }],
    ['short.bin', { name: 'FileFault', reason: 'damaged', file: 'short.bin' }],
    ['whole.bin', { message: expect.stringContaining('the server reads no part of a file') }],
  ])('is refused where it is anything else: %s', async (path, fault) => {
    await expect(rangesOf(data)(path, 0, 1000)).rejects.toMatchObject(fault);
  });

  it('is unpacked, and told where it is of another file', async () => {
    const packed = new Uint8Array(gzipSync(FILE));
    expect(new Uint8Array(await unpack(packed, 'cells/1.bin'))).toEqual(FILE);
    packed.fill(7, 40, 60);
    await expect(unpack(packed, 'cells/1.bin')).rejects.toMatchObject({ reason: 'damaged', file: '1.bin' });
  });
});
