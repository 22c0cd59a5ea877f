import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { runRule } from './run-rule.ts';

const run = (given: Partial<IndicatorRow>) =>
  runRule('DQ27', [
    {
      indicators: [
        { type: 'satisfaction', kind: 'quantity', name: '群众满意度', value: 95, base_unit: '%', ...given },
      ],
    },
  ]).map(({ message }) => message);

describe('DQ27', () => {
  it.each([
    [{ value: 89.9 }, '低于 90%'],
    [{ value: 100 }, '为 100%'],
    [{ kind: 'text', value: null, base_unit: null }, '不是数值'],
    [{ name: '机关工作人员满意率' }, '工作人员'],
    [{ type: 'quality', name: '不满意回访率' }, '不是满意度'],
  ] as const)('hits %j', (given, words) => expect(run(given)).toEqual([expect.stringContaining(words)]));

  it('says both where both are so', () =>
    expect(run({ name: '主管部门满意度', value: 100 })).toEqual([expect.stringMatching(/100%.*主管部门/u)]));

  it.each([
    [{ value: 90 }],
    [{ value: 99 }],
    [{ kind: 'none', value: null }],
    [{ type: 'quality', name: '合格率', value: 80 }],
  ] as const)('lets %j be', (given) => expect(run(given)).toEqual([]));
});
