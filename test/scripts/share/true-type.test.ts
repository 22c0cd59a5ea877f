import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openFont } from '../../../scripts/share/true-type.ts';

const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);
const font = openFont(readFileSync(file));

test('a Chinese character is one em wide, a thin letter less than half', () => {
  expect(font.glyph('预')?.advance).toBe(font.unitsPerEm);
  expect(font.glyph('i')?.advance).toBeLessThan(font.unitsPerEm / 2);
});

test('an outline is made of closed contours inside its em', () => {
  const path = font.glyph('口')?.path ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/Z/g)).toHaveLength(2);
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(Math.min(...numbers)).toBeGreaterThan(-font.unitsPerEm / 4);
  expect(Math.max(...numbers)).toBeLessThan(font.unitsPerEm);
});

test('a blank has a width and no outline; a letter with an accent has both its parts', () => {
  expect(font.glyph(' ')).toEqual({ advance: expect.any(Number), path: '' });
  const contours = (character: string) => font.glyph(character)?.path.match(/M/g)?.length ?? 0;
  expect(contours('é')).toBe(contours('e') + 1);
});

test('a character that the font lacks has no glyph, instead of an empty box', () => {
  expect(font.glyph('\u{10fffd}')).toBeUndefined();
});

test('what is no such font is refused', () => {
  expect(() => openFont(new Uint8Array(64))).toThrow('expected a table "head"');
});
