import { describe, expect, it } from 'vitest';

import { runRule } from './run-rule.ts';

const project = (...values: string[]) => ({
  indicators: values.map((value_raw, index) => ({
    name: `指标${index}`,
    value_raw,
    type: 'quantity' as const,
  })),
});
const run = (...made: ReturnType<typeof project>[]) =>
  runRule('DQ15', made).map(({ project_id, severity }) => `${project_id} ${severity}`);

describe('DQ15', () => {
  it('warns at both projects where seven of ten rows are the same', () => {
    const ten = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    expect(run(project(...ten), project(...ten.slice(0, 7), 'a', 'b', 'c'))).toEqual([
      'p1 warning',
      'p2 warning',
    ]);
    expect(run(project(...ten), project(...ten.slice(0, 6), 'a', 'b', 'c', 'd'))).toEqual([
      'p1 info',
      'p2 info',
    ]);
    expect(run(project(...ten), project(...ten.slice(0, 4), 'a', 'b', 'c', 'd', 'e', 'f'))).toEqual([]);
  });

  it('reads blanks as nothing: ≥150 件 is ≥150件', () =>
    expect(run(project('≥150 件', '8 小时', '优'), project('≥150件', '8小时', '优'))).toHaveLength(2));

  it('lets two rows that agree be: that may be chance', () =>
    expect(run(project('1', '2'), project('1', '2'))).toEqual([]));

  it('hits equal objectives of two projects, not of one', () => {
    const objective = (project_id: string, seq: number, text: string) => ({
      objective_id: `${project_id}-o${seq}`,
      project_id,
      seq,
      text,
      line_start: seq,
      line_end: seq,
      char_start: null,
      char_end: null,
      page: null,
      cell: null,
      period: null,
    });
    const made = [project('1'), project('2')];
    const found = (...objectives: ReturnType<typeof objective>[]) =>
      runRule('DQ15', made, { objectives }).map(({ project_id }) => project_id);
    expect(found(objective('p1', 1, '普及 法律'), objective('p2', 1, '普及法律'))).toEqual(['p1', 'p2']);
    expect(found(objective('p1', 1, '普及法律'), objective('p1', 2, '普及法律'))).toEqual([]);
  });
});
