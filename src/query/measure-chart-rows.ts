import type { MeasureRow as ChartMeasureRow } from '../chart/measure-row.ts';
import { apartReason } from '../model/apart-reason.ts';
import type { MeasureRow } from '../model/measure.ts';
import { isDeriving, parseMeasureRule } from '../model/measure-rule.ts';
import type { MeasureMember } from './measure-members.ts';

/**
 * A row of a measure as its chart takes it: on the axis in the measure's unit, beside it in its own, with the reason.
 *
 * @param isFlagged whether a check found a contradiction or a doubt in the row's indicator
 */
export function measureChartRow(
  row: MeasureMember,
  measure: MeasureRow,
  isFlagged: (indicatorId: string) => boolean,
): ChartMeasureRow {
  const { measure_id, indicator_id, derived, lane, comparator, project_id, project, name, value_raw } = row;
  const { agency_id, agency, agency_en, year, year_basis, status, document_id, line_start } = row;
  return {
    ...axisOf(row, measure),
    ...{ measure_id, measure: measure.name, measure_en: measure.name_en, comparable: measure.comparable },
    ...{
      indicator_id,
      project_id,
      project,
      name,
      value_raw,
      lane,
    },
    reason: lane === 'apart' ? reasonOf(row, measure) : null,
    comparator,
    base_value: row.value,
    derived,
    ...quotientOf(row),
    flagged: isFlagged(indicator_id),
    ...{ agency_id, agency, agency_en, year, year_basis, status, document_id, line_start },
  };
}

/** Where nothing is compared, each row keeps its own unit and denominator. */
function axisOf({ axis_unit, denominator }: MeasureMember, { comparable, base_unit, per }: MeasureRow) {
  return comparable ? { unit: base_unit, per } : { unit: axis_unit ?? base_unit, per: denominator };
}

const reasonOf = ({ axis_unit, dimension, denominator }: MeasureMember, measure: MeasureRow) =>
  apartReason({ base_unit: axis_unit, dimension, denominator }, { ...measure, denominator: measure.per });

/** What a derived value was computed of; nothing for a printed one. */
function quotientOf(row: MeasureMember) {
  const rule = parseMeasureRule(row.rule);
  if (!row.derived || !isDeriving(rule))
    return { dividend: null, dividend_yuan: null, divisor: null, divisor_unit: null };
  const isBudget = rule.from === 'budget';
  return {
    dividend: isBudget ? null : rule.from,
    dividend_yuan: isBudget ? row.budget_yuan : row.cost_value,
    divisor: row.base_value,
    divisor_unit: row.axis_unit,
  };
}
