import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facet } from '../../src/query/filter.ts';
import { RECORD_COLUMNS } from '../../src/query/indicator-page.ts';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../src/query/large/prepared.ts';
import { packTable } from '../../src/query/packed/packed-table.ts';
import type { Builder } from './builder.ts';
import { CHOSEN_FACETS, countChoices } from './count-choices.ts';
import { firstRows } from './first-rows.ts';
import { codeFacts, listValues } from './list-values.ts';

/** Folder of the prepared answers inside the data, with its slash. */
export const PREPARED_FOLDER = 'prepared/';

/**
 * Answers every choice of nothing and of one value in advance, from the view `facts` and the table `projects`: one JSON
 * file each, some kilobytes, which a page reads without an engine. JSON, because one answer in Parquet is no smaller and
 * needs a reader; a file each, because a range of a large one takes two requests more.
 */
export async function prepareAnswers(builder: Builder, folder: string): Promise<LargeLayout['prepared']> {
  const written = { path: PREPARED_FOLDER, files: 0, bytes: 0 };
  const write = async (path: string, value: unknown) => {
    const text = JSON.stringify(value);
    await writeFile(join(folder, PREPARED_FOLDER, path), text);
    written.files += 1;
    written.bytes += Buffer.byteLength(text);
  };
  await mkdir(join(folder, PREPARED_FOLDER), { recursive: true });
  const values = await listValues(builder);
  await codeFacts(builder);
  await write('values.json', values);
  for (const facet of CHOSEN_FACETS) {
    if (facet !== null) await mkdir(join(folder, PREPARED_FOLDER, facet), { recursive: true });
    for (const [path, answer] of await answersOf(builder, facet, values)) await write(path, answer);
  }
  return written;
}

async function answersOf(
  builder: Builder,
  facet: Facet | null,
  values: Values,
): Promise<[string, PreparedAnswer][]> {
  const choices = await countChoices(builder, facet, values);
  const pages = await firstRows(builder, facet);
  return [...choices].map(([place, counted]) => {
    const value = facet === null ? 'all' : (values[facet].values[place] as string);
    const rows = packTable(pages.get(value) ?? [], RECORD_COLUMNS);
    return [facet === null ? 'all.json' : `${facet}/${place}.json`, { ...counted, rows }];
  });
}
