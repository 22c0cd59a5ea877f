import { compareYears, type ProjectOfYear, type YearComparison } from '../../model/years/compare-years.ts';
import type { DocumentIndexRow } from '../../query/document-index.ts';
import type { ProjectIndicator } from '../../query/project-indicators.ts';
import type { ProjectRecord } from '../../query/project-records.ts';

/** Two years of one agency that follow one another. */
export interface AgencyYears {
  /** A document of each, for its year and the reservations about it. */
  earlier: DocumentIndexRow;
  later: DocumentIndexRow;
  comparison: YearComparison;
  /** Every indicator of both years, by id: all that is printed and read of it. */
  indicators: ReadonlyMap<string, ProjectIndicator>;
}

/**
 * Each year of an agency beside the one before, the latest first; none where it has one year. All rows are the agency's
 * own. Several documents of one year count as one.
 */
export function agencyYears(
  documents: readonly DocumentIndexRow[],
  projects: readonly ProjectRecord[],
  indicators: readonly ProjectIndicator[],
): AgencyYears[] {
  const years = [...new Set(documents.map(({ year }) => year))].sort((a, b) => b - a);
  const byProject = Map.groupBy(indicators, ({ project_id }) => project_id);
  const projectsOf = (year: number): ProjectOfYear[] =>
    projects
      .filter((project) => project.year === year)
      // A second document of the year begins anew at 1.
      .map((project, index) => ({
        ...project,
        seq: index + 1,
        indicators: byProject.get(project.project_id) ?? [],
      }));
  const documentOf = (year: number) => documents.find((document) => document.year === year)!;
  const byId = new Map(indicators.map((row) => [row.indicator_id, row]));
  return years.slice(0, -1).map((year, index) => {
    const before = years[index + 1]!;
    return {
      earlier: documentOf(before),
      later: documentOf(year),
      comparison: compareYears(projectsOf(before), projectsOf(year)),
      indicators: byId,
    };
  });
}
