import type { AdminLevel, AgencyKind } from '../../model/agency.ts';
import type { IndicatorRow } from '../../model/indicator.ts';
import type { IndicatorType } from '../../model/indicator-type.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { NumericShare } from '../numeric-shares.ts';
import type { Overview } from '../overview.ts';

/** Folder of the records inside the data, with its slash: one Parquet file for each agency and each document. */
export const RECORDS_FOLDER = 'records/';

/** `records/overview.json`: what there is in all, and how many targets of each type are numbers. */
export interface LargeOverview {
  overview: Pick<
    Overview,
    | 'documents'
    | 'agencies'
    | 'projects'
    | 'indicators'
    | 'quantities'
    | 'budget_yuan'
    | 'year_min'
    | 'year_max'
  >;
  numeric: NumericShare[];
}

/** Whose a row is, the same in every row of a file. */
interface Whose {
  agency_id: string;
  agency: string;
  agency_en: string;
  admin_level: AdminLevel;
  division_code: string;
  province: string;
  prefecture: string | null;
  county: string | null;
}

/** A row of `records/agencies.parquet`: every agency with what it has in all. */
export interface AgencySummary extends Whose {
  year_min: number;
  year_max: number;
  documents: number;
  projects: number;
  indicators: number;
  budget_yuan: number;
}

/** How many indicators of each type a project has, and how many of them have a number as their target. */
type TypeCounts = Record<IndicatorType | `${IndicatorType}_numbers`, number>;

/** A row of `records/agencies/<agency_id>.parquet`: one project; an agency without any has one row whose project is null. */
export interface AgencyProject extends Whose, TypeCounts {
  kind: AgencyKind;
  publisher_as_printed: string | null;
  printed_code: string | null;
  document_id: string;
  document: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  project_id: string | null;
  project: string;
  budget_yuan: number;
  theme_id: string;
  theme: string;
  theme_en: string;
  indicators: number;
  quantities: number;
  /** What the checks found in the project, and of the document as a whole. */
  findings: number;
  document_findings: number;
}

/** A row of `records/documents.parquet`: every document with what it has in all, by province, year and place. */
export interface DocumentSummary
  extends Pick<Whose, 'agency_id' | 'agency' | 'agency_en' | 'admin_level' | 'division_code' | 'province'> {
  document_id: string;
  document: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  projects: number;
  indicators: number;
  budget_yuan: number;
}

/** A row of `records/places.parquet`: what a province or prefecture has in one year, the places in it included. */
export interface PlaceYear extends TypeCounts {
  /** Division code: `130000`, `130100`. */
  code: string;
  year: number;
  agencies: number;
  documents: number;
  projects: number;
  indicators: number;
  budget_yuan: number;
}

type ProjectFields = Pick<
  ProjectRow,
  | 'budget_yuan'
  | 'fiscal_yuan'
  | 'special_account_yuan'
  | 'other_yuan'
  | 'purpose'
  | 'activity'
  | 'code'
  | 'title'
  | 'execution_weight'
  | 'plan_mar'
  | 'plan_jun'
  | 'plan_oct'
  | 'plan_dec'
>;

export const INDICATOR_FIELDS = [
  ...['indicator_id', 'seq', 'level1', 'level1_code', 'level2', 'level2_code', 'name', 'description'],
  ...['value_raw', 'overall_value_raw', 'comparator_raw', 'unit_raw', 'weight', 'overall_weight', 'basis'],
  ...['type', 'kind', 'comparator', 'value', 'unit', 'unit_source', 'base_value', 'base_unit', 'denominator'],
  ...['date_start', 'date_end'],
] as const satisfies readonly (keyof IndicatorRow)[];

/** What the page of a project shows of an indicator. */
export type RecordIndicator = Pick<IndicatorRow, (typeof INDICATOR_FIELDS)[number]>;

/** A row of `records/documents/<document_id>.parquet`: one indicator; a project without any has one row whose id is null. */
export interface DocumentIndicator extends Whose, ProjectFields, Omit<RecordIndicator, 'indicator_id'> {
  indicator_id: string | null;
  document_id: string;
  document: string;
  title_basis: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  year_evidence: string | null;
  source_file: string;
  sha256: string;
  stated_total_yuan: number | null;
  project_id: string | null;
  project: string;
  project_seq: number;
  theme_id: string;
  theme: string;
  theme_en: string;
  /** JSON, in one row of the project: what it is meant to achieve, what the checks found; null in the others. */
  objectives: string | null;
  findings: string | null;
  /** JSON, in one row of each project: what the checks found of the document as a whole. */
  document_findings: string | null;
}

/** An objective as the file of its document holds it. */
export type RecordObjective = Pick<ObjectiveRow, 'objective_id' | 'period' | 'text'>;

/** Ids are lower-case ASCII with hyphens; nothing else is ever asked of the server. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The file of an agency inside the data; null where no id can be so. */
export function agencyFile(id: string): string | null {
  return ID.test(id) ? `${RECORDS_FOLDER}agencies/${id}.parquet` : null;
}

/** The file of a document inside the data; null where no id can be so. */
export function documentFile(id: string): string | null {
  return ID.test(id) ? `${RECORDS_FOLDER}documents/${id}.parquet` : null;
}

/** The document that a project stands in: its id is that of the document and the printed order (contract of the tables). */
export function documentOfProject(projectId: string): string {
  return projectId.replace(/-[^-]*$/u, '');
}
