import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { hits } from './run-rule.ts';

const row = (type: string, name: string, value_raw: string, rest: object = {}) => [
  {
    indicators: [{ type, name, value_raw, kind: 'text', dimension: null, ...rest } as Partial<IndicatorRow>],
  },
];

describe('DQ24', () => {
  it.each([
    ['social', '全年排查次数', '2000次'],
    ['social', '调解成功率（%）', '≥80%'],
    ['sustainability', '设备故障率', '≤10%'],
    ['economic', '提高效率', '提高效率'],
  ])('hits %s %s', (...given) => expect(hits('DQ24', row(...given))).toEqual(['p1-i1']));

  it.each([
    ['social', '群众知晓率', '≥90%'],
    ['social', '维护稳定', '维护稳定'],
    ['quality', '调解成功率', '≥80%'],
    ['economic', '挽回经济损失', '≥100万元', { dimension: 'money' }],
    ['economic', '营收增长率', '正增长'],
    ['economic', '未涉及', '未涉及', { kind: 'none' }],
  ])('lets %s %s be', (type, name, value, rest?: object) =>
    expect(hits('DQ24', row(type as string, name as string, value as string, rest))).toEqual([]),
  );
});
