import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readColours } from '../../../scripts/share/read-colours.ts';
import {
  drawFittingPicture,
  drawSharePicture,
  type SharePicture,
} from '../../../scripts/share/share-picture.ts';
import { openTypeSetter } from '../../../scripts/share/type-setter.ts';

const type = openTypeSetter();
const colour = readColours(readFileSync('src/styles/tokens.css', 'utf8'));
const picture: SharePicture = {
  lang: 'zh',
  kicker: '项目',
  title: '法律援助经费',
  subtitle: '大竹县司法局 2024',
  figures: [{ value: '20 万元', label: '预算' }],
  bar: {
    caption: '3 条指标，按类型',
    counts: new Map([
      ['cost', 1],
      ['quantity', 2],
    ]),
  },
};
const draw = (changes: Partial<SharePicture> = {}) =>
  drawSharePicture({ ...picture, ...changes }, type, colour);

test('the bar holds each type by its share, in the fixed order', () => {
  const bars = [...draw().matchAll(/<rect x="([\d.]+)" y="494" width="([\d.]+)" height="60" fill="(#\w+)"/g)];
  expect(bars.map(([, x, width, fill]) => [Number(x), Number(width), fill])).toEqual([
    [64, 712.7, colour('type-quantity')],
    [778.7, 355.3, colour('type-cost')],
  ]);
});

test('the same page has the same picture', () => {
  expect(draw()).toBe(draw());
});

describe('words', () => {
  test('get smaller where they are many', () => {
    const scaleOf = (svg: string) =>
      Math.max(...[...svg.matchAll(/scale\(([\d.]+)/g)].map(([, scale]) => Number(scale)));
    expect(scaleOf(draw({ title: '公共法律服务体系建设'.repeat(5) }))).toBeLessThan(scaleOf(draw()));
  });

  test('that do not fit at all are an error, not cut', () => {
    expect(() => draw({ title: '公共法律服务体系建设'.repeat(60) })).toThrow('no room');
  });

  test('that cannot be shown whole give way to the section, and it is told', () => {
    for (const title of ['公共法律服务体系建设'.repeat(60), '\u202e反', 'x'.repeat(10_000)]) {
      const told: string[] = [];
      const svg = drawFittingPicture({ ...picture, title }, type, colour, (reason) => told.push(reason));
      expect(svg).toBe(draw({ kicker: '', title: '项目', subtitle: '' }));
      expect(told).toEqual([expect.stringMatching(/no room|no glyph for U\+202E/)]);
      expect(told[0]!.length).toBeLessThan(120);
    }
    expect(drawFittingPicture(picture, type, colour, () => expect.unreachable())).toBe(draw());
  });

  test('of a colour that there is none of are an error', () => {
    expect(() => colour('no-such-ink')).toThrow('--no-such-ink');
  });
});
