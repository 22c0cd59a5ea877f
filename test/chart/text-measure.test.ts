import { describe, expect, test } from 'vitest';
import { textWidth, wrapText, wrapWithTail } from '../../src/chart/text-measure.ts';

describe('text in a drawing', () => {
  test('takes a Chinese character for one em, a letter for less', () => {
    expect(textWidth('司法局', 10)).toBe(30);
    expect(textWidth('abc', 10)).toBeLessThan(30);
  });

  test.each([
    ['breaks Chinese between characters', '法律援助经费', 30, ['法律援', '助经费']],
    ['keeps a Latin word whole', 'Bureau of Justice', 60, ['Bureau of', 'Justice']],
    ['never begins a line with closing punctuation', '装修，维修', 20, ['装', '修，', '维修']],
    ['never ends a line with an opening bracket', '维修（甲）', 30, ['维修', '（甲）']],
    ['keeps a word that is wider than the room', 'reconsideration', 20, ['reconsideration']],
  ])('%s', (_, text, width, lines) => expect(wrapText(text, width, 10)).toEqual(lines));

  test('breaks anywhere what is too long for a word, and loses nothing of it', () => {
    const lines = wrapText(`编号 ${'x'.repeat(10_000)}`, 360, 12);
    expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(360);
    expect(lines.join('').replaceAll(' ', '')).toBe(`编号${'x'.repeat(10_000)}`);
  });

  test('loses nothing', () => {
    const name = '穗财政【2023】79号一村(社区)一法律顾问 公益法律服务工作经费';
    expect(wrapText(name, 47, 10).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
  });

  test('keeps a sum of money in one piece', () => {
    expect(wrapWithTail('法律援助', '10\u00a0万元', 60, 10)).toEqual(['法律援助', '10\u00a0万元']);
    expect(wrapWithTail('法律', '10\u00a0万元', 90, 10)).toEqual(['法律 10\u00a0万元']);
  });
});
