import { describe, expect, it } from 'vitest';

import type { TargetKind } from '../../../src/model/target.ts';
import { runRule } from './run-rule.ts';

const run = (...rows: [string, string, TargetKind][]) =>
  runRule('DQ25', [{ indicators: rows.map(([name, value_raw, kind]) => ({ name, value_raw, kind })) }]).map(
    ({ severity }) => severity,
  );

describe('DQ25', () => {
  it('is an error at each row where a number or a date conflicts', () =>
    expect(run(['完成时限', '2023年全年', 'date'], ['完成 时限', '7*24小时', 'text'])).toEqual([
      'error',
      'error',
    ]));

  it('is a warning where the values agree, or are prose', () => {
    expect(run(['运行率', '100%', 'quantity'], ['运行率', '100 %', 'quantity'])).toEqual([
      'warning',
      'warning',
    ]);
    expect(run(['改善环境', '整洁', 'text'], ['改善环境', '安全', 'text'])).toEqual(['warning', 'warning']);
  });

  it.each([
    [
      'two names',
      [
        ['运行率', '100%', 'quantity'],
        ['完好率', '100%', 'quantity'],
      ],
    ],
    [
      'rows that do not apply',
      [
        ['不涉及', '不涉及', 'none'],
        ['不涉及', '不涉及', 'none'],
      ],
    ],
  ] satisfies [string, [string, string, TargetKind][]][])('lets %s be', (_, rows) =>
    expect(run(...rows)).toEqual([]),
  );

  it('lets one name in two projects be', () => {
    const project = { indicators: [{ name: '运行率', value_raw: '100%' }] };
    expect(runRule('DQ25', [project, project])).toEqual([]);
  });
});
