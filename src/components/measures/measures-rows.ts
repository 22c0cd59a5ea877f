import { documentIndex } from '../../query/document-index.ts';
import { measureSets } from '../../query/measure-sets.ts';
import { allThemes } from '../../query/themes.ts';
import { askPublished } from '../entity/published-rows.ts';

/** Every measure with its rows, the documents these stand in, and the names of the themes. */
export function measuresRows() {
  return askPublished(async (db) => {
    const documents = await documentIndex(db);
    const themes = await allThemes(db);
    return (await measureSets(db)).map((set) => {
      // In the order of the rows: that of the chart.
      const ids = [...new Set(set.rows.map(({ document_id }) => document_id))];
      const own = ids.flatMap((id) => documents.find(({ document_id }) => document_id === id) ?? []);
      return { ...set, documents: own, themes };
    });
  });
}

export type MeasureRows = Awaited<ReturnType<typeof measuresRows>>[number];
