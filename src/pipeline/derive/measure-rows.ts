import { desc, from, op } from 'arquero';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { MeasureMemberRow } from '../../model/measure.ts';
import type { Vocabulary } from '../vocabulary.ts';

const LANES = { quantity: 'number', text: 'prose', date: 'prose', none: 'none' } as const;

/** The rows each comparable measure took, by which rule, and in which lane a chart draws them. */
export function deriveMeasureRows(
  indicators: readonly IndicatorRow[],
  { files }: Vocabulary,
): MeasureMemberRow[] {
  const rules = new Map(files.measures.map(({ measure_id, rule }) => [measure_id, JSON.stringify(rule)]));
  return indicators.flatMap(({ measure_id, indicator_id, project_id, kind, base_value }) =>
    measure_id === null
      ? []
      : [
          {
            measure_id,
            indicator_id,
            project_id,
            rule: rules.get(measure_id) ?? '',
            lane: LANES[kind],
            value: base_value,
            derived: false,
          },
        ],
  );
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
