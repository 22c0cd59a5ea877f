import type { Bilingual } from '../i18n/language.ts';
import type { Release } from './release.ts';

/** A published document as a citation names it; a row of `publishedDocuments` is one. */
export interface CitedDocument {
  document_id: string;
  title: string;
  agency: string;
  agency_en: string;
  year: number;
  /** `stated` or `inferred` */
  year_basis: string;
  /** `draft` where the document calls itself one */
  status: string | null;
}

/** Where a row stands in its document, 1-based and inclusive. */
export interface CitedLines {
  line_start: number;
  line_end: number;
}

/** What can be cited. Names are as printed; a chart's title is its finding. */
export type Cited =
  | { kind: 'document'; document: CitedDocument }
  | { kind: 'agency'; agency_id: string; name: string; name_en: string; documents: readonly CitedDocument[] }
  | { kind: 'theme'; theme_id: string; name: string; name_en: string; documents: readonly CitedDocument[] }
  | ({ kind: 'project'; document: CitedDocument; project_id: string; name: string } & CitedLines)
  | ({
      kind: 'indicator';
      document: CitedDocument;
      indicator_id: string;
      project: string;
      name: string;
      value_raw: string | null;
    } & CitedLines)
  | { kind: 'chart'; chart_id: string; title: Bilingual; documents: readonly CitedDocument[] };

/** What stands around a citation: the data it was taken from, where, and when the reader looked. */
export interface CitationContext {
  release: Release;
  /** The address that shows it; written as given. */
  address: string;
  /** ISO day, handed in by the page: nothing here asks a clock. Null where no reader is there yet: it is then left out. */
  accessed: string | null;
}
