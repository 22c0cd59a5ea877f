import type { AdminLevel, AgencyKind } from '../model/agency.ts';
import type { IndicatorType } from '../model/indicator-type.ts';
import type { MeasureKind, MeasureLane } from '../model/measure-kind.ts';
import type { Comparator, Dimension, Direction, TargetKind } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

export interface CompareAgency {
  agency_id: string;
  name: string;
  name_en: string;
  kind: AgencyKind;
  admin_level: AdminLevel;
  division_code: string;
}

export interface CompareDocument {
  document_id: string;
  agency_id: string;
  title: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  template: string;
  money_unit: string;
}

export interface CompareTheme {
  theme_id: string;
  name: string;
  name_en: string;
  sort: number;
}

export interface CompareMeasure {
  measure_id: string;
  code: string;
  name: string;
  name_en: string;
  kind: MeasureKind;
  dimension: Dimension;
  base_unit: string;
  per: string | null;
  direction: Direction | null;
  comparable: boolean;
  note: string | null;
  note_en: string | null;
}

/** A row that a measure took; a derived one has no target of its own on the measure's axis. */
export interface CompareMember {
  measure_id: string;
  indicator_id: string | null;
  project_id: string;
  lane: MeasureLane;
  comparator: Comparator | null;
  value: number | null;
  derived: boolean;
}

/** Money in yuan. */
export interface CompareProject {
  project_id: string;
  document_id: string;
  agency_id: string;
  year: number;
  seq: number;
  name: string;
  budget_yuan: number;
  fiscal_yuan: number | null;
  special_account_yuan: number | null;
  other_yuan: number | null;
  theme_id: string;
  execution_weight: number | null;
  line_start: number;
}

/** What a comparison looks at of an indicator: what the guard asks, and what a reader is shown. */
export interface CompareIndicator {
  indicator_id: string;
  project_id: string;
  seq: number;
  level1: string;
  level2: string;
  name: string;
  value_raw: string | null;
  weight: number | null;
  type: IndicatorType;
  kind: TargetKind;
  comparator: Comparator | null;
  unit: string | null;
  scope_raw: string | null;
  dimension: Dimension | null;
  base_value: number | null;
  base_unit: string | null;
  denominator: string | null;
  direction: Direction | null;
  entity: string | null;
  line_start: number;
}

/** All that agencies and projects are compared by, in the order of places, years and printing. */
export interface CompareRows {
  agencies: CompareAgency[];
  documents: CompareDocument[];
  themes: CompareTheme[];
  measures: CompareMeasure[];
  members: CompareMember[];
  projects: CompareProject[];
  indicators: CompareIndicator[];
}

/** Asks for everything that a comparison is made of, for the build: the page reads it from one small file. */
export async function compareRows(db: Database, options?: QueryOptions): Promise<CompareRows> {
  const [agencies, documents, themes, measures, members, projects, indicators] = await Promise.all([
    ask<CompareAgency>(db, AGENCIES, options),
    ask<CompareDocument>(db, DOCUMENTS, options),
    ask<CompareTheme>(db, THEMES, options),
    ask<CompareMeasure>(db, MEASURES, options),
    ask<CompareMember>(db, MEMBERS, options),
    ask<CompareProject>(db, PROJECTS, options),
    ask<CompareIndicator>(db, INDICATORS, options),
  ]);
  return { agencies, documents, themes, measures, members, projects, indicators };
}

const AGENCIES = sql`
  SELECT agency_id, name, name_en, kind, admin_level, division_code
  FROM agencies ORDER BY division_code, agency_id`;

const DOCUMENTS = sql`
  SELECT
    d.document_id, d.agency_id, d.title, a.name AS agency, a.name_en AS agency_en, d.year, d.year_basis, d.status,
    d.template, d.money_unit
  FROM documents d JOIN agencies a ON a.agency_id = d.agency_id
  ORDER BY a.division_code, d.agency_id, d.year, d.document_id`;

const THEMES = sql`SELECT theme_id, name, name_en, sort FROM themes ORDER BY sort, theme_id`;

const MEASURES = sql`
  SELECT
    measure_id, code, name, name_en, kind, dimension, base_unit, per, direction, comparable, note, note_en
  FROM measures ORDER BY measure_id`;

const MEMBERS = sql`
  SELECT measure_id, indicator_id, project_id, lane, comparator, value, derived
  FROM measure_rows ORDER BY measure_id, project_id, derived, indicator_id`;

const PROJECTS = sql`
  SELECT
    p.project_id, p.document_id, p.agency_id, p.year, p.seq, p.name, p.budget_yuan, p.fiscal_yuan,
    p.special_account_yuan, p.other_yuan, p.theme_id, p.execution_weight, p.line_start
  FROM projects p JOIN agencies a ON a.agency_id = p.agency_id
  ORDER BY a.division_code, p.document_id, p.seq, p.project_id`;

const INDICATORS = sql`
  SELECT
    indicator_id, project_id, seq, level1, level2, name, value_raw, weight, type, kind, comparator, unit, scope_raw,
    dimension, base_value, base_unit, denominator, direction, entity, line_start
  FROM indicators ORDER BY indicator_id`;
