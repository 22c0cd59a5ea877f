import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldDictionary } from '../../export/field-dictionary.ts';
import { type FileEnding, tableBytes } from '../../export/file-formats.ts';
import { selectionParquet } from '../../export/parquet.ts';
import { SELECTION_COLUMNS } from '../../export/selection-fields.ts';
import { ask } from '../../query/ask.ts';
import { publishedDocuments } from '../../query/documents.ts';
import { matchingIndicators } from '../../query/indicator-page.ts';
import { type NodeDatabase, openDataset } from '../../query/node.ts';
import { pagePath, site } from '../../site.ts';
import { currentRelease } from '../current-release.ts';

const EVERYTHING = matchingIndicators({}, undefined, SELECTION_COLUMNS);

/**
 * All indicators as the page itself would write them, in one format: what a reader takes who has chosen nothing, or runs
 * no script. Build only.
 */
export async function publishedFile(
  ending: FileEnding,
  folder = 'public/data',
): Promise<Uint8Array<ArrayBuffer>> {
  const db = await openDataset(folder);
  try {
    if (ending === 'parquet') return await parquetOf(db);
    const rows = await ask(db, EVERYTHING);
    const documents = await publishedDocuments(db);
    const own = pagePath('/explore/', 'zh');
    const address = site ? new URL(own, site).href : own;
    const origin = { release: currentRelease, address, selection: null, rows: rows.length, documents };
    const about = async () => ({ fields: fieldDictionary().selection.columns, origin });
    return await tableBytes(ending, { columns: SELECTION_COLUMNS, rows, about });
  } finally {
    db.close();
  }
}

async function parquetOf(db: NodeDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-'));
  try {
    const engine = {
      query: db.query,
      readFile: async (name: string) => new Uint8Array(await readFile(name)),
      removeFile: (name: string) => rm(name, { force: true }),
    };
    return await selectionParquet(engine, EVERYTHING, { name: join(folder, 'explore.parquet') });
  } finally {
    await rm(folder, { recursive: true });
  }
}
