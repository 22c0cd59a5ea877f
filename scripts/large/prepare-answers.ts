import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RECORD_COLUMNS } from '../../src/query/indicator-page.ts';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import { packTable } from '../../src/query/packed/packed-table.ts';
import type { Builder } from './builder.ts';
import { CHOSEN_FACETS, countChoices } from './count-choices.ts';
import type { CountedChoices } from './counted-choices.ts';
import { findFirstRows, firstRows, type Prepared } from './first-rows.ts';
import { codeFacts, listValues } from './list-values.ts';
import { countWords } from './prepare-words.ts';

/** Folder of the prepared answers inside the data, with its slash. */
export const PREPARED_FOLDER = 'prepared/';

/**
 * Answers every choice of nothing, of one value, and of the words that most rows have in their names in advance, from the
 * view `facts`, the table `projects` and those of `indexNames`: one JSON
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
  await findFirstRows(builder);
  await write('values.json', values);
  const writeAll = async (what: Prepared, choices: CountedChoices, pathOf: (place: number) => string) => {
    await mkdir(dirname(join(folder, PREPARED_FOLDER, pathOf(0))), { recursive: true });
    const pages = await firstRows(builder, what);
    for (const [place, counted] of choices)
      await write(pathOf(place), { ...counted, rows: packTable(pages.get(place) ?? [], RECORD_COLUMNS) });
  };
  for (const facet of CHOSEN_FACETS)
    await writeAll(facet ?? 'all', await countChoices(builder, facet, values), (place) =>
      facet === null ? 'all.json' : `${facet}/${place}.json`,
    );
  await writeAll('words', await countWords(builder, values), (place) => `words/${place}.json`);
  return written;
}
