import type { AgencyRow } from '../../model/agency.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { ProjectRow } from '../../model/project.ts';

type MaybeUnknown<Row, Key extends keyof Row> = Omit<Row, Key> & { [Column in Key]: Row[Column] | null };

/**
 * The rows of a document as it was read: like those that are published, but what a published row must have may be
 * missing, and is null then. In a published document each of these is a problem, and stops the build.
 */
export type ReadProject = MaybeUnknown<ProjectRow, 'agency_id' | 'year' | 'name' | 'budget_yuan'>;
export type ReadObjective = ObjectiveRow;
export type ReadIndicator = MaybeUnknown<
  IndicatorRow,
  'agency_id' | 'year' | 'level1' | 'level2' | 'name' | 'type'
>;
export type ReadDocumentRow = MaybeUnknown<
  DocumentRow,
  'agency_id' | 'title' | 'year' | 'year_basis' | 'year_evidence' | 'money_unit'
>;
export type ReadAgency = MaybeUnknown<
  AgencyRow,
  | 'agency_id'
  | 'name'
  | 'name_en'
  | 'kind'
  | 'admin_level'
  | 'province'
  | 'division_code'
  | 'publisher_as_printed'
>;
