import type { AgencyRow } from '../model/agency.ts';
import type { DocumentRow } from '../model/document.ts';
import type { Publication, PublishedTable } from './publication.ts';
import type { DownloadOrigin } from './source-rows.ts';
import { xlsxBytes } from './xlsx.ts';
import type { NamedFile } from './zip.ts';

/** A whole table as an Excel workbook: its rows, what its fields mean, and every document they come from. Build only. */
export async function tableWorkbook(
  { name, rows }: PublishedTable,
  { release, address, words, tables }: Publication,
): Promise<NamedFile> {
  const origin = { release, address, selection: null, rows: rows.length, documents: documentsOf(tables) };
  return { name: `${name}.xlsx`, bytes: await xlsxBytes({ fields: words[name].columns, rows, origin }) };
}

/** The documents of a publication, each with whose it is. Throws where an agency is missing. */
function documentsOf(tables: readonly PublishedTable[]): DownloadOrigin['documents'] {
  const rowsOf = <Row>(table: string) => (tables.find(({ name }) => name === table)?.rows ?? []) as Row[];
  const agencies = new Map(rowsOf<AgencyRow>('agencies').map((agency) => [agency.agency_id, agency]));
  return rowsOf<DocumentRow>('documents').map((document) => {
    const agency = agencies.get(document.agency_id);
    if (agency === undefined) throw new Error(`documents: no agency ${document.agency_id}`);
    return { ...document, agency: agency.name, agency_en: agency.name_en };
  });
}
