import { describe, expect, it } from 'vitest';
import { runRule } from './run-rule.ts';

const plan = ([plan_mar, plan_jun, plan_oct, plan_dec]: (number | null)[]) =>
  runRule('DQ05', [
    {
      plan_mar: plan_mar ?? null,
      plan_jun: plan_jun ?? null,
      plan_oct: plan_oct ?? null,
      plan_dec: plan_dec ?? null,
    },
  ]);

describe('DQ05', () => {
  it.each([
    ['ends at 75 in October', [25, 50, 75], '止于 10 月底的 75%'],
    ['ends at 90 in December', [25, 50, 75, 90], '止于 12 月底的 90%'],
    ['is all zero', [0, 0, 0], '止于 10 月底的 0%'],
    ['falls', [25, 60, 50, 100], '到 10 月底为 50%，低于此前月份'],
    ['falls after a blank', [50, null, 25, 100], '到 10 月底为 25%，低于此前月份'],
  ])('hits a plan that %s: %j', (_, months, words) => {
    const findings = plan(months);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(words);
  });

  it.each([
    ['reaches 100 in December', [25, 50, 75, 100]],
    ['reaches 100 earlier and prints no more', [25, 100]],
    ['stands still', [50, 50, 100, 100]],
    ['is not printed', []],
    ['prints December alone', [null, null, null, 100]],
  ])('lets a plan be that %s: %j', (_, months) => {
    expect(plan(months)).toEqual([]);
  });
});
