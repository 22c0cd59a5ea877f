import type {
  CompareAgency,
  CompareDocument,
  CompareIndicator,
  CompareProject,
  CompareRows,
} from '../compare-rows.ts';

/** What a reader compares. */
export type SubjectKind = 'agency' | 'project';

/** One of those compared, with its own rows: an agency in the latest year that it published, or a project. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  agency: CompareAgency;
  /** Of the year compared; the first says year and reservations. */
  documents: readonly [CompareDocument, ...CompareDocument[]];
  projects: readonly CompareProject[];
  indicators: readonly CompareIndicator[];
}

/** The subjects of these ids, in their order. Throws for an id that the rows do not have. */
export function subjectsOf(rows: CompareRows, kind: SubjectKind, ids: readonly string[]): Subject[] {
  return ids.map((id) => (kind === 'agency' ? agencySubject(rows, id) : projectSubject(rows, id)));
}

function agencySubject(rows: CompareRows, id: string): Subject {
  const published = rows.documents.filter(({ agency_id }) => agency_id === id);
  const year = Math.max(...published.map((document) => document.year));
  const documents = published.filter((document) => document.year === year);
  const own = new Set(documents.map(({ document_id }) => document_id));
  const projects = rows.projects.filter(({ document_id }) => own.has(document_id));
  return subject(rows, { kind: 'agency', id, agencyId: id, documents, projects });
}

function projectSubject(rows: CompareRows, id: string): Subject {
  const projects = rows.projects.filter(({ project_id }) => project_id === id);
  const documents = rows.documents.filter(({ document_id }) => document_id === projects[0]?.document_id);
  return subject(rows, { kind: 'project', id, agencyId: projects[0]?.agency_id ?? '', documents, projects });
}

interface Parts extends Pick<Subject, 'kind' | 'id' | 'projects'> {
  agencyId: string;
  documents: readonly CompareDocument[];
}

function subject(rows: CompareRows, { kind, id, agencyId, documents, projects }: Parts): Subject {
  const agency = rows.agencies.find(({ agency_id }) => agency_id === agencyId);
  const [document, ...others] = documents;
  if (!agency || !document) throw new Error(`compare: the data have no ${kind} ${id}`);
  const own = new Set(projects.map(({ project_id }) => project_id));
  const indicators = rows.indicators.filter(({ project_id }) => own.has(project_id));
  return { kind, id, agency, documents: [document, ...others], projects, indicators };
}
