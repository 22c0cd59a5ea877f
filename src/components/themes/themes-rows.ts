import { documentIndex } from '../../query/document-index.ts';
import { projectRecords } from '../../query/project-records.ts';
import { askPublished } from '../entity/published-rows.ts';
import { themeMoney } from '../entity/theme-money.ts';

/** What the list of themes shows; a theme that has no project yet is left out, as it has no page. */
export function themesRows() {
  return askPublished(async (db) => ({
    themes: themeMoney(await projectRecords(db)),
    documents: await documentIndex(db),
  }));
}
