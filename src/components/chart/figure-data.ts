import type { ChartId } from '../../chart/catalog.ts';
import { type ChartRow, type PackedRows, packRows, unpackRows } from '../../chart/chart-rows.ts';
import type { CitedDocument } from '../../export/cited.ts';
import { scriptJson } from '../../export/script-json.ts';
import type { Bilingual } from '../../i18n/language.ts';

/** What a figure knows of its chart beside the drawing: what is shown, in which rows, from which documents. */
export interface FigureData {
  chart: ChartId;
  /** The finding in both languages: a citation names it in either. */
  title: Bilingual;
  /** What the chart is narrowed to, as a query string without `?`. */
  search: string;
  documents: readonly CitedDocument[];
  rows: readonly ChartRow[];
}

/** How it travels in a page. */
type PackedFigure = Omit<FigureData, 'rows'> & { rows: PackedRows };

/** The data of a figure as JSON that may stand in a script element. Throws where a row lacks a column of its chart. */
export function packFigure(data: Omit<FigureData, 'rows'> & { rows: readonly object[] }): string {
  return scriptJson({ ...data, rows: packRows(data.chart, data.rows) } satisfies PackedFigure);
}

/** `packFigure` undone. */
export function unpackFigure(json: string): FigureData {
  const packed = JSON.parse(json) as PackedFigure;
  return { ...packed, rows: unpackRows(packed.rows) };
}

/** The element around a drawing: `data` is what was drawn since the page came, null where nothing was. */
export type ChartElement = HTMLElement & { data: FigureData | null };

/** What a chart shows: what was drawn last, else what the page came with. */
export function dataOf(chart: ChartElement): FigureData {
  chart.data ??= unpackFigure(chart.closest('figure')?.querySelector('.chart-data')?.textContent ?? '');
  return chart.data;
}
