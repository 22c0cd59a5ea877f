import { documentIndex } from '../../query/document-index.ts';
import { projectRecords } from '../../query/project-records.ts';
import { askPublished } from '../entity/published-rows.ts';

/** What the list of projects shows: every document with its projects. */
export function projectsRows() {
  return askPublished(async (db) => {
    const projects = Map.groupBy(await projectRecords(db), ({ document_id }) => document_id);
    const documents = await documentIndex(db);
    return documents.map((document) => ({ document, projects: projects.get(document.document_id) ?? [] }));
  });
}
