import { describe, expect, it } from 'vitest';
import { hits, runRule } from './run-rule.ts';

describe('DQ08', () => {
  it.each([
    ['效益指标', '服务对象满意度'],
    ['产出指标', '社会效益指标'],
    ['成本指标', '数量指标'],
    ['效益指标', '成本指标'],
    ['满意度指标', '质量指标'],
  ])('hits %s with %s', (level1, level2) => {
    expect(hits('DQ08', [{ indicators: [{ level1, level2 }] }])).toEqual(['p1-i1']);
  });

  it.each([
    ['产出指标', '数量指标'],
    ['效果指标', '社会效益指标'],
    ['效益指标', '可持续发展指标'],
    ['满意度指标', '服务对象满意度指标'],
    ['满意度指标', '满意度指标'],
    // cost under output is the older framework, cost on its own the newer
    ['产出指标', '成本指标'],
    ['成本指标', '经济成本指标'],
  ])('lets %s with %s be', (level1, level2) => {
    expect(hits('DQ08', [{ indicators: [{ level1, level2 }] }])).toEqual([]);
  });

  it('says where the type usually stands', () => {
    const [finding] = runRule('DQ08', [{ indicators: [{ level1: '效益指标', level2: '服务对象满意度' }] }]);
    expect(finding?.message_en).toContain('usually belongs to “满意度指标”');
  });
});
