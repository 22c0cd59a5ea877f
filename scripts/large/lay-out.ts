import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/query/large/manifest.ts';
import { openBuilder } from './builder.ts';
import { indexNames } from './index-names.ts';
import { orderIds } from './order-ids.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { prepareFindings } from './prepare-findings.ts';
import { prepareRecords } from './prepare-records.ts';
import { writeCube } from './write-cube.ts';
import { parquet, writeFacts } from './write-facts.ts';
import { writeSummaries } from './write-summaries.ts';

/** What a step took, in seconds: on the clock, and of all processors together. */
export interface Took {
  seconds: number;
  processor: number;
}

/** Starts to measure; the function says what has been taken since. */
export function stopwatch(): () => Took {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
  };
}

/**
 * Lays out a folder of tables as a large set: facts and whole rows in parts, the index of
 * names, prepared answers, the pre-aggregated tables, and the manifest that names them. Needs
 * indicators that are in parts themselves. Throws where they are not.
 */
export async function layOut(
  folder: string,
  { onStep = () => undefined }: { onStep?: (step: string, took: Took) => void } = {},
): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const { indicators } = manifest.tables;
  if (!indicators || !('parts' in indicators)) throw new Error(`${path}: expected indicators in parts`);
  const builder = await openBuilder(folder);
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const took = stopwatch();
    const result = await work();
    onStep(step, took());
    return result;
  };
  try {
    await timed('order of ids', () => orderIds(builder, folder, indicators.parts));
    const written = await timed('facts and rows', () => writeFacts(builder, { folder, indicators }));
    await builder.connection.run(
      `CREATE OR REPLACE VIEW facts AS SELECT * FROM ${parquet(folder, 'facts/*.parquet')}`,
    );
    const names = await timed('index of names', () => indexNames(builder, folder));
    const prepared = await timed('prepared answers', () => prepareAnswers(builder, folder));
    const cube = await timed('pre-aggregated tables', () => writeCube(builder, folder));
    const records = await timed('records', () => prepareRecords(builder, folder, written.facts));
    const summaries = await timed('summaries', () => writeSummaries(builder, folder));
    const findings = await timed('findings', () => prepareFindings(builder, folder));
    const laidOut: Manifest = {
      ...manifest,
      large: { ...written, prepared, cube, names, records, summaries, findings },
    };
    // Written close: a page fetches it, and the cells of its parts are many.
    await writeFile(path, `${JSON.stringify(laidOut)}\n`);
    return laidOut;
  } finally {
    builder.close();
    await rm(join(folder, '.spill'), { recursive: true, force: true });
  }
}
