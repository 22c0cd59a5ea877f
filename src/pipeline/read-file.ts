import type { FindingRow } from '../model/finding.ts';
import type { Passport } from '../model/passport.ts';
import type { SubGoalRow } from '../model/sub-goal.ts';
import type { ReadDocument, ReadNote } from './blocks.ts';
import { checkDocument } from './check/check-document.ts';
import { guessIdentity } from './tidy/guess-identity.ts';
import { type Identity, identityOf } from './tidy/identity.ts';
import type { Problem, UnknownLabel } from './tidy/problems.ts';
import type {
  ReadAgency,
  ReadDocumentRow,
  ReadIndicator,
  ReadObjective,
  ReadProject,
} from './tidy/read-rows.ts';
import type { OtherTable } from './tidy/reader.ts';
import type { ReadRows, TidyDocument } from './tidy/tidy-document.ts';
import { tidySource } from './tidy-source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was read of one file, in the columns of the tables, and what was not. */
export interface FileReading {
  document: ReadDocumentRow;
  agency: ReadAgency;
  projects: ReadProject[];
  objectives: ReadObjective[];
  indicators: ReadIndicator[];
  sub_goals: SubGoalRow[];
  /** What the rules found, in projects that were read whole. */
  findings: FindingRow[];
  unknown_labels: readonly UnknownLabel[];
  coverage: number;
  problems: readonly Problem[];
  other_tables: readonly OtherTable[];
  notes: readonly ReadNote[];
  readings: ReadRows['readings'];
  lines: readonly string[];
}

export interface FileOptions {
  /** The name of the file as its bringer knows it. */
  file: string;
  /** Checksum of the bytes, hexadecimal. */
  sha256: string;
  /** Where a passport says who published the document, and for which year; else its printed words do, or nobody. */
  passport?: Passport;
}

/** The id of a document that has no passport. */
export const UNNAMED = 'document';

/**
 * One document of any layout → its rows. Never throws for a layout: what is not understood is in `problems` and
 * `unknown_labels`, and lowers `coverage`. Nothing is guessed; what is not printed is null.
 */
export function readFile(source: ReadDocument, options: FileOptions, vocabulary: Vocabulary): FileReading {
  const { file, sha256, passport } = options;
  const identity = passport
    ? identityOf(passport)
    : guessIdentity(source, { document_id: UNNAMED, file, sha256 }, vocabulary);
  const read = tidySource(source, identity, vocabulary);
  const { document, projects, objectives, indicators, sub_goals } = read;
  return {
    document,
    agency: agencyOf(identity, passport),
    projects,
    objectives,
    indicators,
    sub_goals,
    findings: findingsOf(read, source.lines, vocabulary),
    unknown_labels: read.unknown_labels,
    coverage: document.coverage,
    problems: read.problems,
    other_tables: read.other_tables,
    notes: source.notes ?? [],
    readings: read.readings,
    lines: source.lines,
  };
}

/** The rows of a reading as they are handed out: what `npm run read -- <file> --json` writes, and the page saves. */
export function readingRows({
  document,
  agency,
  projects,
  objectives,
  indicators,
  sub_goals,
  findings,
  unknown_labels,
  coverage,
}: Omit<FileReading, 'problems' | 'other_tables' | 'notes' | 'readings' | 'lines'>) {
  return {
    ...{ document, agency, projects, objectives, indicators, sub_goals },
    ...{ findings, unknown_labels, coverage },
  };
}

function agencyOf(
  { agency_id, agency_name, publishers }: Identity,
  passport: Passport | undefined,
): ReadAgency {
  return {
    agency_id,
    name: agency_name,
    name_en: passport?.agency.name_en ?? null,
    printed_code: passport?.agency.printed_code ?? /^\d{3,}/u.exec(publishers[0] ?? '')?.[0] ?? null,
    kind: passport?.agency.kind ?? null,
    admin_level: passport?.agency.admin_level ?? null,
    province: null,
    prefecture: null,
    county: null,
    division_code: passport?.agency.division_code ?? null,
    publisher_as_printed: publishers[0] ?? null,
  };
}

/**
 * What the rules find. A finding is about the document, never about our reading: rules see only projects that were
 * read whole, and the printed total only where all were.
 */
function findingsOf(read: ReadRows, lines: readonly string[], vocabulary: Vocabulary): FindingRow[] {
  const whole = new Set(
    read.projects.filter((project) => isWhole(project, read)).map(({ project_id }) => project_id),
  );
  const isOwn = ({ project_id }: { project_id: string }): boolean => whole.has(project_id);
  const complete = {
    ...read,
    projects: read.projects.filter(isOwn),
    objectives: read.objectives.filter(isOwn),
    indicators: read.indicators.filter(isOwn),
    totals: whole.size === read.projects.length ? read.totals : [],
  };
  // Rows of projects read whole have all that a published row has, but for agency and year, which no rule reads alone.
  return checkDocument(complete as unknown as TidyDocument, vocabulary, lines);
}

function isWhole(project: ReadProject, { problems, indicators }: ReadRows): boolean {
  const { project_id, name, budget_yuan, line_start, line_end } = project;
  const own = indicators.filter((indicator) => indicator.project_id === project_id);
  return (
    name !== null &&
    budget_yuan !== null &&
    own.every(({ type, level1, level2, name: printed }) => type && level1 && level2 && printed) &&
    !problems.some(({ line }) => line !== null && line >= line_start && line <= line_end)
  );
}
