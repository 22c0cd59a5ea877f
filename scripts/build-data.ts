/** `npm run data`: published documents → public/data/*.parquet. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { runBuild } from './data/run-build.ts';
import { explain } from './explain.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { buildReport, reportFailures } from './report.ts';
import { isUsage, redisAddress, usageError, wholeNumber } from './usage.ts';

const HELP = `npm run data -- [options]

  --source <folder>        where the documents are            (data/sources)
  --out <folder>           where the tables go                (public/data)
  --jobs <n>               threads that read documents        (one for each core)
  --shards <folder>        where what was read of each document is kept for the next build (in .cache/)
  --no-cache               reads every document, keeps nothing
  --queue <address>        has documents read by workers (npm run worker) that share --source and --shards; redis://…
  --explain <document_id>  print the document with what each line was read as; writes nothing
  --json                   report as JSON on standard output
  --help                   this text

Only documents that changed are read, and all of them where code or vocabulary did; a build that was stopped goes on
where it was. Exits with 1 where a document cannot be read; what was in --out stays as it was.`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<number> {
  const start = performance.now();
  const { values: options } = parseArgs({
    allowNegative: true,
    options: {
      source: { type: 'string', default: root('data/sources') },
      out: { type: 'string', default: root('public/data') },
      jobs: { type: 'string', default: String(availableParallelism()) },
      shards: { type: 'string' },
      queue: { type: 'string' },
      cache: { type: 'boolean', default: true },
      explain: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const vocabulary = await loadVocabulary();
  const [sources, out] = [resolve(options.source), resolve(options.out)];
  if (options.explain !== undefined) {
    console.log(await explain(sources, options.explain, vocabulary));
    return 0;
  }
  if (options.queue !== undefined && (options.shards === undefined || !options.cache))
    throw usageError('--queue needs --shards <folder>, which all machines share, and no --no-cache');
  if (options.shards !== undefined && !options.cache)
    throw usageError('--shards keeps what was read, --no-cache keeps nothing: expected one of them');
  const report = buildReport(options.json);
  const failures = await runBuild({
    ...{ sources, out, vocabulary, cache: options.cache },
    queue: options.queue === undefined ? undefined : redisAddress('--queue', options.queue),
    shards: options.shards === undefined ? undefined : resolve(options.shards),
    jobs: wholeNumber('--jobs', options.jobs),
    onMerged: report.add,
  });
  if (failures.length > 0) {
    console.error(reportFailures(failures));
    return 1;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(options.json ? report.asJson(seconds) : report.asTable(seconds));
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A document's fault is told in its own words; ours with where it happened.
    console.error(error instanceof DocumentError || isUsage(error) ? error.message : error);
    process.exitCode = 1;
  },
);
