import { QUERY_TABLES } from '../../../src/query/dataset.ts';
import { embedFacts } from '../../../src/query/embed-facts.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import { type MeasureSet, measureSets } from '../../../src/query/measure-sets.ts';
import { openDataset } from '../../../src/query/node.ts';
import { packFacts } from '../../../src/query/packed/packed-facts.ts';
import { type PackedMeasures, packMeasures } from '../../../src/query/packed/packed-measures.ts';
import { reconciledProjects } from '../../../src/query/reconciled-projects.ts';

/** The files of the embeds, made from the published data as the build makes them; and the measures that these were made of. */
export async function publishedFiles(): Promise<
  ReturnType<typeof packFacts> & { measures: PackedMeasures; sets: MeasureSet[] }
> {
  const db = await openDataset('public/data', {
    tables: [...QUERY_TABLES, 'reconciliations', 'measure_rows', 'findings', 'rules'],
  });
  try {
    const facts = await embedFacts(db);
    const sets = await measureSets(db);
    const measures = packMeasures(
      sets.flatMap(({ rows }) => rows),
      facts.map(({ indicator_id }) => indicator_id),
    );
    const packed = {
      ...packFacts(facts, await facetCounts(db), await reconciledProjects(db)),
      measures,
      sets,
    };
    return JSON.parse(JSON.stringify(packed));
  } finally {
    db.close();
  }
}
