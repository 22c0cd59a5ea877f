import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../../../src/model/indicator.ts';
import type { ProjectRow } from '../../../src/model/project.ts';
import { reconcile } from '../../../src/pipeline/derive/reconciliation.ts';
import { builtOf, published } from '../published.ts';
import { buildLines, SMALL_LINES } from '../small-document.ts';

const small = buildLines(SMALL_LINES);
const [PROJECT] = small.projects as [ProjectRow];
const [INDICATOR] = small.indicators as [IndicatorRow];
const row = (changes: Partial<IndicatorRow>): IndicatorRow => ({
  ...INDICATOR,
  project_id: PROJECT.project_id,
  denominator: null,
  ...changes,
});
const sum = (base_value: number, name = '经费支出') =>
  row({ type: 'cost', dimension: 'money', name, base_value, base_unit: '元', unit: '万元' });
const price = (base_value: number, denominator: string | null, name = '平均成本') =>
  row({ type: 'cost', dimension: 'money', name, base_value, base_unit: '元', unit: '元', denominator });
const count = (base_value: number, base_unit: string, name: string) =>
  row({ type: 'quantity', dimension: 'count', name, base_value, base_unit });
const verdict = (budget_yuan: number, ...rows: IndicatorRow[]) => {
  const [found] = reconcile([{ ...PROJECT, budget_yuan }], rows);
  return [found?.verdict, found?.reason ?? found?.difference_yuan];
};

describe('reconcile', () => {
  it.each([
    ['sums that fill the budget to the fen', 300.3, [sum(100.1), sum(200.2)], ['equal', 0]],
    ['sums below it', 300, [sum(100)], ['below', -200]],
    ['a product above it', 100, [count(3, '人', '人数'), price(50, '人')], ['above', 50]],
    ['no cost target', 100, [count(3, '人', '人数')], ['unsaid', 'no_cost']],
    ['a price without its quantity', 100, [price(50, '小时')], ['unsaid', 'no_quantity']],
    [
      'a price that does not say per what, below the budget',
      1_000_000,
      [count(16_000, '件', '邮寄数量'), price(10, null, '邮寄费')],
      ['unsaid', 'price_per_what'],
    ],
    [
      'the same price where it fills the budget',
      160_000,
      [count(16_000, '件', '邮寄数量'), price(10, null, '邮寄费')],
      ['equal', 0],
    ],
  ])('reads %s', (_, budget, rows, expected) => expect(verdict(budget, ...rows)).toEqual(expected));
});

const reconciled = published.flatMap(({ built }) => reconcile(built.projects, built.indicators));
const seqsOf = (document_id: string, wanted: string) =>
  builtOf(document_id)
    .projects.filter(({ project_id }) =>
      reconciled.some((row) => row.project_id === project_id && row.verdict === wanted),
    )
    .map(({ seq }) => seq);

describe('the five published documents', () => {
  it('have one row for each project', () => expect(reconciled).toHaveLength(79));

  it.each([
    // eleven projects of Dazhu, to the yuan
    ['dazhu-justice-2024', [1, 2, 3, 5, 6, 7, 8, 9, 10, 13, 15]],
    ['nankai-court-2023', [2, 3, 4]],
  ])('%s reconciles in projects %j', (document_id, seqs) =>
    expect(seqsOf(document_id, 'equal')).toEqual(seqs),
  );

  it('reconcile where the field notes say so', () => {
    expect(seqsOf('tianjin-justice-2023', 'equal')).toContain(1);
    expect(seqsOf('chengde-justice-2021', 'equal')).toContain(21);
  });

  it('are above the budget exactly where DQ01 or DQ02 says so', () => {
    const above = reconciled.filter((row) => row.verdict === 'above').map(({ project_id }) => project_id);
    const found = published.flatMap(({ built }) =>
      built.findings.flatMap(({ rule_id, project_id }) =>
        ['DQ01', 'DQ02'].includes(rule_id) ? (project_id ?? '') : [],
      ),
    );
    expect(above.toSorted()).toEqual([...new Set(found)].toSorted());
  });
});
