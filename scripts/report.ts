import type { DocumentError } from '../src/pipeline/document-error.ts';
import type { ShardSummary } from '../src/pipeline/write/shard-file.ts';

/** A document as the build took it over. */
export interface ReportedDocument extends ShardSummary {
  /** Read by this build, not by one before. */
  anew: boolean;
}

/** Documents that are listed on a screen; `--json` lists all. */
const LISTED = 40;

const HEADINGS = ['document', 'projects', 'indicators', 'numeric', 'coverage', 'findings', 'time'];

/** What a build did, gathered while it goes on. Without `listAll` it holds a screenful of documents and the sums. */
export function buildReport(listAll: boolean) {
  const listed: ReportedDocument[] = [];
  const sum = {
    documents: 0,
    anew: 0,
    projects: 0,
    indicators: 0,
    quantities: 0,
    findings: 0,
    milliseconds: 0,
  };
  let coverage = 1;
  return {
    add(document: ReportedDocument): void {
      if (listAll || listed.length < LISTED) listed.push(document);
      sum.documents++;
      if (document.anew) {
        sum.anew++;
        sum.milliseconds += document.milliseconds;
      }
      for (const count of ['projects', 'indicators', 'quantities', 'findings'] as const)
        sum[count] += document[count];
      coverage = Math.min(coverage, document.coverage);
    },
    /** @param seconds how long the whole build took */
    asJson: (seconds: number): string =>
      JSON.stringify(
        {
          documents: listed.map(jsonOf),
          seconds: Math.round(seconds * 1000) / 1000,
          documents_per_second: Math.round((sum.documents / seconds) * 10) / 10,
          read_anew: sum.anew,
          taken_from_before: sum.documents - sum.anew,
        },
        null,
        2,
      ),
    /** The table that a build ends with: a line a document, the sum, and how fast it went. */
    asTable(seconds: number): string {
      const documents = listed.toSorted((a, b) => (a.document_id < b.document_id ? -1 : 1));
      const total = { ...sum, document_id: `${sum.documents} documents`, coverage, anew: sum.anew > 0 };
      const table = alignColumns([HEADINGS, ...[...documents, total].map(printDocument)]);
      const more = sum.documents - listed.length;
      const rate = (sum.documents / seconds).toFixed(sum.documents / seconds < 10 ? 1 : 0);
      return [
        ...table.slice(0, -1),
        ...(more > 0 ? [`… and ${more} more; --json lists all`] : []),
        ...table.slice(-1),
        `${sum.anew} read, ${sum.documents - sum.anew} taken from before; ${seconds.toFixed(1)} s, ${rate} documents a second`,
      ].join('\n');
    },
  };
}

const jsonOf = ({
  document_id,
  projects,
  indicators,
  quantities,
  coverage,
  findings,
  ...read
}: ReportedDocument) => ({
  document: document_id,
  projects,
  indicators,
  numeric_share: indicators === 0 ? 0 : quantities / indicators,
  coverage,
  findings,
  milliseconds: read.anew ? Math.round(read.milliseconds) : null,
});

const printDocument = (row: Omit<ReportedDocument, 'agency_id'>): string[] => [
  row.document_id,
  String(row.projects),
  String(row.indicators),
  `${(row.indicators === 0 ? 0 : (row.quantities / row.indicators) * 100).toFixed(1)}%`,
  row.coverage.toFixed(3),
  String(row.findings),
  row.anew ? `${Math.round(row.milliseconds)} ms` : '-',
];

/** The first column to the left, the others to the right. */
function alignColumns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join('  '));
}

export function reportFailures(failures: readonly DocumentError[]): string {
  const lines = failures.map(({ message }) => `  ${message}`);
  return [`${failures.length} document(s) could not be read; nothing was written:`, ...lines].join('\n');
}
