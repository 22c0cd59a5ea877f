import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptReleases } from '../../scripts/release/kept-releases.ts';
import { notesText } from '../../scripts/release/notes-text.ts';
import { byVersion, type KeptRelease, releaseState } from '../../scripts/release/release-state.ts';
import { readTables, type TableContent } from '../../scripts/release/table-content.ts';
import { readChangeLog } from '../../src/export/change-log.ts';
import { fieldDictionary } from '../../src/export/field-dictionary.ts';
import { readRelease } from '../../src/export/release.ts';
import { notesInShort } from '../../src/i18n/release-notes.ts';
import type { ReleaseNotes } from '../../src/model/release-notes.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const changeLogs = { en: readChangeLog(read('CHANGELOG.md')), zh: readChangeLog(read('CHANGELOG.zh.md')) };
const written = globSync('data/releases/*.json').map((file) => JSON.parse(read(file)) as ReleaseNotes);

describe('the version of the data', () => {
  let present: TableContent[];
  let kept: KeptRelease[];
  beforeAll(async () => {
    [present, kept] = [await readTables('public/data'), await keptReleases('public/r')];
  });

  test('has stepped as far as the difference to the last release asks for', () => {
    const { problem } = releaseState(readRelease(read('package.json'), read('CHANGELOG.md')), present, kept);
    expect(problem).toBeNull();
  });

  test('has notes that say what the tables say, and so has every release that is kept', () => {
    const now = readRelease(read('package.json'), read('CHANGELOG.md'));
    const releases = [...kept.filter(({ version }) => version !== now.version), { ...now, tables: present }];
    for (const { version, tables } of releases) {
      const date = changeLogs.en.find((change) => change.version === version)?.date ?? '';
      const older = kept.filter((other) => byVersion(other.version, version) < 0);
      const { notes } = releaseState({ version, date }, tables, older);
      expect(read(`data/releases/${version}.json`), 'npm run release-notes -- --write').toBe(
        notesText(notes),
      );
    }
  });
});

describe('the change log', () => {
  test('has the same releases in both languages, with as many items', () => {
    const shape = (lang: 'zh' | 'en') =>
      changeLogs[lang].map(({ version, date, items }) => [version, date, items.length]);
    expect(shape('zh')).toEqual(shape('en'));
  });

  test('says of every release after the first what the tables say', () => {
    for (const notes of written.filter(({ previous }) => previous !== null)) {
      for (const lang of ['en', 'zh'] as const) {
        const items = changeLogs[lang].find(({ version }) => version === notes.version)?.items;
        expect(items).toContain(notesInShort(notes, fieldDictionary(), lang));
      }
    }
    expect(written.map(({ version }) => version)).toContain(changeLogs.en[0]?.version);
  });
});
