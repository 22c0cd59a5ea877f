import { describe, expect, it } from 'vitest';

import type { IndicatorType } from '../../../src/model/indicator-type.ts';
import { runRule } from './run-rule.ts';

const run = (...types: IndicatorType[]) =>
  runRule('DQ26', [{ indicators: types.map((type) => ({ type })) }]).map(
    ({ severity, message }) => `${severity} ${message}`,
  );

describe('DQ26', () => {
  it.each([
    [['quality', 'cost', 'social', 'satisfaction'], 'warning', '数量指标'],
    [['quantity', 'cost', 'social', 'satisfaction'], 'warning', '质量指标'],
    [['quantity', 'quality', 'cost', 'satisfaction'], 'warning', '效益指标'],
    [['quantity', 'quality', 'social', 'satisfaction'], 'info', '成本指标'],
    [['quantity', 'quality', 'social', 'cost'], 'info', '满意度指标'],
  ] satisfies [IndicatorType[], string, string][])('hits %j', (types, severity, words) => {
    const [found, ...others] = run(...types);
    expect(others).toEqual([]);
    expect(found).toMatch(new RegExp(`^${severity} .*${words}`, 'u'));
  });

  it('lets a project with all of them be', () =>
    expect(run('quantity', 'quality', 'cost', 'sustainability', 'satisfaction')).toEqual([]));

  it('says nothing of a project whose indicators are not printed', () => expect(run()).toEqual([]));
});
