import { describe, expect, it } from 'vitest';

import { hits } from './run-rule.ts';

const row = (overall_value_raw: string | null, value_raw: string | null) => [
  {
    indicators: [
      { overall_value_raw, value_raw },
      { overall_value_raw: '1', value_raw: '1' },
    ],
  },
];

describe('DQ22', () => {
  it.each([
    [null, '100%'],
    ['85%', null],
    ['未发生恶性事件。', '监管率100%'],
    ['达标', '正常运行'],
    ['以申请为标准指派律师', '当年指派律师人数'],
    ['优良中低差', '优'],
  ])('hits %s and %s', (period, year) => expect(hits('DQ22', row(period, year))).toEqual(['p1-i1']));

  it.each([
    ['220', '300'],
    ['年均3人', '3人'],
    ['完成上级要求, 创建率100%', '创建率100%'],
    ['运行良好，评估达标。', '评估达标'],
    ['减少纠纷', '提升鉴定的服务质量'],
    ['优', '良'],
    [null, null],
  ])('lets %s and %s be', (period, year) => expect(hits('DQ22', row(period, year))).toEqual([]));

  it('asks nothing of a layout that prints one target only', () =>
    expect(hits('DQ22', [{ indicators: [{ overall_value_raw: null, value_raw: '100%' }] }])).toEqual([]));
});
