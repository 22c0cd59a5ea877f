import type { Language } from '../../i18n/language.ts';
import type { DocumentSummary } from '../../query/large/records.ts';
import { pagePath } from '../../site.ts';
import { readDocuments } from './read-records.ts';

/** The documents of one province and year. */
export interface DocumentList {
  /** Division code of the province: `130000`. */
  code: string;
  province: string;
  year: number;
  documents: DocumentSummary[];
}

/** The documents by province and year, in that order. */
export function documentLists(documents: readonly DocumentSummary[]): DocumentList[] {
  const lists = Map.groupBy(documents, ({ division_code, year }) => `${division_code.slice(0, 2)} ${year}`);
  return [...lists.values()]
    .map((own) => {
      const { division_code, province, year } = own[0] as DocumentSummary;
      return { code: `${division_code.slice(0, 2)}0000`, province, year, documents: own };
    })
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.year - b.year));
}

/** The pages of documents by place and year, each with the other years of its province. Build only. */
export async function listDocumentPages() {
  const lists = documentLists(await readDocuments());
  return lists.map((list) => ({
    params: { code: list.code, year: `${list.year}` },
    props: { list, years: lists.filter(({ code }) => code === list.code).map(({ year }) => year) },
  }));
}

/** Where the documents of a place and year are listed: on the page of its province, a prefecture's in a part of it. */
export function documentsPath(code: string, year: number, lang: Language): string {
  const province = `${code.slice(0, 2)}0000`;
  const path = pagePath(`/documents/in/${province}/${year}/`, lang);
  return code === province ? path : `${path}#${placeAnchor(code)}`;
}

/** The part of a list that holds the documents of a prefecture, or of what stands directly below the province. */
export const placeAnchor = (code: string): string => `p${code.slice(0, 4)}`;
