import { readFileSync } from 'node:fs';
import type { IndicatorRow } from '../../model/indicator.ts';
import { documentIndex } from '../../query/document-index.ts';
import { overview } from '../../query/overview.ts';
import { publishedRows } from '../data/published-tables.ts';
import { askPublished } from '../entity/published-rows.ts';

interface UnitsFile {
  families: readonly unknown[];
}

/** Every number that the methods page says, counted at build in the published tables. */
export async function methodsRows() {
  const { documents, totals } = await askPublished(async (db) => ({
    documents: await documentIndex(db),
    totals: await overview(db),
  }));
  const indicators = publishedRows('indicators');
  const measures = publishedRows('measures');
  const rules = publishedRows('rules');
  const quantities = indicators.filter(({ kind }) => kind === 'quantity');
  const units = JSON.parse(readFileSync('data/vocabulary/units.json', 'utf8')) as UnitsFile;
  return {
    documents,
    totals,
    kinds: countKinds(indicators),
    quantitiesWithoutUnit: quantities.filter(({ unit }) => unit === null).length,
    quantitiesWithoutDirection: quantities.filter(({ direction }) => direction === null).length,
    unitFamilies: units.families.length,
    lines: documents.reduce((sum, { line_count }) => sum + line_count, 0),
    readings: publishedRows('readings').length,
    lowestCoverage: Math.min(...documents.map(({ coverage }) => coverage)),
    inferred: documents.filter(({ year_basis }) => year_basis === 'inferred').length,
    drafts: documents.filter(({ status }) => status === 'draft').length,
    measures: measures.length,
    comparableMeasures: measures.filter(({ comparable }) => comparable).length,
    measureRows: publishedRows('measure_rows').length,
    rules: rules.length,
    rulesRun: rules.filter(({ checked }) => checked).length,
    findings: publishedRows('findings').length,
  };
}

export type MethodsRows = Awaited<ReturnType<typeof methodsRows>>;

/** How many targets there are of each kind. */
export function countKinds(indicators: readonly Pick<IndicatorRow, 'kind'>[]) {
  const count = (kind: IndicatorRow['kind']) => indicators.filter((row) => row.kind === kind).length;
  return { quantity: count('quantity'), date: count('date'), text: count('text'), none: count('none') };
}
