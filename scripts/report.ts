import { summariseByDocument } from '../src/pipeline/derive/measure-rows.ts';
import type { DocumentError } from '../src/pipeline/document-error.ts';
import type { TimedDocument } from './build-documents.ts';

interface ReportRow {
  document: string;
  projects: number;
  indicators: number;
  numeric_share: number;
  coverage: number;
  findings: number;
  milliseconds: number;
}

function reportRows(built: readonly TimedDocument[]): ReportRow[] {
  const summaries = new Map(
    summariseByDocument(built.flatMap(({ document }) => document.indicators)).map((summary) => [
      summary.document_id,
      summary,
    ]),
  );
  return built.map(({ document: { document, findings }, milliseconds }) => {
    const summary = summaries.get(document.document_id);
    return {
      document: document.document_id,
      projects: document.project_count,
      indicators: document.indicator_count,
      numeric_share: summary ? summary.quantities / summary.indicators : 0,
      coverage: document.coverage,
      findings: findings.length,
      milliseconds: Math.round(milliseconds),
    };
  });
}

export const reportAsJson = (built: readonly TimedDocument[]): string =>
  JSON.stringify({ documents: reportRows(built) }, null, 2);

const HEADINGS = ['document', 'projects', 'indicators', 'numeric', 'coverage', 'findings', 'time'];

/** The table that a build ends with: a line a document and the sum. */
export function reportAsTable(built: readonly TimedDocument[]): string {
  const rows = reportRows(built);
  const sum = (pick: (row: ReportRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const indicators = sum((row) => row.indicators);
  const numeric = sum((row) => row.numeric_share * row.indicators);
  const total: ReportRow = {
    document: `${rows.length} documents`,
    projects: sum((row) => row.projects),
    indicators,
    numeric_share: indicators === 0 ? 0 : numeric / indicators,
    coverage: Math.min(...rows.map((row) => row.coverage)),
    findings: sum((row) => row.findings),
    milliseconds: sum((row) => row.milliseconds),
  };
  const cells = [HEADINGS, ...[...rows, total].map(printRow)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

const printRow = (row: ReportRow): string[] => [
  row.document,
  String(row.projects),
  String(row.indicators),
  `${(row.numeric_share * 100).toFixed(1)}%`,
  row.coverage.toFixed(3),
  String(row.findings),
  `${row.milliseconds} ms`,
];

export function reportFailures(failures: readonly DocumentError[]): string {
  const lines = failures.map(({ message }) => `  ${message}`);
  return [`${failures.length} document(s) could not be read; nothing was written:`, ...lines].join('\n');
}
