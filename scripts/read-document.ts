/** `npm run read -- <file>`: one document of any layout → what was read of it, and what was not. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { readFile } from '../src/pipeline/read-file.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { readBytes } from './read-bytes.ts';
import { readingAsJson, readingAsText } from './reading-report.ts';

const HELP = `npm run read -- <file> [--json]

  --json   the rows as one JSON object on standard output, and nothing else there
  --help   this text

Reads .txt, .docx, .pdf, .xlsx, .xls, .html and .csv. Exits with 1 where the file cannot be read at all; a layout that is
not understood is told in the result.`;

async function main(): Promise<number> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [path, ...others] = positionals;
  if (options.help || path === undefined || others.length > 0) {
    (options.help ? console.log : console.error)(HELP);
    return options.help ? 0 : 1;
  }
  const { file, sha256, read } = await readBytes(resolve(path));
  const reading = readFile(read, { file, sha256 }, await loadVocabulary());
  console.log(options.json ? readingAsJson(reading) : readingAsText(reading, file));
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A document's fault is told in its own words; ours with where it happened.
    console.error(
      error instanceof DocumentError || isUsage(error) ? `${error.name}: ${error.message}` : error,
    );
    process.exitCode = 1;
  },
);

const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
