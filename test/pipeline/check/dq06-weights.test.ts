import { describe, expect, it } from 'vitest';
import { runRule } from './run-rule.ts';

const run = (execution_weight: number | null, weight: (number | null)[], overall: (number | null)[] = []) =>
  runRule('DQ06', [
    {
      execution_weight,
      indicators: weight.map((value, index) => ({ weight: value, overall_weight: overall[index] ?? null })),
    },
  ]);

describe('DQ06', () => {
  it.each([
    [10, [40, 50], []],
    [10, [], []],
    [10, [null, null], []],
    // where the execution rate is not printed, its ten points may stand apart
    [null, [40, 50], []],
    [null, [50, 50], []],
    [10, [40, 50], [50, 40]],
    [0, [99.9, 0.1], []],
    // tenths that binary fractions cannot hold
    [10, [0.1, 64.1, 25.8], []],
  ])('lets %s + %j and %j be', (execution, weight, overall) => {
    expect(run(execution, weight, overall)).toEqual([]);
  });

  it.each([
    [10, [40, 40], [], ['本年权重与预算执行率权重合计为 90，不是 100']],
    [10, [50, 50], [], ['本年权重与预算执行率权重合计为 110，不是 100']],
    [null, [40, 40], [], ['本年权重与预算执行率权重合计为 80，不是 100']],
    [10, [40, 50], [40, null], ['总体权重与预算执行率权重合计为 50，不是 100；未印权重的指标 1 个']],
    [10, [40, 40], [40, 40], ['本年权重与预算执行率权重合计为 90', '总体权重与预算执行率权重合计为 90']],
  ])('hits %s + %j and %j', (execution, weight, overall, words) => {
    const findings = run(execution, weight, overall);
    expect(findings).toHaveLength(words.length);
    for (const [index, { message }] of findings.entries()) expect(message).toContain(words[index]);
  });

  it('shows its arithmetic', () => {
    const [finding] = run(10, [40, 40]);
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({
      terms: [{ value: 40 }, { value: 40 }, { label: '预算执行率', value: 10 }],
      operator: '+',
      result: 90,
      relation: '≠',
      compared: { value: 100 },
    });
  });
});
