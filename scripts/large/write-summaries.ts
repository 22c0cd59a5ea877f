import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import {
  MEASURES_FILE,
  measureFile,
  SUMMARIES_FOLDER,
  THEMES_FILE,
  themeFile,
} from '../../src/query/large/summaries.ts';
import type { Builder } from './builder.ts';
import { summariseMeasures } from './summarise-measures.ts';
import { summariseThemes } from './summarise-themes.ts';

/**
 * Writes what the pages of measures and themes show: a file for each, and one that lists all of them with what a list
 * shows. From the view `facts`, the table `measures` and those of `prepareRecords`.
 */
export async function writeSummaries(builder: Builder, folder: string): Promise<LargeLayout['summaries']> {
  const written = { path: SUMMARIES_FOLDER, files: 0, bytes: 0 };
  await rm(join(folder, SUMMARIES_FOLDER), { recursive: true, force: true });
  const write = async (path: string, value: unknown) => {
    const text = JSON.stringify(value);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    written.files += 1;
    written.bytes += Buffer.byteLength(text);
  };
  const measures = await summariseMeasures(builder);
  for (const own of measures) await write(measureFile(own.measure.measure_id), own);
  const inAll = measures.map(({ scales, ...own }) => ({
    ...own,
    scales: scales.map((scale) => ({ ...scale, strips: scale.strips.filter(({ by }) => by === 'all') })),
  }));
  await write(MEASURES_FILE, inAll);
  const themes = await summariseThemes(builder);
  for (const own of themes) await write(themeFile(own.theme.theme_id), own);
  await write(
    THEMES_FILE,
    themes.map(({ types: _, years: __, provinces: ___, largest: ____, ...total }) => total),
  );
  return written;
}
