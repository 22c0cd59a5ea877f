/** `npm run add-document -- <file>`: takes a published document into data/sources/. */
import { mkdir, readFile as readText, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { passportSchema } from '../src/model/passport.ts';
import { buildDocument } from '../src/pipeline/build-document.ts';
import { DocumentError } from '../src/pipeline/document-error.ts';
import { readFile } from '../src/pipeline/read-file.ts';
import { asksOnTerminal, draftPassport, FLAGS, type Flags } from './draft-passport.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { parseJson } from './parse-json.ts';
import { readBytes } from './read-bytes.ts';
import { readingAsText } from './reading-report.ts';

const HELP = `npm run add-document -- <file> [options]

${Object.entries(FLAGS)
  .map(([flag, words]) => `  --${flag.padEnd(16)} ${words}`)
  .join('\n')}
  --source <folder>  where the documents are (data/sources)
  --dry-run          say what would be added; writes nothing
  --help             this text

Copies the file, writes its passport, reads it, says what was read and what was not. What the document does not print and
no flag says is asked on a terminal. Exits with 1, and adds nothing, where the document cannot be read whole.`;

const SOURCES = fileURLToPath(new URL('../data/sources', import.meta.url));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(Object.keys(FLAGS).map((flag) => [flag, { type: 'string' as const }])),
      source: { type: 'string', default: SOURCES },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [path, ...others] = positionals;
  if (values.help || path === undefined || others.length > 0) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 1;
  }
  const brought = await readBytes(resolve(path));
  const vocabulary = await loadVocabulary();
  const reading = readFile(brought.read, brought, vocabulary);
  console.log(readingAsText(reading, brought.file));
  const draft = await draftPassport(brought, reading, values as Flags, vocabulary, asksOnTerminal());
  const document_id = await freeId(resolve(values.source as string), draft.document_id, brought.sha256);
  const passport = parseJson(
    passportSchema,
    JSON.stringify({ ...draft, document_id }),
    `${document_id}/source.json`,
  );
  const built = buildDocument({ passport, read: brought.read, sha256: brought.sha256 }, vocabulary);
  const { document } = built;
  console.log(
    `${document.document_id}: ${document.project_count} projects, ${document.indicator_count} indicators, read whole`,
  );
  const folder = join(resolve(values.source as string), document_id);
  if (values['dry-run'])
    console.log(`Nothing was written. It would be added as ${folder}:\n${JSON.stringify(passport, null, 2)}`);
  else await writeSource(folder, passport.file, brought.bytes, passport);
  return 0;
}

/** The id of agency and year; a second document of the two gets `-2`. Throws where this very file is there already. */
async function freeId(source: string, base: string, sha256: string): Promise<string> {
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    const passport = await readText(join(source, id, 'source.json'), 'utf8').catch(() => undefined);
    if (passport === undefined) return id;
    if (passport.includes(sha256))
      throw new DocumentError({
        file: id,
        expected: 'a document that is not there yet',
        found: 'this very file',
      });
  }
}

/** Writes the folder beside its place and moves it there when it is whole. */
async function writeSource(folder: string, file: string, bytes: Uint8Array, passport: object): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, file), bytes);
  await writeFile(join(unfinished, 'source.json'), `${JSON.stringify(passport, null, 2)}\n`);
  await rename(unfinished, folder);
  console.log(`Added ${folder}. Look at it with: npm run data -- --explain ${basename(folder)}`);
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
    if (error instanceof DocumentError) console.error('Nothing was added.');
    process.exitCode = 1;
  },
);

const isUsage = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
