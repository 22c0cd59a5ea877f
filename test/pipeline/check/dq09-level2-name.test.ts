import { describe, expect, it } from 'vitest';

import { hits, runRule } from './run-rule.ts';

const row = (level2: string) => [{ indicators: [{ level2 }] }];

describe('DQ09', () => {
  it.each(['可持续发展指标', '满意度指标'])('hits %s', (level2) =>
    expect(hits('DQ09', row(level2))).toEqual(['p1-i1']),
  );

  it.each(['数量指标', '数量', '可持续影响指标', '可持续 影响指标', '服务对象满意度', '生态环境成本指标'])(
    'lets %s be',
    (level2) => expect(hits('DQ09', row(level2))).toEqual([]),
  );

  it('says what the row is read as', () =>
    expect(runRule('DQ09', row('可持续发展指标'))[0]?.message).toContain('本站归入“可持续影响”'));
});
