import type { AgencyYear } from '../../src/chart/agency-strip.ts';
import type { BudgetRow } from '../../src/chart/budget-row.ts';
import type { MeasureRow } from '../../src/chart/measure-row.ts';
import type { NumericShareRow } from '../../src/chart/numeric-share-row.ts';
import type { ReconciledRow } from '../../src/chart/reconciliation-row.ts';
import type { SatisfactionRow } from '../../src/chart/satisfaction-row.ts';
import type { TargetValueRow } from '../../src/chart/target-value-row.ts';
import type { TypeShareRow } from '../../src/chart/type-parts.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../src/model/indicator-type.ts';
import type { Comparator } from '../../src/model/target.ts';

/** An agency and year of a published document: the year is always known. */
type PublishedYear = AgencyYear & { year: number };

/** Small rows that every chart test draws: three agencies, one a draft, one with an inferred year. */
const NORTH: PublishedYear = {
  agency_id: 'north',
  agency: '北方省司法厅',
  agency_en: 'North Bureau',
  year: 2023,
  year_basis: 'inferred',
  status: null,
};
const SOUTH: PublishedYear = {
  agency_id: 'south',
  agency: '南方市司法局',
  agency_en: 'South Bureau',
  year: 2021,
  year_basis: 'stated',
  status: 'draft',
};
const EAST: PublishedYear = {
  agency_id: 'east',
  agency: '东方县人民法院',
  agency_en: 'East Court',
  year: 2024,
  year_basis: 'stated',
  status: null,
};

const project = (agency: AgencyYear, seq: number, name: string, wan: number): BudgetRow => ({
  ...agency,
  project_id: `${agency.agency_id}-${seq}`,
  name,
  budget_yuan: wan * 10_000,
});

export const budgets: BudgetRow[] = [
  project(NORTH, 1, '归垫布局调整项目', 8000),
  project(NORTH, 2, '法律援助经费', 40),
  project(NORTH, 3, '名称很长很长的法院办案业务、业务装备及审判辅助事务外包服务项目', 5),
  ...[1, 2, 3, 4, 5, 6].map((seq) => project(SOUTH, seq, `普法宣传经费之${seq}`, 10)),
  project(SOUTH, 7, '人民调解经费', 25),
  project(EAST, 1, '司法救助', 30),
  project(EAST, 2, '没有预算数的项目', 0),
];

const share = (agency: AgencyYear, type: IndicatorType, indicators: number): TypeShareRow => ({
  ...agency,
  type,
  indicators,
});

export const types: TypeShareRow[] = [
  share(NORTH, 'quantity', 5),
  share(NORTH, 'quality', 2),
  share(NORTH, 'social', 2),
  share(NORTH, 'satisfaction', 1),
  ...INDICATOR_TYPES.map((type) => share(SOUTH, type, 2)),
  share(EAST, 'quantity', 3),
  share(EAST, 'cost', 1),
];

export const numeric: NumericShareRow[] = [
  { type: 'satisfaction', quantities: 3, indicators: 4 },
  { type: 'quantity', quantities: 10, indicators: 10 },
  { type: 'ecological', quantities: 0, indicators: 2 },
  { type: 'timeliness', quantities: 1, indicators: 4 },
];

const clients = { measure_id: 's1', measure: '法律援助受援人满意度', measure_en: 'Legal-aid recipients' };
const applicants = {
  measure_id: 's7',
  measure: '行政复议申请人满意度',
  measure_en: 'Applicants for reconsideration',
};
const number = (comparator: Comparator, base_value: number) => ({
  name: '满意度',
  kind: 'quantity' as const,
  comparator,
  base_value,
  dimension: 'ratio' as const,
  axis: '%',
  value_raw: `${comparator}${base_value}%`,
});
const words = (kind: 'text' | 'none' | 'quantity', value_raw: string | null) => ({
  name: '满意度',
  kind,
  comparator: null,
  base_value: null,
  dimension: null,
  axis: null,
  value_raw,
});

export const satisfaction: SatisfactionRow[] = [
  { ...NORTH, ...clients, ...number('>=', 90) },
  { ...NORTH, ...clients, ...number('>=', 90) },
  { ...SOUTH, ...clients, ...number('>=', 70) },
  { ...SOUTH, ...clients, ...number('=', 100) },
  { ...NORTH, ...applicants, ...number('>=', 90) },
  { ...SOUTH, ...applicants, ...words('none', '不涉及') },
  { ...EAST, ...applicants, ...words('text', '评估达标') },
  { ...EAST, ...applicants, ...words('quantity', '≥90') },
];

const target = (
  agency: AgencyYear,
  id: string,
  comparator: Comparator,
  base_value: number,
): TargetValueRow => ({
  ...agency,
  indicator_id: id,
  project: '法律援助经费',
  name: '案件补贴',
  comparator,
  base_value,
  base_unit: '元',
  denominator: null,
  axis: '元',
  value_raw: `${comparator}${base_value}元`,
});

/** Four decades: drawn on a log axis. */
export const targets: TargetValueRow[] = [
  target(NORTH, 'a', '<=', 180),
  target(NORTH, 'b', '<=', 180),
  target(NORTH, 'c', '>=', 200),
  target(SOUTH, 'd', '=', 3800),
  target(SOUTH, 'e', '>', 15),
  target(EAST, 'f', '<', 100_000),
];

const reconciled = (
  row: BudgetRow,
  said: Pick<ReconciledRow, 'verdict' | 'total_yuan'> & Partial<Pick<ReconciledRow, 'reason'>>,
): ReconciledRow => ({ ...row, reason: null, ...said });

/** Every lane; one difference too far right for its words to stand beside it. */
export const reconciliations: ReconciledRow[] = [
  reconciled(budgets[0]!, { verdict: 'equal', total_yuan: 80_000_000 }),
  reconciled(budgets[1]!, { verdict: 'above', total_yuan: 90_000_000 }),
  reconciled(budgets[2]!, { verdict: 'below', total_yuan: 12_345.67 }),
  ...budgets.slice(3, 7).map((row) => reconciled(row, { verdict: 'equal', total_yuan: row.budget_yuan })),
  reconciled(budgets[7]!, { verdict: 'unsaid', reason: 'no_quantity', total_yuan: 0 }),
  reconciled(budgets[9]!, { verdict: 'unsaid', reason: 'price_per_what', total_yuan: 5000 }),
  reconciled(budgets[10]!, { verdict: 'unsaid', reason: 'no_cost', total_yuan: null }),
  reconciled(budgets[11]!, { verdict: 'unsaid', reason: 'no_cost', total_yuan: null }),
];

const taken = (agency: PublishedYear, id: string, more: Partial<MeasureRow>): MeasureRow => ({
  ...agency,
  ...{ measure_id: 'unit-cost', measure: '案件单位成本', measure_en: 'Cost of a case', comparable: true },
  ...{ unit: '元', per: '件', indicator_id: id, project_id: `${id}-p`, project: '法律援助经费' },
  ...{
    name: '每件案件补贴',
    value_raw: '200元',
    lane: 'number',
    reason: null,
    comparator: '=',
    base_value: 200,
  },
  ...{
    derived: false,
    dividend: null,
    dividend_yuan: null,
    divisor: null,
    divisor_unit: null,
    flagged: false,
  },
  ...{ document_id: `${agency.agency_id}-doc`, line_start: 7 },
  ...more,
});

/** One measure with every kind of row: bounds, a value set twice, derived values, another denominator, words, nothing. */
export const measure: MeasureRow[] = [
  taken(NORTH, 'north-1', {}),
  taken(NORTH, 'north-2', { project: '另一个项目' }),
  taken(NORTH, 'north-3', {
    ...{ name: '受理案件数', value_raw: '≥150件', comparator: '<=', base_value: 933.33, derived: true },
    ...{ dividend_yuan: 140_000, divisor: 150, divisor_unit: '件' },
  }),
  taken(NORTH, 'north-4', {
    ...{ name: '人均办案数', value_raw: '≥55', lane: 'apart', reason: 'denominator', base_value: null },
  }),
  taken(SOUTH, 'south-1', { comparator: '<=', base_value: 1000, value_raw: '≤1000元/件', flagged: true }),
  taken(SOUTH, 'south-2', { comparator: '>', base_value: 15, value_raw: '>15元' }),
  taken(EAST, 'east-1', { lane: 'prose', comparator: null, base_value: null, value_raw: '按规定标准' }),
  taken(EAST, 'east-2', { lane: 'none', comparator: null, base_value: null, value_raw: null }),
];
