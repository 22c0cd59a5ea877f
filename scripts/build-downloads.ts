/** Published tables → the files a reader takes away, beside them. Runs after the data build, which empties the folder. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadFiles } from '../src/export/download-files.ts';
import { fieldDictionary } from '../src/export/field-dictionary.ts';
import type { PublishedTable } from '../src/export/publication.ts';
import { readRelease } from '../src/export/release.ts';
import { quoteName } from '../src/model/sql-text.ts';
import { TABLE_NAMES } from '../src/model/tables.ts';
import { openDataset } from '../src/query/node.ts';
import { pagePath, site } from '../src/site.ts';
import { loadReference } from './load-reference.ts';

const HELP = `node scripts/build-downloads.ts [options]

  --data <folder>   where the Parquet files are and the downloads go   (public/data)
  --help            this text`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string', default: root('public/data') },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const folder = resolve(options.data);
  const tables = await publishedTables(folder);
  const dataPage = pagePath('/data/', 'zh');
  const files = await downloadFiles({
    release: readRelease(
      await readFile(root('package.json'), 'utf8'),
      await readFile(root('CHANGELOG.md'), 'utf8'),
    ),
    tables,
    words: fieldDictionary(),
    dataPackage: await readFile(join(folder, 'datapackage.json')),
    address: site ? new URL(dataPage, site).href : dataPage,
    further: await loadReference(root('data'), tables),
  });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  console.log(
    `${files.length} downloads, ${Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000)} kB`,
  );
}

/** `rowid` is the order of the Parquet file, so that every format of a table has its rows in one order. */
async function publishedTables(folder: string): Promise<PublishedTable[]> {
  const db = await openDataset(folder, { tables: TABLE_NAMES, facts: false });
  try {
    const tables: PublishedTable[] = [];
    for (const name of TABLE_NAMES) {
      const rows = await db.query(`SELECT * FROM ${quoteName(name)} ORDER BY rowid`);
      tables.push({ name, rows, parquet: await readFile(join(folder, `${name}.parquet`)) });
    }
    return tables;
  } finally {
    db.close();
  }
}

await main();
