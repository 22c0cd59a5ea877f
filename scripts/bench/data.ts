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
    const sizes: string[] = [];
    for (const [count, runs] of sizesToMeasure()) sizes.push(...(await benchSize(count, runs, folder)));
    const perCore = await timeReading();
    return [
      row('whole data build, 5 documents, s', withRange(five.seconds, 2), 5),
      ...sizes,
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

/** 100 and 1,000 documents, and `BENCH_DOCUMENTS` where somebody has the time. */
const sizesToMeasure = (): [number, number][] => [
  [100, 3],
  [1000, 3],
  ...(process.env['BENCH_DOCUMENTS']
    ? [[Number(process.env['BENCH_DOCUMENTS']), 1] as [number, number]]
    : []),
];

async function benchSize(count: number, runs: number, folder: string): Promise<string[]> {
  const sources = await repeated(folder, count);
  const [anew, before] = [
    await timeBuilds(sources, folder, runs),
    await timeBuilds(sources, folder, runs, true),
  ];
  const documents = `${count.toLocaleString('en')} documents`;
  return [
    row(`${documents}: whole data build, s`, withRange(anew.seconds, 2), runs),
    row(`${documents}: documents per second`, (count / median(anew.seconds)).toFixed(0), runs),
    row(`${documents}: processor time, s`, withRange(anew.cpuSeconds, 1), runs),
    row(`${documents}: peak memory, MB`, withRange(anew.megabytes, 0), runs),
    row(`${documents}, all read before: s`, withRange(before.seconds, 2), runs),
    row(`${documents}, all read before: peak memory, MB`, withRange(before.megabytes, 0), runs),
  ];
}

/** Each build in a process of its own, so that its peak memory is its own. */
async function timeBuilds(source: string, folder: string, runs: number, readBefore = false) {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  const cpuSeconds: number[] = [];
  const [out, shards] = [join(folder, 'out'), join(folder, 'shards')];
  for (let index = 0; index < runs; index++) {
    if (!readBefore) await rm(shards, { recursive: true, force: true });
    const start = performance.now();
    const { stdout } = await run(process.execPath, [at('scripts/bench/data-build.ts'), source, out, shards]);
    seconds.push((performance.now() - start) / 1000);
    const used = JSON.parse(stdout) as { kilobytes: number; cpuSeconds: number };
    megabytes.push(used.kilobytes / 1024);
    cpuSeconds.push(used.cpuSeconds);
  }
  return { seconds, megabytes, cpuSeconds };
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
