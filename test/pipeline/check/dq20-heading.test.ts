import { describe, expect, it } from 'vitest';

import { runRule } from './run-rule.ts';

const run = (title: string | null, name: string, ...contents: string[]) =>
  runRule('DQ20', [{ title, name }], { contents }).map(({ severity }) => severity);

describe('DQ20', () => {
  it('warns where the heading differs from the contents', () =>
    expect(run('1、法考成绩目标表', '法考', '1、法考绩效目标表.....11')).toEqual(['warning']));

  it('warns where the name differs', () =>
    expect(run('1、纠纷业务费绩效目标表', '医疗纠纷', '1、纠纷业务费绩效目标表 12')).toEqual(['warning']));

  it('notes a suffix', () =>
    expect(run('1、空调项目绩效目标表', '空调经费', '1、空调项目绩效目标表 12')).toEqual(['info']));

  it.each([
    ['the same words', '1、法考 绩效目标表', '法考', ['1、法考绩效目标表.....11']],
    ['a document without contents', '法考绩效目标表', '会计考试', []],
    ['an entry of another number', '1、法考绩效目标表', '法考', ['2、会计考试绩效目标表.....11']],
    ['an entry that names no table', '1、法考绩效目标表', '法考', ['1、总体目标.....1']],
  ] as const)('lets %s be', (_, title, name, contents) => expect(run(title, name, ...contents)).toEqual([]));
});
