import type { Rows } from '../model/tables.ts';
import type { Release } from './release.ts';

/** The tables that a record is put together from. */
export const RECORD_TABLES = [
  'agencies',
  'documents',
  'projects',
  'objectives',
  'indicators',
  'sub_goals',
  'findings',
] as const;
export type RecordTables = Pick<Rows, (typeof RECORD_TABLES)[number]>;

/** The release a record is of, and the whole address (where the site knows it) of a path: `/projects/x/#i05`. */
export interface RecordContext {
  release: Release;
  address: (path: string) => string;
}

/** What every row of a record has beside its own columns. */
interface Places {
  /** The page that shows it; null where there is none. */
  page: string | null;
  /** The printed line it was read from; null where it stands on no line. */
  source: string | null;
}

type Placed<Row> = Row & Places;

/** An agency or a project with everything that hangs on it: the columns of the tables, and where each row is shown. */
export type EntityRecord = {
  release: Release;
  licence: 'CC-BY-4.0';
  /** Where the columns are explained. */
  documentation: string;
} & { [name in keyof RecordTables]?: Placed<RecordTables[name][number]>[] };

/** All of an agency: its documents, projects, objectives, indicators, goals and findings, in the order of the tables. */
export function agencyRecord(tables: RecordTables, agencyId: string, context: RecordContext): EntityRecord {
  const agencies = tables.agencies.filter(({ agency_id }) => agency_id === agencyId);
  const documents = tables.documents.filter(({ agency_id }) => agency_id === agencyId);
  const projects = tables.projects.filter(({ agency_id }) => agency_id === agencyId);
  const own = new Set(documents.map(({ document_id }) => document_id));
  return {
    ...head(context),
    agencies: agencies.map((row) => place(row, context, agencyPage(row.agency_id), null)),
    documents: documents.map((row) => place(row, context, documentPage(row.document_id), null)),
    sub_goals: tables.sub_goals
      .filter(({ document_id }) => own.has(document_id))
      .map((row) => place(row, context, null, linePage(row.document_id, row.line_start))),
    ...ofProjects(tables, projects, context),
    findings: findingsOf(
      tables.findings.filter(({ document_id }) => own.has(document_id)),
      context,
    ),
  };
}

/** All of a project: whose it is, the document it stands in, its objectives, indicators and findings. */
export function projectRecord(tables: RecordTables, projectId: string, context: RecordContext): EntityRecord {
  const projects = tables.projects.filter(({ project_id }) => project_id === projectId);
  const isAbove = (row: { agency_id: string; document_id?: string }) =>
    projects.some((project) => (row.document_id ?? project.document_id) === project.document_id) &&
    projects.some(({ agency_id }) => agency_id === row.agency_id);
  return {
    ...head(context),
    agencies: tables.agencies
      .filter(isAbove)
      .map((row) => place(row, context, agencyPage(row.agency_id), null)),
    documents: tables.documents
      .filter(isAbove)
      .map((row) => place(row, context, documentPage(row.document_id), null)),
    ...ofProjects(tables, projects, context),
    findings: findingsOf(
      tables.findings.filter(({ project_id }) => project_id === projectId),
      context,
    ),
  };
}

const head = ({ release, address }: RecordContext) =>
  ({ release, licence: 'CC-BY-4.0', documentation: address('/data/') }) as const;

function ofProjects(tables: RecordTables, projects: RecordTables['projects'], context: RecordContext) {
  const documentOf = new Map(projects.map(({ project_id, document_id }) => [project_id, document_id]));
  const isOwn = ({ project_id }: { project_id: string }) => documentOf.has(project_id);
  return {
    projects: projects.map((row) =>
      place(row, context, projectPage(row.project_id), linePage(row.document_id, row.line_start)),
    ),
    objectives: tables.objectives
      .filter(isOwn)
      .map((row) =>
        place(
          row,
          context,
          projectPage(row.project_id),
          linePage(documentOf.get(row.project_id)!, row.line_start),
        ),
      ),
    indicators: tables.indicators
      .filter(isOwn)
      .map((row) =>
        place(row, context, indicatorPage(row.indicator_id), linePage(row.document_id, row.line_start)),
      ),
  };
}

function findingsOf(findings: RecordTables['findings'], context: RecordContext) {
  return findings.map((row) =>
    place(
      row,
      context,
      row.project_id === null ? null : `${projectPage(row.project_id)}#${row.finding_id}`,
      row.line_start === null ? null : linePage(row.document_id, row.line_start),
    ),
  );
}

function place<Row extends object>(
  row: Row,
  { address }: RecordContext,
  page: string | null,
  source: string | null,
): Placed<Row> {
  return { ...row, page: page && address(page), source: source && address(source) };
}

const agencyPage = (id: string) => `/agencies/${id}/`;
const documentPage = (id: string) => `/documents/${id}/`;
const projectPage = (id: string) => `/projects/${id}/`;
const linePage = (id: string, line: number) => `${documentPage(id)}#L${line}`;

/** `dazhu-justice-2024-05-i08` is row `#i08` of its project's page. */
function indicatorPage(id: string): string {
  const [project = id, anchor = ''] = id.split(/-(?=i\d+$)/u);
  return `${projectPage(project)}#${anchor}`;
}
