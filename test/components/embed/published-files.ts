import { QUERY_TABLES } from '../../../src/query/dataset.ts';
import { embedFacts } from '../../../src/query/embed-facts.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import { openDataset } from '../../../src/query/node.ts';
import { packFacts } from '../../../src/query/packed/packed-facts.ts';
import { reconciledProjects } from '../../../src/query/reconciled-projects.ts';

/** The files of the embeds, made from the published data as the build makes them. */
export async function publishedFiles(): Promise<ReturnType<typeof packFacts>> {
  const db = await openDataset('public/data', { tables: [...QUERY_TABLES, 'reconciliations'] });
  try {
    return JSON.parse(
      JSON.stringify(packFacts(await embedFacts(db), await facetCounts(db), await reconciledProjects(db))),
    );
  } finally {
    db.close();
  }
}
