import type { Release } from '../../export/release.ts';
import { scriptJson } from '../../export/script-json.ts';
import { chartMenuWords } from '../../i18n/chart-menu.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { menuPanel } from '../chart/menu-panel.ts';
import { mixedWords, rowTable, type TableContext } from '../chart/row-table.ts';
import { typeKey } from '../chart/type-key.ts';
import { el, need } from '../explore/el.ts';
import type { BarChart } from './bar-chart.ts';
import { showBars } from './bar-list.ts';

/** What a figure is made with beside its chart. */
export interface FigureContext extends TableContext {
  release: Release;
  /** What the rows come from, in a sentence. */
  source: string;
}

/**
 * The figure of a chart of sums: finding, bars, how to read them, source, table, menu. Made at build with linkedom's
 * document, or by a script with the page's.
 */
export function barFigure(chart: BarChart, id: string, context: FigureContext): HTMLElement {
  const { document, lang, source } = context;
  const words = { ...wordsIn(largeWords, lang), ...wordsIn(chartMenuWords, lang) };
  const describes = { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-description` };
  const make = (tag: 'p' | 'div' | 'h3', name: string, part?: string) =>
    el(document, tag, { class: name, id: part && `${id}-${part}` });
  const hasTypes = chart.name.startsWith('types');
  const figure = el(
    document,
    'figure',
    { class: 'chart-figure bar-figure', id, ...describes },
    el(document, 'figcaption', {}, make('h3', 'chart-title', 'title'), make('p', 'subtitle chart-subtitle')),
    hasTypes ? typeKey(context) : null,
    make('div', 'bars'),
    make('p', 'visually-hidden chart-description', 'description'),
    make('p', 'reading chart-note'),
    el(document, 'p', { class: 'source' }, `${words.source}${source}`),
    el(
      document,
      'div',
      { class: 'chart-tools' },
      el(
        document,
        'details',
        { class: 'chart-table' },
        el(document, 'summary', {}, words.tableView),
        el(document, 'section', { class: 'table-scroll', tabindex: 0 }),
      ),
      el(document, 'chart-menu' as 'div', {}, menuPanel(id, context, words.noEmbed)),
    ),
    el(document, 'script', { type: 'application/json', class: 'bar-data' }),
  );
  fillFigure(figure, chart, context);
  return figure;
}

/** Shows another chart in a figure: what is open stays open, and the keyboard where it is. */
export function fillFigure(
  figure: HTMLElement,
  chart: BarChart,
  context: TableContext & { lang: Language },
): void {
  fillDrawing(figure, chart, context);
  fillTable(figure, chart, context);
}

/** As `fillFigure`, but a table that is folded away is written when somebody unfolds it: it is longer than its drawing. */
export function fillLive(
  figure: HTMLElement,
  chart: BarChart,
  context: TableContext & { lang: Language },
): void {
  fillDrawing(figure, chart, context);
  const details = need<HTMLDetailsElement>(figure, '.chart-table');
  details.ontoggle = () => {
    if (!details.open) return;
    details.ontoggle = null;
    fillTable(figure, chart, context);
  };
  if (details.open) fillTable(figure, chart, context);
  // Of another choice; nobody finds it there.
  else need(figure, '.table-scroll').replaceChildren();
}

function fillDrawing(figure: HTMLElement, chart: BarChart, context: TableContext & { lang: Language }): void {
  const say = (selector: string, words: string) => {
    const place = need(figure, selector);
    if (place.textContent === words) return;
    place.replaceChildren(...mixedWords(context, words).flatMap((word) => (word === null ? [] : [word])));
  };
  say('.chart-title', chart.title[context.lang]);
  say('.chart-subtitle', chart.subtitle);
  say('.chart-description', chart.description);
  say('.chart-note', chart.note);
  showBars(need(figure, '.bars'), chart, figure.id, context);
  need(figure, '.bar-data').textContent = scriptJson(chart);
}

function fillTable(figure: HTMLElement, chart: BarChart, context: TableContext & { lang: Language }): void {
  const scroll = need(figure, '.table-scroll');
  scroll.setAttribute('aria-label', chart.title[context.lang]);
  scroll.replaceChildren(barTable(chart, context));
}

function barTable({ columns, rows }: BarChart, context: TableContext): HTMLTableElement {
  type Row = BarChart['rows'][number];
  return rowTable<Row>(
    context,
    columns.map(({ label }, index) => ({
      label,
      ...(index === 0 ? { isName: true } : { class: 'number' }),
      cell: (row) => {
        const value = row[index] ?? '';
        return typeof value === 'number'
          ? [formatNumber(value, context.lang)]
          : mixedWords(context, String(value));
      },
    })),
    [{ rows }],
  );
}
