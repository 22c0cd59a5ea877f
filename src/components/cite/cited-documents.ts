import type { CitedDocument } from '../../export/cited.ts';

/** What a citation needs of a document's row, and no more: it travels in the page. */
export function citedDocument(row: CitedDocument): CitedDocument {
  const { document_id, title, agency, agency_en, year, year_basis, status } = row;
  return { document_id, title, agency, agency_en, year, year_basis, status };
}
