/** Makes the files that an embed loads when its address chooses something: the rows, packed, and the script that draws. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { QUERY_TABLES } from '../src/query/dataset.ts';
import { embedFacts } from '../src/query/embed-facts.ts';
import { facetCounts } from '../src/query/facet-counts.ts';
import { measureSets } from '../src/query/measure-sets.ts';
import { openDataset } from '../src/query/node.ts';
import { packFacts } from '../src/query/packed/packed-facts.ts';
import { packMeasures } from '../src/query/packed/packed-measures.ts';
import { reconciledProjects } from '../src/query/reconciled-projects.ts';
import { bundleDrawing } from './embed/bundle-drawing.ts';

const HELP = `node scripts/build-embeds.ts [options]

  --data <folder>   where the Parquet files are             (public/data)
  --out <folder>    where the files of the embeds go        (public/embed/files)
  --help            this text`;

/** What an embed runs when its address chooses something. */
const DRAWING = 'src/components/embed/draw-choice.ts';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string', default: root('public/data') },
      out: { type: 'string', default: root('public/embed/files') },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const files = { ...(await packedFiles(options.data)), 'draw.js': await bundleDrawing(root(''), DRAWING) };
  await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(options.out, name), content);
  const sizes = Object.entries(files).map(
    ([name, content]) => `${name} ${Math.round(content.length / 1000)} kB`,
  );
  console.log(`embeds: ${sizes.join(', ')}`);
}

async function packedFiles(data: string): Promise<Record<string, string>> {
  const tables = [...QUERY_TABLES, 'reconciliations', 'measure_rows', 'findings', 'rules'] as const;
  const db = await openDataset(data, { tables });
  try {
    const facts = await embedFacts(db);
    const measures = packMeasures(
      (await measureSets(db)).flatMap(({ rows }) => rows),
      facts.map(({ indicator_id }) => indicator_id),
    );
    const packed = { ...packFacts(facts, await facetCounts(db), await reconciledProjects(db)), measures };
    return Object.fromEntries(
      Object.entries(packed).map(([name, content]) => [`${name}.json`, JSON.stringify(content)]),
    );
  } finally {
    db.close();
  }
}

await main();
