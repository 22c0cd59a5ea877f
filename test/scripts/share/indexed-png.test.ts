import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../scripts/share/indexed-png.ts';

/** What the renderer sees when it is given the PNG as an image. */
function decode(png: Buffer, width: number, height: number): number[] {
  const data = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image image-rendering="optimizeSpeed" width="${width}" height="${height}" xlink:href="${data}"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

test('a picture of few colours comes back as it was', () => {
  const pixels = [
    250, 246, 238, 255, 160, 42, 28, 255, 160, 42, 28, 255, 33, 28, 22, 255, 0, 0, 0, 255, 9, 8, 7, 255,
  ];
  expect(decode(indexedPng(Uint8Array.from(pixels), 3, 2), 3, 2)).toEqual(pixels);
});

test('beyond 256 colours the rarest take the nearest', () => {
  const many = Array.from({ length: 300 }, (_, index) => [index % 256, index >> 8, 0, 255]);
  const pixels = [...many, ...many.slice(0, 255)].flat();
  const seen = decode(indexedPng(Uint8Array.from(pixels), 555, 1), 555, 1);
  expect(seen.slice(0, 255 * 4)).toEqual(pixels.slice(0, 255 * 4));
  const furthest = Math.max(...seen.map((value, index) => Math.abs(value - pixels[index]!)));
  expect(furthest).toBeLessThanOrEqual(1);
});
