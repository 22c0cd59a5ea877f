import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { runRule } from './run-rule.ts';

const severityOf = (given: Partial<IndicatorRow>) =>
  runRule('DQ18', [
    { indicators: [{ kind: 'quantity', name: '提高效率', unit: '%', unit_source: 'value', ...given }] },
  ]).map(({ severity }) => severity);

describe('DQ18', () => {
  it.each([
    ['a number without a unit', { unit: null, unit_source: null }, 'warning'],
    ['a unit cut short', { unit: '万' }, 'warning'],
    ['a unit in the name only', { unit: '场次', unit_source: 'name' }, 'info'],
    ['a name that says what is counted', { name: '人均调解案件数', unit: null, unit_source: null }, 'info'],
  ] as const)('hits %s', (_, given, severity) => expect(severityOf(given)).toEqual([severity]));

  it.each([
    ['a unit', {}],
    ['a unit in a column', { unit_source: 'column' }],
    ['words', { kind: 'text', unit: null }],
  ] as const)('lets %s be', (_, given) => expect(severityOf(given)).toEqual([]));
});
