import type { AgencyRow } from '../model/agency.ts';
import type { DocumentRow } from '../model/document.ts';
import type { IndicatorRow } from '../model/indicator.ts';
import type { ObjectiveRow } from '../model/objective.ts';
import type { ProjectRow } from '../model/project.ts';
import type { ReadingRow } from '../model/reading.ts';
import { maskContact } from './mask-contact.ts';
import {
  type IndexedDocument,
  SEARCH_FIELDS,
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
} from './search-index.ts';

/** What is searched: rows of the published tables, and the lines of each document as published, by its id. */
export interface SearchedRows {
  agencies: readonly AgencyRow[];
  documents: readonly DocumentRow[];
  projects: readonly ProjectRow[];
  objectives: readonly ObjectiveRow[];
  indicators: readonly IndicatorRow[];
  readings: readonly ReadingRow[];
  lines: ReadonlyMap<string, readonly string[]>;
}

/**
 * The search index: the text itself, without the contacts, and no postings.
 * The five documents and their rows are 319 kB, 57 kB gzip; opening them takes 30 ms and one look through all of it
 * 1 to 5 ms. Postings of every two neighbouring characters are another 59 kB (of every three, 73 kB), and the text is
 * needed beside them for what they cannot decide and for highlighting. From some 10 MB of text on, neither the download
 * nor the look is small: then cut the lines into a file per document and keep postings for those. The same rows give
 * the same index.
 */
export function buildSearchIndex(rows: SearchedRows): SearchIndex {
  const agencyOf = placesOf(rows.agencies, ({ agency_id }) => agency_id);
  const documentOf = placesOf(rows.documents, ({ document_id }) => document_id);
  const projectOf = placesOf(rows.projects, ({ project_id }) => project_id);
  return {
    format: 1,
    documents: rows.documents.map((row) =>
      indexedDocument(row, rows.agencies[agencyOf(row.agency_id)] as AgencyRow),
    ),
    entries: {
      agency: rows.agencies.map((row) => entry('agency', row.agency_id, row)),
      project: rows.projects.map((row) => ({
        ...entry('project', row.project_id, row),
        document: documentOf(row.document_id),
        line: row.line_start,
        amounts: amounts(row.budget_yuan, row.fiscal_yuan, row.special_account_yuan, row.other_yuan),
      })),
      objective: rows.objectives.map((row) => {
        const project = projectOf(row.project_id);
        const document = documentOf((rows.projects[project] as ProjectRow).document_id);
        return { ...entry('objective', row.objective_id, row), document, project, line: row.line_start };
      }),
      indicator: rows.indicators.map((row) => ({
        ...entry('indicator', row.indicator_id, {
          ...row,
          target: printedTarget(row),
          description: newDescription(row),
        }),
        ...{
          document: documentOf(row.document_id),
          project: projectOf(row.project_id),
          line: row.line_start,
        },
        ...(row.dimension === 'money' ? { amounts: amounts(row.base_value) } : {}),
      })),
    },
    lines: rows.documents.map((row) => maskedLines(row, rows)),
  };
}

/** The index as the file that is served. */
export function searchIndexText(index: SearchIndex): string {
  return `${JSON.stringify(index)}\n`;
}

function indexedDocument(
  { document_id, title, year, year_basis, status }: DocumentRow,
  agency: AgencyRow,
): IndexedDocument {
  return { document_id, title, agency: agency.name, agency_en: agency.name_en, year, year_basis, status };
}

/** Texts in the order of the kind's fields, the empty ones at the end left out. */
function entry(kind: SearchKind, id: string, row: object): SearchEntry {
  const texts = SEARCH_FIELDS[kind].map((field) => String((row as Record<string, unknown>)[field] ?? ''));
  return { id, texts: texts.slice(0, texts.findLastIndex((text) => text !== '') + 1) };
}

/** `≥` | `95` | `%` in three columns read as `≥95%`, as a reader sees them and types them. */
function printedTarget({ comparator_raw, value_raw, unit_raw }: IndicatorRow): string {
  return [comparator_raw, value_raw, unit_raw].join('');
}

/** Many templates print the name a second time as its description. */
function newDescription({ name, description }: IndicatorRow): string | null {
  return description === name ? null : description;
}

function amounts(...yuan: readonly (number | null)[]): number[] {
  return [...new Set(yuan)].filter((sum) => sum !== null && sum !== 0) as number[];
}

function maskedLines({ document_id, line_count }: DocumentRow, { lines, readings }: SearchedRows): string[] {
  const printed = lines.get(document_id);
  if (printed?.length !== line_count) {
    throw new Error(`${document_id}: expected ${line_count} lines, found ${printed?.length ?? 'none'}`);
  }
  const claims = Map.groupBy(
    readings.filter((claim) => claim.document_id === document_id),
    ({ line }) => line,
  );
  return printed.map((text, index) => maskContact(text, claims.get(index + 1) ?? []).trimEnd());
}

/** Where the row of a key stands. Throws for a key that no row has: rows were checked against each other before. */
function placesOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => number {
  const places = new Map(rows.map((row, index) => [keyOf(row), index]));
  return (key) => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`the index: expected a row ${key}, found none`);
    return place;
  };
}
