import type { ChartOptions } from '../../chart/options.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import { chartWords } from '../../i18n/chart.ts';
import { wordsIn } from '../../i18n/language.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { chartTable } from '../chart/chart-table.ts';
import { sitePath } from '../chart/site-path.ts';
import { typeKey } from '../chart/type-key.ts';
import { type Child, el } from '../explore/el.ts';
import type { ViewContext } from './view-context.ts';

interface OwnFigure<Row extends object> {
  context: ViewContext;
  id: string;
  chart: 'types' | 'numeric';
  rows: readonly Row[];
  draw: (rows: readonly Row[], options: ChartOptions) => SVGSVGElement;
  title: string;
  subtitle: string;
  note: string;
  description: string;
  /** The same chart of other rows, under a name of its own. */
  beside?: { label: string; rows: readonly Row[] };
}

/** A drawing is not made wider than this: lines of a chart get hard to follow, like lines of text. */
const MAX_WIDTH = 960;
const MIN_WIDTH = 280;

/**
 * A chart with a visitor's rows in it. Like the charts of the site, without what only published rows have: no address
 * that shows it again, no frame for other pages, no citation.
 */
export function ownFigure<Row extends object>(figure: OwnFigure<Row>): HTMLElement {
  const { context, id, chart, rows, title, subtitle, note, description, beside } = figure;
  return el(
    document,
    'figure',
    { class: 'chart-figure', id, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-description` },
    el(
      document,
      'figcaption',
      {},
      el(document, 'h4', { class: 'chart-title', id: `${id}-title` }, title),
      el(document, 'p', { class: 'subtitle chart-subtitle' }, subtitle),
    ),
    chart === 'types' ? typeKey({ document, lang: context.lang }) : null,
    beside ? pair(figure, beside) : drawing(figure, rows, ''),
    el(document, 'p', { class: 'visually-hidden', id: `${id}-description` }, description),
    note === '' ? null : el(document, 'p', { class: 'reading chart-note' }, note),
    sources(context),
    el(document, 'div', { class: 'chart-tools' }, tableView(figure)),
  );
}

/** The rows that are drawn, as tables. */
function tableView<Row extends object>({ context, chart, rows, title, beside }: OwnFigure<Row>): HTMLElement {
  const { lang, base } = context;
  const framed = (label: string, of: readonly Row[]) =>
    el(
      document,
      'div',
      { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label },
      chartTable(chart, of, { document, lang, base }),
    );
  return el(
    document,
    'details',
    { class: 'chart-table' },
    el(document, 'summary', {}, readingWords.asTable[lang]),
    framed(title, rows),
    ...(beside
      ? [el(document, 'p', { class: 'subtitle' }, beside.label), framed(beside.label, beside.rows)]
      : []),
  );
}

/** Two drawings side by side where there is room, each under its name. */
function pair<Row extends object>(
  figure: OwnFigure<Row>,
  beside: NonNullable<OwnFigure<Row>['beside']>,
): HTMLElement {
  const { lang } = figure.context;
  const named = (name: string, rows: readonly Row[], ending: string) =>
    el(document, 'div', {}, el(document, 'p', {}, name), drawing(figure, rows, ending));
  return el(
    document,
    'div',
    { class: 'own-pair' },
    named(readingWords.yourFile[lang], figure.rows, ''),
    named(beside.label, beside.rows, '-beside'),
  );
}

/** Draws to the width that there is, now and when it changes. */
function drawing<Row extends object>(
  { context: { lang }, id, title, draw }: OwnFigure<Row>,
  rows: readonly Row[],
  ending: string,
): HTMLElement {
  const place = el(document, 'div', { class: 'drawing' });
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(place.clientWidth)));
    if (width === drawn) return;
    drawn = width;
    place.replaceChildren(draw(rows, { document, width, lang, label: title, id: `${id}${ending}` }));
  }).observe(place);
  return place;
}

function sources({ lang, base, published: { documents } }: ViewContext): HTMLElement {
  const words = { ...wordsIn(readingWords, lang), ...wordsIn(chartWords, lang) };
  const isZh = lang === 'zh';
  const separator = isZh ? '；' : '; ';
  const links = documents.flatMap((source): Child[] => {
    const href = sitePath(`/documents/${source.document_id}/`, lang, base);
    const name = `${isZh ? source.agency : source.agency_en} ${yearLabel(source, lang)}`;
    return [separator, el(document, 'a', { href }, name)];
  });
  return el(
    document,
    'p',
    { class: 'source' },
    `${words.source}${isZh ? '：' : ': '}${words.sourceYours}`,
    ...links,
    isZh ? '。' : '.',
  );
}
