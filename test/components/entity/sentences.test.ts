import { describe, expect, test } from 'vitest';
import { maybeArithmetic } from '../../../src/components/entity/arithmetic.ts';
import { chineseRuns } from '../../../src/components/entity/chinese-runs.ts';
import { maybeEvidence } from '../../../src/components/entity/year-evidence.ts';

describe('the Chinese in a sentence', () => {
  test.each([
    ['no Chinese here', []],
    ['a repayment (归垫); it', ['归垫']],
    ['project 10 (人民民调、调解员培训、安置帮教经费).', ['人民民调、调解员培训、安置帮教经费']],
    ['深入推进-2023中央', ['深入推进-2023中央']],
    ['“效益指标”; it belongs to “满意度指标”', ['效益指标', '满意度指标']],
  ])('of %s is %j', (sentence, chinese) => {
    const runs = chineseRuns(sentence);
    expect(runs.map(({ text }) => text).join('')).toBe(sentence);
    expect(runs.filter(({ isChinese }) => isChinese).map(({ text }) => text)).toEqual(chinese);
  });
});

describe('the evidence for a year', () => {
  test.each([
    ['第34行：穗财政【2023】79号', { line: 34, words: '穗财政【2023】79号' }],
    ['来自文件名', undefined],
  ])('%s', (text, evidence) => expect(maybeEvidence(text)).toEqual(evidence));
});

describe('a calculation', () => {
  const whole = {
    terms: [{ label: '甲', value: 90, line: 3 }],
    operator: '+',
    result: 90,
    relation: '≠',
    compared: { label: '100', value: 100, line: null },
  };
  test.each([
    [JSON.stringify(whole), whole],
    [JSON.stringify({ ...whole, terms: [] }), undefined],
    ['null', undefined],
    [null, undefined],
  ])('%s', (json, expected) => expect(maybeArithmetic(json)).toEqual(expected));
});
