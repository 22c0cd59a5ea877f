import type { NumericShareRow } from '../../chart/numeric-share-row.ts';
import type { TypeShareRow } from '../../chart/type-parts.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../model/indicator-type.ts';
import type { PageReading } from './messages.ts';
import type { PublishedFigures } from './published-figures.ts';

/** The id of the visitor's document among the agencies of a chart; no agency has it. */
export const OWN_ID = 'your-document';

/** How a document is called among published ones. */
export interface OwnName {
  zh: string;
  en: string;
}

/** The rows of the charts: the visitor's document counted as the published ones are. */
export interface Comparison {
  /** The document's own strip, then the published ones in their order. */
  types: TypeShareRow[];
  own: NumericShareRow[];
  published: readonly NumericShareRow[];
  /** Indicators without a type, which no chart of types can hold. */
  untyped: number;
  /** The type that the document has most of, with its share there and in the published documents. */
  most: { type: IndicatorType; own: number; published: number } | null;
}

/** A reading → what is drawn of it. */
export function compareReading(
  { document: row, indicators }: PageReading,
  published: PublishedFigures,
  name: OwnName,
): Comparison {
  const own = INDICATOR_TYPES.flatMap((type): NumericShareRow[] => {
    const rows = indicators.filter((indicator) => indicator.type === type);
    const quantities = rows.filter(({ kind }) => kind === 'quantity').length;
    return rows.length === 0 ? [] : [{ type, quantities, indicators: rows.length }];
  });
  const strip = own.map(
    ({ type, indicators: count }): TypeShareRow => ({
      ...{ agency_id: OWN_ID, agency: name.zh, agency_en: name.en, type, indicators: count },
      year: row.year,
      year_basis: row.year_basis ?? undefined,
      status: row.status,
    }),
  );
  return {
    types: [...strip, ...published.types],
    own,
    published: published.numeric,
    untyped: indicators.length - total(own),
    most: mostOf(own, published.numeric),
  };
}

function mostOf(own: readonly NumericShareRow[], published: readonly NumericShareRow[]): Comparison['most'] {
  const [most] = own.toSorted((a, b) => b.indicators - a.indicators);
  if (!most) return null;
  const theirs = published.find(({ type }) => type === most.type)?.indicators ?? 0;
  return {
    type: most.type,
    own: most.indicators / total(own),
    published: theirs / Math.max(1, total(published)),
  };
}

const total = (rows: readonly NumericShareRow[]): number =>
  rows.reduce((sum, row) => sum + row.indicators, 0);

/** The share of all targets that are numbers. */
export const numericShareOf = (rows: readonly NumericShareRow[]): number =>
  rows.reduce((sum, row) => sum + row.quantities, 0) / Math.max(1, total(rows));
