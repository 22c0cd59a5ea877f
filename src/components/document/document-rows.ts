import { budgetByProject, type ProjectBudget } from '../../query/budget-by-project.ts';
import { QUERY_TABLES } from '../../query/dataset.ts';
import { documentReadings } from '../../query/document-readings.ts';
import { type PublishedDocument, publishedDocuments } from '../../query/documents.ts';
import { openDataset } from '../../query/node.ts';

const FOLDER = 'public/data';

/** The documents that get a page. */
export async function listDocuments(): Promise<PublishedDocument[]> {
  const db = await openDataset(FOLDER);
  try {
    return await publishedDocuments(db);
  } finally {
    db.close();
  }
}

/** What the page of one document shows beside its text. */
export async function documentRows({ document_id }: PublishedDocument) {
  const db = await openDataset(FOLDER, { tables: [...QUERY_TABLES, 'readings'] });
  try {
    const readings = await documentReadings(db, document_id);
    const projects = (await budgetByProject(db)).filter((project) => project.document_id === document_id);
    return { readings, projects: projects.sort((a, b) => a.line_start - b.line_start) };
  } finally {
    db.close();
  }
}

/** A stretch of lines: a project's table, or what stands before the first. */
export interface LineSection {
  project: ProjectBudget | undefined;
  from: number;
  to: number;
}

/** The lines 1 to `lineCount` in stretches that begin where a project begins. */
export function lineSections(projects: readonly ProjectBudget[], lineCount: number): LineSection[] {
  const sections: LineSection[] = [];
  const first = projects[0]?.line_start ?? lineCount + 1;
  if (first > 1) sections.push({ project: undefined, from: 1, to: first - 1 });
  projects.forEach((project, index) => {
    const to = (projects[index + 1]?.line_start ?? lineCount + 1) - 1;
    sections.push({ project, from: project.line_start, to });
  });
  return sections;
}
