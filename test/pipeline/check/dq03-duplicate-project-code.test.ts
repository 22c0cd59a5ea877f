import { describe, expect, it } from 'vitest';
import { hits, runRule } from './run-rule.ts';

describe('DQ03', () => {
  it.each([
    ['two projects with one code', ['A', 'A'], ['p1', 'p2']],
    ['three', ['A', 'B', 'A', 'A'], ['p1', 'p3', 'p4']],
    ['two pairs', ['A', 'B', 'A', 'B'], ['p1', 'p3', 'p2', 'p4']],
    // near misses
    ['codes that differ', ['A', 'B'], []],
    ['codes that differ in case', ['A', 'a'], []],
    ['no codes', [null, null], []],
    ['one project', ['A'], []],
  ])('%s: %j hits %j', (_, codes, expected) => {
    const made = codes.map((code) => ({ code }));
    expect(hits('DQ03', made)).toEqual(expected);
  });

  it('names the other project in both languages', () => {
    const [first] = runRule('DQ03', [
      { code: 'A', name: '甲' },
      { code: 'A', name: '乙' },
    ]);
    expect(first?.message).toContain('第 2 个项目“乙”');
    expect(first?.message_en).toContain('project 2 (乙)');
    expect(first).toMatchObject({ finding_id: 'dq03-p1-1', severity: 'error' });
  });
});
