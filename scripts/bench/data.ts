import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readText } from '../../src/pipeline/read/text.ts';
import { identityOf } from '../../src/pipeline/tidy/identity.ts';
import { tidyDocument } from '../../src/pipeline/tidy/tidy-document.ts';
import { listSources, loadSource } from '../load-sources.ts';
import { loadVocabulary } from '../load-vocabulary.ts';
import { repeatSources } from './repeat-sources.ts';
import { median, withRange } from './statistics.ts';

const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SOURCES = at('data/sources');

/** Measures the data build; gives lines of a Markdown table: what, median and range, runs. */
export async function benchData(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-bench-'));
  try {
    const five = await timeBuilds(SOURCES, folder, 5);
    const hundred = await timeBuilds(await repeated(folder, 100), folder, 3);
    const thousand = await timeBuilds(await repeated(folder, 1000), folder, 3);
    const perCore = await timeReading();
    return [
      row('whole data build, 5 documents, s', withRange(five.seconds, 2), 5),
      row('whole data build, 100 documents, s', withRange(hundred.seconds, 2), 3),
      row('whole data build, 1,000 documents, s', withRange(thousand.seconds, 2), 3),
      row('1,000 documents: documents per second', (1000 / median(thousand.seconds)).toFixed(0), 3),
      row('1,000 documents: peak memory, MB', withRange(thousand.megabytes, 0), 3),
      row(
        '1,000 documents ÷ 100 documents (aim ≤ 11)',
        (median(thousand.seconds) / median(hundred.seconds)).toFixed(1),
        3,
      ),
      row(
        'reading and typing the five documents on one core, documents per second',
        withRange(perCore.documentsPerSecond, 0),
        ROUNDS,
      ),
      row('reading and typing ÷ splitting into cells (aim ≤ 10)', withRange(perCore.toCells), ROUNDS),
      row('reading and typing ÷ splitting lines at tabs only', withRange(perCore.toSplit), ROUNDS),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const row = (what: string, value: string, runs: number): string => `| ${what} | ${value} | ${runs} |`;

async function repeated(folder: string, count: number): Promise<string> {
  const target = join(folder, `sources-${count}`);
  await repeatSources(SOURCES, target, count);
  return target;
}

/** Each build in a process of its own, so that its peak memory is its own. */
async function timeBuilds(source: string, folder: string, runs: number) {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    const { stdout } = await run(
      process.execPath,
      [at('scripts/bench/data-build.ts'), source, join(folder, 'out')],
      {
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    seconds.push((performance.now() - start) / 1000);
    megabytes.push(Number(stdout) / 1024);
  }
  return { seconds, megabytes };
}

const ROUNDS = 7;
/** A build of a thousand documents runs on compiled code; so do the rounds that count. */
const WARM_UP = 4;
const PASSES = 40;

/** CPU time of reading and typing, against reading alone and against the barest split of the same text. */
async function timeReading() {
  const vocabulary = await loadVocabulary();
  const sources = await Promise.all((await listSources(SOURCES)).map((name) => loadSource(SOURCES, name)));
  const split = () => {
    for (const { bytes } of sources) {
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .map((line) => line.split('\t'));
    }
  };
  const cells = () => {
    for (const { bytes, passport } of sources) readText(bytes, passport.file);
  };
  const typed = () => {
    for (const { bytes, passport } of sources)
      tidyDocument(readText(bytes, passport.file), identityOf(passport), vocabulary);
  };
  const result = { documentsPerSecond: [] as number[], toCells: [] as number[], toSplit: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [ofTyped, ofCells, ofSplit] = [cpuTime(typed), cpuTime(cells), cpuTime(split)];
    if (round < 0) continue;
    result.documentsPerSecond.push((sources.length * 1000) / ofTyped);
    result.toCells.push(ofTyped / ofCells);
    result.toSplit.push(ofTyped / ofSplit);
  }
  return result;
}

function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  for (let pass = 0; pass < PASSES; pass++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / PASSES;
}
