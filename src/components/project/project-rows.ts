import { allAgencies } from '../../query/agencies.ts';
import { documentIndex } from '../../query/document-index.ts';
import { fieldLines } from '../../query/field-lines.ts';
import type { FindingRecord } from '../../query/findings.ts';
import { allFindings } from '../../query/findings.ts';
import { allObjectives } from '../../query/objectives.ts';
import { projectIndicators } from '../../query/project-indicators.ts';
import { projectRecords } from '../../query/project-records.ts';
import { allReconciliations } from '../../query/reconciliations.ts';
import { allThemes } from '../../query/themes.ts';
import { fieldPlaces } from '../entity/field-places.ts';
import { sumOfBudgets } from '../entity/money-rows.ts';
import { askPublished } from '../entity/published-rows.ts';

/** Every project with all that its page shows, asked once for all pages. */
export function listProjectPages() {
  return askPublished(async (db) => {
    const projects = await projectRecords(db);
    const documents = await documentIndex(db);
    const agencies = await allAgencies(db);
    const themes = await allThemes(db);
    const places = fieldPlaces(await fieldLines(db));
    const objectives = Map.groupBy(await allObjectives(db), ({ project_id }) => project_id);
    const indicators = Map.groupBy(await projectIndicators(db), ({ project_id }) => project_id);
    const findings = Map.groupBy(await allFindings(db), ({ project_id }) => project_id);
    const reconciliations = new Map((await allReconciliations(db)).map((row) => [row.project_id, row]));
    const siblings = Map.groupBy(projects, ({ document_id }) => document_id);

    return projects.map((project) => {
      const own = siblings.get(project.document_id) ?? [];
      const position = own.indexOf(project);
      const secondary = project.secondary_theme_ids?.split(',') ?? [];
      return {
        project,
        places,
        document: documents.find(({ document_id }) => document_id === project.document_id)!,
        agency: agencies.find(({ agency_id }) => agency_id === project.agency_id)!,
        secondaryThemes: themes.filter(({ theme_id }) => secondary.includes(theme_id)),
        objectives: objectives.get(project.project_id) ?? [],
        indicators: indicators.get(project.project_id) ?? [],
        findings: findings.get(project.project_id) ?? ([] as FindingRecord[]),
        reconciliation: reconciliations.get(project.project_id),
        documentBudget: sumOfBudgets(own),
        previous: own[position - 1],
        next: own[position + 1],
      };
    });
  });
}

export type ProjectPageRows = Awaited<ReturnType<typeof listProjectPages>>[number];
