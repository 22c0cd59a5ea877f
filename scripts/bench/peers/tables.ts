import { median, quantile, withRange } from '../statistics.ts';
import type { Line, Visit } from './measure.ts';
import type { BenchPage } from './pages.ts';

/** A page and its openings; none where it failed. */
export interface Measured {
  page: BenchPage;
  visits: Visit[];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const heads = (...cells: string[]) => [
  row(...cells),
  row(...cells.map((_, at) => (at === 0 ? '---' : '--:'))),
];
const all = (visits: readonly Visit[], value: (visit: Visit) => number | null) =>
  visits.map(value).filter((one) => one !== null);
const clicksOf = (visits: readonly Visit[]) => visits.flatMap(({ clicks }) => clicks);

/** All pages over one size: medians, ranges in brackets. */
export function pageTable(size: string, measured: readonly Measured[]): string[] {
  return [
    '',
    `### ${size} rows`,
    '',
    ...heads(
      'page',
      'MB before the charts',
      'requests',
      'first paint, ms',
      'both charts, ms',
      'first choice to redrawn, ms',
      'its MB, of it rows by range (requests)',
      'next choices, p50, ms',
      'p95, ms',
      'choices',
    ),
    ...measured.map(({ page, visits }) =>
      visits.length === 0 ? row(page.name, 'failed') : pageRow(page, visits),
    ),
  ];
}

function pageRow({ name }: BenchPage, visits: readonly Visit[]): string {
  const times = (value: (visit: Visit) => number | null) => withRange(all(visits, value), 0);
  const middle = (value: (visit: Visit) => number) => median(visits.map(value));
  const clicks = clicksOf(visits);
  return row(
    name,
    megabytes(middle(({ bytes }) => bytes)),
    middle(({ requests }) => requests),
    times(({ painted }) => painted),
    times(({ charts }) => charts),
    times(({ first }) => first),
    `${megabytes(middle(({ firstBytes }) => firstBytes))}, ${megabytes(middle(({ parquetBytes }) => parquetBytes))} (${middle(({ firstRequests }) => firstRequests)})`,
    withRange(clicks, 0),
    quantile(clicks, 0.95).toFixed(0),
    clicks.length,
  );
}

/** The same pages over a slow line: until both charts stand. */
export function lineTable({ ms, mbit }: Line, measured: readonly Measured[]): string[] {
  return [
    '',
    `### Over a line of ${mbit} Mbit/s, ${ms} ms before each answer`,
    '',
    ...heads('page', 'rows', 'MB', 'first paint, ms', 'both charts, ms'),
    ...measured.map(({ page: { name, size }, visits }) =>
      visits.length === 0
        ? row(name, size, 'failed')
        : row(
            name,
            size,
            megabytes(median(visits.map(({ bytes }) => bytes))),
            withRange(
              all(visits, ({ painted }) => painted),
              0,
            ),
            withRange(
              all(visits, ({ charts }) => charts),
              0,
            ),
          ),
    ),
  ];
}

interface Compared {
  ours: number;
  /** The best of the peers, and its name. */
  best: number;
  name: string;
}

/** Ours against the best peer of the same run; the bound is no peer. Empty where one of them failed. */
export function goalTable(fast: readonly Measured[], line: readonly Measured[]): string[] {
  const questions: [string, Compared | null, number][] = [
    ['both charts', compare(fast, ({ visits }) => median(all(visits, ({ charts }) => charts))), 0],
    [
      'both charts, over the line',
      compare(line, ({ visits }) => median(all(visits, ({ charts }) => charts))),
      0,
    ],
    ['prepared choice, p50', compare(fast, ({ visits }) => median(clicksOf(visits))), 0],
    ['prepared choice, p95', compare(fast, ({ visits }) => quantile(clicksOf(visits), 0.95)), 0],
    [
      'MB before the charts',
      compare(fast, ({ visits }) => median(all(visits, ({ bytes }) => bytes)) / 1e6),
      2,
    ],
  ];
  return [
    '',
    ...heads('against the best peer', 'ours', 'best peer', 'ratio', 'which'),
    ...questions.map(([what, compared, digits]) => {
      if (!compared) return row(what, 'not measured', '', '', '');
      const { ours, best, name } = compared;
      return row(what, ours.toFixed(digits), best.toFixed(digits), (ours / best).toFixed(3), name);
    }),
  ];
}

function compare(measured: readonly Measured[], value: (one: Measured) => number): Compared | null {
  const known = measured.filter(({ visits }) => visits.length > 0);
  const ours = known.find(({ page }) => page.kind === 'ours');
  const [best] = known.filter(({ page }) => page.kind === 'peer').toSorted((a, b) => value(a) - value(b));
  return ours && best ? { ours: value(ours), best: value(best), name: best.page.name } : null;
}
