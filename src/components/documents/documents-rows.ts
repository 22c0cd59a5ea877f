import { documentIndex } from '../../query/document-index.ts';
import { askPublished } from '../entity/published-rows.ts';

/** What the list of documents shows. */
export function documentsRows() {
  return askPublished(documentIndex);
}
