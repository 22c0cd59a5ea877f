import { byMoney, withinMeasures } from '../../chart/money-order.ts';
import { budgetByProject } from '../../query/budget-by-project.ts';
import { QUERY_TABLES } from '../../query/dataset.ts';
import { publishedDocuments } from '../../query/documents.ts';
import { openDataset } from '../../query/node.ts';
import { numericShares } from '../../query/numeric-shares.ts';
import { overview } from '../../query/overview.ts';
import { rowFindings } from '../../query/row-findings.ts';
import { satisfactionTargets } from '../../query/satisfaction-targets.ts';
import { typeShares } from '../../query/type-shares.ts';

/** Everything the home page shows, asked once at build from the published data. */
export async function homeRows(folder = 'public/data') {
  const db = await openDataset(folder, { tables: [...QUERY_TABLES, 'findings', 'rules'] });
  try {
    const documents = await publishedDocuments(db);
    const budgets = await budgetByProject(db);
    const inOrder = byMoney(budgets);
    return {
      documents: inOrder(documents),
      overview: await overview(db),
      budgets: inOrder(budgets),
      types: inOrder(await typeShares(db)),
      numeric: await numericShares(db),
      findings: await rowFindings(db),
      satisfaction: withinMeasures(await satisfactionTargets(db), inOrder),
    };
  } finally {
    db.close();
  }
}

export type HomeRows = Awaited<ReturnType<typeof homeRows>>;
