import { describe, expect, it } from 'vitest';

import { hits } from './run-rule.ts';

const row = (type: 'quantity' | 'quality', name: string, base_unit: string | null) => [
  { indicators: [{ type, name, base_unit }] },
];

describe('DQ23', () => {
  it.each([
    ['quantity', '工程完成率', '%'],
    ['quantity', '创建数', '%'],
    ['quantity', '办结率', null],
    ['quality', '政策支持律所数量', '个'],
  ] as const)('hits %s %s', (type, name, unit) =>
    expect(hits('DQ23', row(type, name, unit))).toEqual(['p1-i1']),
  );

  it.each([
    ['quantity', '案件数', '件'],
    // a frequency is counted in 次
    ['quantity', '设备运维频率', '次'],
    ['quality', '合格率', '%'],
  ] as const)('lets %s %s be', (type, name, unit) => expect(hits('DQ23', row(type, name, unit))).toEqual([]));
});
