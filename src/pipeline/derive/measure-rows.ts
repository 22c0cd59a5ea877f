import { desc, from, op } from 'arquero';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { MeasureMemberRow } from '../../model/measure.ts';
import type { MeasureLane } from '../../model/measure-kind.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { VocabularyFiles } from '../../model/vocabulary.ts';
import type { Vocabulary } from '../vocabulary.ts';

type Measure = VocabularyFiles['measures'][number];
type Comparator = IndicatorRow['comparator'];

/**
 * The rows each comparable measure took, by which rule, and in which lane a chart draws them; then the values that are
 * computed of two rows (budget ÷ quantity). Money in yuan.
 */
export function deriveMeasureRows(
  projects: readonly ProjectRow[],
  indicators: readonly IndicatorRow[],
  { files }: Vocabulary,
): MeasureMemberRow[] {
  const byMeasure = Map.groupBy(indicators, ({ measure_id }) => measure_id);
  return files.measures.flatMap((measure) => [
    ...(byMeasure.get(measure.measure_id) ?? []).map((row) => takenRow(row, measure)),
    ...measure.derived.flatMap((rule) => derivedRows(rule, measure, projects, indicators)),
  ]);
}

/** The order in which rows of measures are published: by measure, what its rule took, then what each rule derived. */
export const measureRowOrder = ({ files }: Vocabulary): Pick<MeasureMemberRow, 'measure_id' | 'rule'>[] =>
  files.measures.flatMap(({ measure_id, rule, derived }) =>
    [rule, ...derived].map((one) => ({ measure_id, rule: JSON.stringify(one) })),
  );

function takenRow(row: IndicatorRow, measure: Measure): MeasureMemberRow {
  return {
    measure_id: measure.measure_id,
    indicator_id: row.indicator_id,
    project_id: row.project_id,
    rule: JSON.stringify(measure.rule),
    lane: laneOf(row, measure),
    comparator: row.comparator,
    value: row.base_value,
    derived: false,
  };
}

/** A number in another unit, or per another thing, stands beside the axis: 100 % among cases, 55 cases a mediator. */
function laneOf(row: IndicatorRow, measure: Measure): MeasureLane {
  if (row.kind === 'none') return 'none';
  if (row.kind !== 'quantity') return 'prose';
  const [unit] = row.base_unit?.split('/') ?? [];
  if (unit !== measure.base_unit) return 'apart';
  const accepted = [null, measure.per, ...(measure.rule?.denominator ?? [])];
  return !measure.comparable || accepted.includes(row.denominator) ? 'number' : 'apart';
}

function derivedRows(
  rule: Measure['derived'][number],
  measure: Measure,
  projects: readonly ProjectRow[],
  indicators: readonly IndicatorRow[],
): MeasureMemberRow[] {
  const own = Map.groupBy(indicators, ({ project_id }) => project_id);
  const name = new RegExp(rule.quantity, 'u');
  return projects
    .filter(({ theme_id }) => rule.theme.includes(theme_id))
    .flatMap((project): MeasureMemberRow[] => {
      const rows = own.get(project.project_id) ?? [];
      const quantity = rows.find(
        (row) => row.type === 'quantity' && row.base_unit === rule.base_unit && name.test(row.name),
      );
      const from =
        rule.from === 'budget'
          ? project.budget_yuan
          : rows.find((row) => row.type === 'cost' && row.dimension === 'money' && row.name === rule.from)
              ?.base_value;
      if (!quantity?.base_value || from === null || from === undefined) return [];
      return [
        {
          measure_id: measure.measure_id,
          indicator_id: quantity.indicator_id,
          project_id: project.project_id,
          rule: JSON.stringify(rule),
          lane: 'number',
          comparator: quotientBound(quantity.comparator),
          // To the fen: the quotient is ours, more decimals would look like more knowledge.
          value: Math.round((from / quantity.base_value) * 100) / 100,
          derived: true,
        },
      ];
    });
}

/** At least so many for one sum of money is at most so much for each. */
function quotientBound(comparator: Comparator): Comparator {
  if (comparator === null || comparator === '=') return comparator;
  return comparator.startsWith('>') ? '<=' : '>=';
}

/** What `npm run data` prints of a document, besides time and coverage. */
export interface DocumentSummary {
  document_id: string;
  indicators: number;
  quantities: number;
}

/** Indicators and quantities by document, the largest document first. */
export function summariseByDocument(indicators: readonly IndicatorRow[]): DocumentSummary[] {
  if (indicators.length === 0) return [];
  return from(
    indicators.map(({ document_id, kind }) => ({ document_id, quantity: kind === 'quantity' ? 1 : 0 })),
  )
    .groupby('document_id')
    .rollup({ indicators: op.count(), quantities: op.sum('quantity') })
    .orderby(desc('indicators'), 'document_id')
    .objects() as DocumentSummary[];
}
