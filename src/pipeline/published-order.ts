/** What a document is sorted by. */
export interface DocumentPlace {
  /** GB/T 2260, six digits; the first two are the province. */
  division_code: string;
  agency_id: string;
  year: number;
  document_id: string;
}

/** Documents are published by province, agency and year, so that a filtered query reads neighbouring rows of a file. */
export const byPublishedOrder = (a: DocumentPlace, b: DocumentPlace): number =>
  compare(a.division_code.slice(0, 2), b.division_code.slice(0, 2)) ||
  compare(a.agency_id, b.agency_id) ||
  a.year - b.year ||
  compare(a.document_id, b.document_id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
