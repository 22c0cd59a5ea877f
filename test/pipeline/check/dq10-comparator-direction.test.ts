import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { hits } from './run-rule.ts';

const row = (type: string, name: string, comparator: string, dimension: string) => [
  { indicators: [{ type, name, comparator, dimension, kind: 'quantity' } as Partial<IndicatorRow>] },
];

describe('DQ10', () => {
  it.each([
    ['cost', '每个案件所需的费用', '>=', 'money'],
    ['timeliness', '资金发放及时率', '<=', 'ratio'],
    ['quantity', '单位实有人数', '<=', 'count'],
    ['satisfaction', '群众满意度', '<', 'ratio'],
    ['quality', '投诉率', '>', 'ratio'],
  ])('hits %s %s %s', (...given) => expect(hits('DQ10', row(...given))).toEqual(['p1-i1']));

  it.each([
    ['cost', '总成本', '<=', 'money'],
    ['cost', '成本', '=', 'money'],
    // a saving is better when higher, whatever its name holds
    ['economic', '成本节约', '>=', 'money'],
    ['social', '投诉下降率', '>=', 'ratio'],
    ['social', '设备故障率', '<=', 'ratio'],
    ['social', '再犯罪率', '<=', 'ratio'],
    ['timeliness', '办理时限', '<=', 'duration'],
    ['quantity', '工作日保障', '>=', 'duration'],
    ['satisfaction', '群众满意度', '>=', 'ratio'],
  ])('lets %s %s %s be', (...given) => expect(hits('DQ10', row(...given))).toEqual([]));
});
