import { byMoney } from '../../chart/money-order.ts';
import { documentIndex } from '../../query/document-index.ts';
import { reconciledProjects } from '../../query/reconciled-projects.ts';
import { rowFindings } from '../../query/row-findings.ts';
import { askPublished } from '../entity/published-rows.ts';

/** Every project beside what its cost targets come to, and the documents; the agency with the most money first. */
export function reconciliationRows(folder?: string) {
  return askPublished(async (db) => {
    const projects = await reconciledProjects(db);
    const inOrder = byMoney(projects);
    return {
      projects: inOrder(projects),
      documents: inOrder(await documentIndex(db)),
      findings: await rowFindings(db),
    };
  }, folder);
}
