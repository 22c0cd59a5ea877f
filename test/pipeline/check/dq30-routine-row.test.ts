import { describe, expect, it } from 'vitest';

import { hits } from './run-rule.ts';

const row = (name: string) => [{ indicators: [{ name }] }];

describe('DQ30', () => {
  it.each([
    '资金使用合规率',
    '采购程序的规范性',
    '服务采购规范率',
    '资金支出符合预算项目率',
    '按时间进度要求支付使用资金',
  ])('hits %s', (name) => expect(hits('DQ30', row(name))).toEqual(['p1-i1']));

  it.each(['律师补贴发放及时率', '采购设备数量', '规范执法'])('lets %s be', (name) =>
    expect(hits('DQ30', row(name))).toEqual([]),
  );
});
