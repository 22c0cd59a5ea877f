import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture as PNG with a palette: a third of the bytes of one with full colours, for a drawing of few colours and
 * their blends at edges. Where there are more than 256, the rarest take the nearest of the others.
 *
 * @param pixels opaque RGBA, four bytes each, row by row
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexes } = makePalette(pixels);
  // Each row begins with the byte of its filter, here none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const COLOURS = 256;

/** The commonest colours, and for each pixel which of them it has. Most pixels have the colour of the one before. */
function makePalette(pixels: Uint8Array): { palette: number[]; indexes: Uint8Array } {
  const counts = new Map<number, number>();
  forEachRun(pixels, (colour, start, end) => counts.set(colour, (counts.get(colour) ?? 0) + end - start));
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(palette, colour));
  const indexes = new Uint8Array(pixels.length / 4);
  forEachRun(pixels, (colour, start, end) => indexes.fill(places.get(colour)!, start, end));
  return { palette, indexes };
}

function forEachRun(pixels: Uint8Array, take: (colour: number, start: number, end: number) => void): void {
  const count = pixels.length / 4;
  for (let start = 0; start < count; ) {
    const colour = colourAt(pixels, start);
    let end = start + 1;
    while (end < count && colourAt(pixels, end) === colour) end += 1;
    take(colour, start, end);
    start = end;
  }
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, other] of palette.entries()) {
    const distance =
      ((other >> 16) - (colour >> 16)) ** 2 +
      (((other >> 8) & 255) - ((colour >> 8) & 255)) ** 2 +
      ((other & 255) - (colour & 255)) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function colourAt(pixels: Uint8Array, pixel: number): number {
  return (pixels[pixel * 4]! << 16) | (pixels[pixel * 4 + 1]! << 8) | pixels[pixel * 4 + 2]!;
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
