import type { EntityRecord } from '../../export/record.ts';
import type { ReportWords } from './report-words.ts';

/** What an address asks to report: `?row=<id>&line=<n>` or `?document=<id>`; what it does not say is null. */
export interface Asked {
  row: string | null;
  document: string | null;
  line: number | null;
}

/** Ids are lower-case ASCII; anything else in the address is no id and goes nowhere. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const INDICATOR = /^(.+)-i\d+$/u;

/** Reads the parameters of the address. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const idOf = (name: string) => {
    const id = parameters.get(name)?.trim() ?? '';
    return ID.test(id) ? id : null;
  };
  const line = Number(parameters.get('line'));
  return {
    row: idOf('row'),
    document: idOf('document'),
    line: Number.isInteger(line) && line > 0 ? line : null,
  };
}

/** The project whose record would hold a row: of an indicator the one it belongs to, else the row itself. */
export function projectOf(row: string): string {
  return INDICATOR.exec(row)?.[1] ?? row;
}

/** What a report says about the row, in words that were printed or read. */
export interface Reported {
  row: string | null;
  document: string | null;
  line: number | null;
  printed: string | null;
  read: string | null;
  address: string | null;
}

/** The row of a record as a report names it; undefined where the record does not hold it. */
export function reportedRow({ row, line }: Asked, record: EntityRecord): Reported | undefined {
  const document = record.documents?.[0];
  const indicator = record.indicators?.find(({ indicator_id }) => indicator_id === row);
  if (indicator) {
    const { name, comparator_raw, value_raw, unit_raw } = indicator;
    const target = [comparator_raw, value_raw, unit_raw].filter((part) => part !== null).join(' ');
    return {
      row,
      document: document?.title ?? null,
      line: line ?? indicator.line_start,
      printed: target === '' ? name : `${name} | ${target}`,
      read: readOf(indicator),
      address: indicator.page,
    };
  }
  const project = record.projects?.find(({ project_id }) => project_id === row);
  if (!project) return undefined;
  return {
    row,
    document: document?.title ?? null,
    line: line ?? project.line_start,
    printed: project.name,
    read: `budget_yuan: ${project.budget_yuan}`,
    address: project.page,
  };
}

/** What was read, in the names of the columns, the same in both languages: `kind: quantity; value: 95`. */
function readOf(indicator: NonNullable<EntityRecord['indicators']>[number]): string {
  const { type, kind, comparator, value, unit, denominator, date_start, date_end } = indicator;
  const read = { type, kind, comparator, value, unit, denominator, date_start, date_end };
  return Object.entries(read)
    .flatMap(([column, cell]) => (cell === null ? [] : [`${column}: ${cell}`]))
    .join('; ');
}

/** The text that a reader copies or sends, one point a line; what nobody knows yet is left to fill in. */
export function reportText(reported: Reported, version: string, words: ReportWords): string {
  const { row, document, line, printed, read, address } = reported;
  const points = [
    [words.release, version],
    [words.row, row],
    [words.document, document],
    [words.line, line],
    [words.printed, printed],
    [words.read, read],
    [words.address, address],
    [words.should, null],
    [words.because, null],
  ] as const;
  return [
    words.subject,
    ...points.map(([label, value]) => `${label}${words.colon}${value ?? words.toFill}`),
  ].join('\n');
}

/** The address that sends a text: `mailto:` with subject and body, or a form with `{text}` filled in. */
export function sendAddress(kind: 'url' | 'email', address: string, text: string): string {
  if (kind === 'url') return address.replaceAll('{text}', encodeURIComponent(text));
  const [subject = ''] = text.split('\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
