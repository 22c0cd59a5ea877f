import type { Passport } from '../../model/passport.ts';

/** What is known of a document before its tables are read: by its passport, or by its own first words. */
export interface Identity {
  document_id: string;
  agency_id: string | null;
  agency_name: string | null;
  /** How the publishing unit is printed. */
  publishers: readonly string[];
  /** A title that is printed where no heading of the vocabulary is; null where the reading finds its own. */
  title: string | null;
  /** The line of that title, if it is known before the tables are read. */
  title_line: number | null;
  year: number | null;
  year_basis: 'stated' | 'inferred' | null;
  year_evidence: string | null;
  original_file_name: string;
  sha256: string;
}

export const identityOf = (passport: Passport): Identity => ({
  document_id: passport.document_id,
  agency_id: passport.agency.agency_id,
  agency_name: passport.agency.name,
  publishers: [passport.agency.publisher_as_printed, passport.agency.name],
  title: null,
  title_line: null,
  year: passport.year,
  year_basis: passport.year_basis,
  year_evidence: evidence(passport.year_evidence),
  original_file_name: passport.original_file_name,
  sha256: passport.sha256,
});

/** `第8行：应于2024年` */
export const evidence = ({ line, words }: Passport['year_evidence']): string => `第${line}行：${words}`;
