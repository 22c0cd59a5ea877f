import { ROW_COLUMNS } from '../../chart/chart-rows.ts';
import type { CitedDocument } from '../../export/cited.ts';
import type { Bilingual } from '../../i18n/language.ts';
import type { Scalar } from '../../query/connector.ts';
import { need } from '../explore/el.ts';
import type { BarChart } from '../large/bar-chart.ts';
import { type ChartElement, dataOf } from './figure-data.ts';

/** What a chart's menu acts on, whatever the chart is drawn as. */
export interface MenuSource {
  /** Its id, or a short word: names its file and its citation. */
  chart: string;
  title: Bilingual;
  documents: readonly CitedDocument[];
  /** Exactly what is drawn. */
  columns: readonly string[];
  rows: readonly Readonly<Record<string, Scalar>>[];
  /** What is drawn as one drawing. Throws where the browser has none. */
  drawing: () => Promise<SVGSVGElement>;
}

/** What the figure shows now. Throws where it holds no chart. */
export function menuSource(figure: Element): MenuSource {
  return figure.matches('.bar-figure') ? barSource(figure) : pointSource(need(figure, 'chart-points'));
}

function pointSource(points: ChartElement): MenuSource {
  const { chart, title, documents, rows } = dataOf(points);
  return {
    ...{ chart, title, documents, rows },
    columns: ROW_COLUMNS[chart],
    drawing: async () => shownDrawing(points),
  };
}

function barSource(figure: Element): MenuSource {
  const chart = JSON.parse(need(figure, '.bar-data').textContent ?? '') as BarChart;
  const columns = chart.columns.map(({ key }) => key);
  return {
    ...{ chart: chart.name, title: chart.title, documents: [], columns },
    rows: chart.rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
    ),
    drawing: async () => (await import('../large/bar-picture.ts')).barPicture(chart, document),
  };
}

/** The drawing that the reader sees: of the two of a prerendered figure, the one that has a size. */
function shownDrawing(points: ChartElement): SVGSVGElement {
  const shown = [...points.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0);
  if (!shown) throw new Error('the figure shows no drawing');
  return shown;
}
