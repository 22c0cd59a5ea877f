/** `npm run data`: published documents → public/data/*.parquet. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assemble } from '../src/pipeline/assemble.ts';
import { checkRows } from '../src/pipeline/check/check-rows.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { writeData } from '../src/pipeline/write/write-data.ts';
import { buildDocuments } from './build-documents.ts';
import { explain } from './explain.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { reportAsJson, reportAsTable, reportFailures } from './report.ts';

const HELP = `npm run data -- [options]

  --source <folder>        where the documents are            (data/sources)
  --out <folder>           where the tables go                (public/data)
  --explain <document_id>  print the document with what each line was read as; writes nothing
  --json                   report as JSON on standard output
  --help                   this text

Exits with 1 where a document cannot be read; what was in --out stays as it was.`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      source: { type: 'string', default: root('data/sources') },
      out: { type: 'string', default: root('public/data') },
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
  if (options.explain !== undefined) {
    console.log(await explain(resolve(options.source), options.explain, vocabulary));
    return 0;
  }
  const { built, failures } = await buildDocuments(resolve(options.source), vocabulary);
  if (failures.length > 0) {
    console.error(reportFailures(failures));
    return 1;
  }
  const rows = assemble(
    built.map(({ document }) => document),
    vocabulary,
  );
  checkRows(rows);
  await writeData(rows, resolve(options.out));
  console.log(options.json ? reportAsJson(built) : reportAsTable(built));
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

const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
