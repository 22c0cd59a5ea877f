import type { ReconciledProject } from '../reconciled-projects.ts';
import { packedBudgets } from './budget-by-project.ts';
import type { PackedFact } from './packed-facts.ts';

/** The projects of the matching rows, each with what its cost targets come to; in the order of `reconciledProjects`. */
export function packedReconciled(facts: readonly PackedFact[]): ReconciledProject[] {
  const byProject = new Map(facts.map((fact) => [fact.project_id, fact]));
  return packedBudgets(facts).map((project) => {
    const { verdict, reason, total_yuan } = byProject.get(project.project_id)!;
    return { ...project, verdict, reason, total_yuan };
  });
}
