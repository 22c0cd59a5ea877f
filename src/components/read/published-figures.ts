import { byMoney } from '../../chart/money-order.ts';
import type { NumericShareRow } from '../../chart/numeric-share-row.ts';
import type { TypeShareRow } from '../../chart/type-parts.ts';
import type { CitedDocument } from '../../export/cited.ts';
import { scriptJson } from '../../export/script-json.ts';
import { budgetByProject } from '../../query/budget-by-project.ts';
import { publishedDocuments } from '../../query/documents.ts';
import { numericShares } from '../../query/numeric-shares.ts';
import { typeShares } from '../../query/type-shares.ts';
import { citedDocument } from '../cite/cited-documents.ts';
import { askPublished } from '../entity/published-rows.ts';

/** What a visitor's document is compared with: small enough to stand in the page. */
export interface PublishedFigures {
  types: readonly TypeShareRow[];
  numeric: readonly NumericShareRow[];
  documents: readonly CitedDocument[];
}

/** The published figures as JSON for a script element. Build only. */
export async function publishedFigures(): Promise<string> {
  const figures = await askPublished(async (db) => {
    const inOrder = byMoney(await budgetByProject(db));
    return {
      types: inOrder(await typeShares(db)),
      numeric: await numericShares(db),
      documents: inOrder(await publishedDocuments(db)).map(citedDocument),
    };
  });
  return scriptJson(figures satisfies PublishedFigures);
}
