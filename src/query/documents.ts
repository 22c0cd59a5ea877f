import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** One published document and who published it. */
export interface PublishedDocument {
  document_id: string;
  title: string;
  title_basis: string;
  agency_id: string;
  agency: string;
  agency_en: string;
  admin_level: string;
  year: number;
  year_basis: string;
  year_evidence: string;
  status: string | null;
  money_unit: string;
  stated_total_yuan: number | null;
  project_count: number;
  indicator_count: number;
  source_file: string;
  sha256: string;
  line_count: number;
  coverage: number;
}

/** Every document, by id. */
export function publishedDocuments(db: Database, options?: QueryOptions): Promise<PublishedDocument[]> {
  return ask<PublishedDocument>(
    db,
    sql`
      SELECT
        d.document_id, d.title, d.title_basis, d.agency_id, a.name AS agency, a.name_en AS agency_en, a.admin_level,
        d.year, d.year_basis, d.year_evidence, d.status, d.money_unit, d.stated_total_yuan, d.project_count,
        d.indicator_count, d.source_file, d.sha256, d.line_count, d.coverage
      FROM documents d JOIN agencies a ON a.agency_id = d.agency_id
      ORDER BY d.document_id`,
    options,
  );
}
