import { budgetByProject, type ProjectBudget } from '../../query/budget-by-project.ts';
import { publishedDocuments } from '../../query/documents.ts';
import { openDataset } from '../../query/node.ts';
import { numericShares } from '../../query/numeric-shares.ts';
import { overview } from '../../query/overview.ts';
import { satisfactionTargets } from '../../query/satisfaction-targets.ts';
import { typeShares } from '../../query/type-shares.ts';

/** Everything the home page shows, asked once at build from the published data. */
export async function homeRows(folder = 'public/data') {
  const db = await openDataset(folder);
  try {
    const documents = await publishedDocuments(db);
    const budgets = await budgetByProject(db);
    const inOrder = byAgencyOrder(budgets);
    return {
      documents: inOrder(documents),
      overview: await overview(db),
      budgets: inOrder(budgets),
      types: inOrder(await typeShares(db)),
      numeric: await numericShares(db),
      satisfaction: inMeasures(await satisfactionTargets(db), inOrder),
    };
  } finally {
    db.close();
  }
}

/** Sorts rows by agency, the one with the most money first: every figure of the page has the same order. */
function byAgencyOrder(budgets: readonly ProjectBudget[]) {
  const money = new Map<string, number>();
  for (const { agency_id, budget_yuan } of budgets)
    money.set(agency_id, (money.get(agency_id) ?? 0) + budget_yuan);
  const order = [...money].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([agency]) => agency);
  return <Row extends { agency_id: string }>(rows: readonly Row[]): Row[] =>
    [...rows].sort((a, b) => order.indexOf(a.agency_id) - order.indexOf(b.agency_id));
}

/** Rows of each measure put through `arrange`, the measures in the order in which they come. */
function inMeasures<Row extends { measure_id: string }, Out>(
  rows: readonly Row[],
  arrange: (rows: Row[]) => Out[],
): Out[] {
  const measures = [...new Set(rows.map(({ measure_id }) => measure_id))];
  return measures.flatMap((measure) => arrange(rows.filter(({ measure_id }) => measure_id === measure)));
}

export type HomeRows = Awaited<ReturnType<typeof homeRows>>;
