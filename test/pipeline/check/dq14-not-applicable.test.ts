import { describe, expect, it } from 'vitest';

import { runRule } from './run-rule.ts';

const severityOf = (
  name: string,
  value_raw: string | null,
  type: 'ecological' | 'satisfaction' = 'ecological',
) => runRule('DQ14', [{ indicators: [{ name, value_raw, type }] }]).map(({ severity }) => severity);

describe('DQ14', () => {
  it.each([
    ['未涉及', '未涉及'],
    ['不 涉及', '不涉及'],
    ['生态效益指标', '未涉及'],
  ])('notes %s: %s', (name, value) => expect(severityOf(name, value)).toEqual(['info']));

  it.each([
    ['满足生态环保要求', '不涉及'],
    ['未涉及', '确保场所安全稳定'],
  ])('warns where only one of %s and %s says so', (name, value) =>
    expect(severityOf(name, value)).toEqual(['warning']),
  );

  it('warns of satisfaction', () =>
    expect(severityOf('服务对象满意度', '不涉及', 'satisfaction')).toEqual(['warning']));

  it.each([
    ['环保达标率', '≥90%'],
    ['涉及案件数', '20件'],
    ['无障碍设施', '正常'],
    ['设施', null],
  ])('lets %s: %s be', (name, value) => expect(severityOf(name, value)).toEqual([]));
});
