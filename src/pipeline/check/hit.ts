import type { IndicatorRow } from '../../model/indicator.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { TidyDocument } from '../tidy/tidy-document.ts';
import type { CheckContext, Term } from './rule.ts';

/** A printed text without any blanks: what counts as the same words. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Where a hit stands: an indicator, on the lines of one of its fields. */
export function atIndicator(row: IndicatorRow, field: keyof IndicatorRow, { placeOf }: CheckContext) {
  const { line_start, line_end } = placeOf(row.indicator_id, field) ?? row;
  return { project_id: row.project_id, indicator_id: row.indicator_id, line_start, line_end };
}

/** Where a hit stands: a project, on the lines of one of its fields. */
export function atProject(project: ProjectRow, field: keyof ProjectRow, { placeOf }: CheckContext) {
  const { line_start, line_end } = placeOf(project.project_id, field) ?? project;
  return { project_id: project.project_id, line_start, line_end };
}

/** A target as printed, where comparator and unit have columns of their own too: `≥ 300 件`. */
export const printedTarget = ({ comparator_raw, value_raw, unit_raw }: IndicatorRow): string =>
  [comparator_raw, value_raw, unit_raw].filter(Boolean).join(' ');

/** A value of an indicator as a term of a calculation, in its base unit. */
export const valueTerm = (row: IndicatorRow, { placeOf }: CheckContext): Term => ({
  label: row.name,
  value: row.base_value ?? 0,
  unit: row.base_unit,
  line: placeOf(row.indicator_id, 'value_raw')?.line_start ?? row.line_start,
});

/** The budget of a project as a term of a calculation, in yuan. */
export const budgetTerm = (project: ProjectRow, { placeOf }: CheckContext): Term => ({
  label: '预算数',
  value: project.budget_yuan,
  unit: '元',
  line: placeOf(project.project_id, 'budget_yuan')?.line_start ?? project.line_start,
});

/** Each project of a document with its indicators, in printed order. */
export function projectsWithIndicators({ projects, indicators }: TidyDocument) {
  const own = Map.groupBy(indicators, ({ project_id }) => project_id);
  return projects.map((project) => ({ project, indicators: own.get(project.project_id) ?? [] }));
}

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** Numbers in messages: 280,000. */
export const grouped = (value: number): string => GROUPED.format(value);
