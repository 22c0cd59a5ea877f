import { describe, expect, test } from 'vitest';
import { fitText } from '../../src/chart/picture-text.ts';
import { textWidth } from '../../src/chart/text-measure.ts';

describe('text of a picture', () => {
  test.each([
    'https://jixiao.example.org/explore/?agency=dazhu-justice,chengde-justice&type=cost#explore-targets',
    `https://jixiao.example.org/explore/?q=${'%E6%B3%95'.repeat(30)}`,
    '来源：大竹县司法局 2024；天津市司法局 2023。',
  ])('fits its width and loses nothing: %s', (text) => {
    const lines = fitText(text, 220, 12);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(220);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('breaks an address behind its own signs', () => {
    expect(fitText('https://a.example/explore/?type=cost', 150, 12)).toEqual([
      'https://a.example/',
      'explore/?type=cost',
    ]);
  });
});
