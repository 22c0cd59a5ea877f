/** `npm run release-notes`: what is different between the present tables and those of the last release, and what version that asks for. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fieldDictionary } from '../src/export/field-dictionary.ts';
import { readRelease } from '../src/export/release.ts';
import { changeSentence, notesInShort, STEP_WORDS } from '../src/i18n/release-notes.ts';
import { keptReleases } from './release/kept-releases.ts';
import { notesText } from './release/notes-text.ts';
import { type ReleaseState, releaseState } from './release/release-state.ts';
import { readTables } from './release/table-content.ts';

const HELP = `npm run release-notes -- [options]

  --data <folder>   the present tables                  (public/data)
  --kept <folder>   the releases that are kept          (public/r)
  --notes <folder>  where the notes of releases stand   (data/releases)
  --write           write the notes of this version
  --help            this text

Exits with 1 where the tables have changed and the version has not stepped as far as that asks for.`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string', default: root('public/data') },
      kept: { type: 'string', default: root('public/r') },
      notes: { type: 'string', default: root('data/releases') },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const release = readRelease(
    await readFile(root('package.json'), 'utf8'),
    await readFile(root('CHANGELOG.md'), 'utf8'),
  );
  const present = await readTables(resolve(options.data));
  const state = releaseState(release, present, await keptReleases(resolve(options.kept)));
  report(state);
  if (state.problem !== null) {
    console.error(state.problem);
    return 1;
  }
  const file = join(resolve(options.notes), `${release.version}.json`);
  const text = notesText(state.notes);
  if (options.write) await writeFile(file, text);
  else if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) {
    console.error(`${file} is not what the tables say: npm run release-notes -- --write`);
    return 1;
  }
  return 0;
}

function report({ notes, since }: ReleaseState): void {
  const titles = fieldDictionary();
  if (since !== null) {
    console.log(`Since ${since.version}: ${since.needed}. ${STEP_WORDS[since.needed].en}`);
    for (const change of since.changes) console.log(`  ${changeSentence(change, titles, 'en')}`);
  }
  console.log(`For CHANGELOG.md and CHANGELOG.zh.md under ${notes.version}:`);
  console.log(`- ${notesInShort(notes, titles, 'en')}\n- ${notesInShort(notes, titles, 'zh')}`);
}

process.exitCode = await main();
