import type { ProjectBudget } from '../budget-by-project.ts';
import { inOrder } from './in-order.ts';

/** A row as far as its project's money goes. */
type ProjectFact = Omit<ProjectBudget, 'name' | 'line_start'> & {
  project: string;
  project_line_start: number;
};

/** Like the question of the same name, from the matching rows: each project once, with its whole budget. */
export function packedBudgets(facts: readonly ProjectFact[]): ProjectBudget[] {
  const projects = new Map<string, ProjectBudget>();
  for (const fact of facts)
    if (!projects.has(fact.project_id)) projects.set(fact.project_id, projectOf(fact));
  return [...projects.values()].sort(
    inOrder(
      (row) => row.agency_id,
      (row) => -row.budget_yuan,
      (row) => row.project_id,
    ),
  );
}

function projectOf(fact: ProjectFact): ProjectBudget {
  const { project_id, agency_id, agency, agency_en, admin_level, year, year_basis, status } = fact;
  const { theme_id, budget_yuan, document_id, project: name, project_line_start: line_start } = fact;
  return {
    ...{ project_id, name, agency_id, agency, agency_en, admin_level, year, year_basis, status },
    ...{ theme_id, budget_yuan, line_start, document_id },
  };
}
