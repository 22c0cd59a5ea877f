import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTypeSetter } from '../../../scripts/share/type-setter.ts';

const type = openTypeSetter();
const words = fc
  .array(
    fc.constantFrom(
      '预算',
      '绩效',
      '指标',
      '2023年',
      'budget',
      ' ',
      '（含',
      '）',
      '，',
      ' ≥90% ',
      '公共法律服务',
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

test('nothing is cut, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 400, max: 1072 }), (text, maxWidth) => {
      const lines = type.wrap(text, maxWidth, 40, 'bold');
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(type.width(line, 40, 'bold')).toBeLessThanOrEqual(maxWidth);
    }),
    { numRuns: 100 },
  );
}, 30_000);

/** [text, the lines of a column of 1,072 px at 72 px] */
const WRAPPED: [string, string[]][] = [
  ['政府给每笔预算定了什么目标，放在一起看', ['政府给每笔预算定了什么目标，', '放在一起看']],
  ['天津市南开区人民法院2023年项目支出绩效目标表', ['天津市南开区人民法院', '2023年项目支出绩效目标表']],
];

test.each(WRAPPED)('%s breaks where a reader would', (text, lines) => {
  expect(type.wrap(text, 1072, 72, 'bold')).toEqual(lines);
});

test('a word wider than the column breaks where it has to', () => {
  const word = 'budgetbudgetbudget预算';
  const lines = type.wrap(word, 400, 40, 'bold');
  expect(lines.join('')).toBe(word);
  for (const line of lines) expect(type.width(line, 40, 'bold')).toBeLessThanOrEqual(400);
});

test('a character without a glyph stops the build and names itself', () => {
  expect(() => type.width('预算\u{10fffd}', 20)).toThrow('no glyph for U+10FFFD: “预算');
});

describe('drawn by the renderer', () => {
  const inked = (text: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${type.line(text, { x: 0, y: 85, size: 90, fill: '#000000' })}</svg>`;
    return Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels).toString(
      'latin1',
    );
  };

  test('different characters look different, none is the box of a missing one', () => {
    const drawings = [...'预算绩效目标≥≤A1'].map(inked);
    expect(new Set(drawings).size).toBe(drawings.length);
    expect(drawings).not.toContain(inked(' '));
  });
});
