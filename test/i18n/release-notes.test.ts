import { expect, test } from 'vitest';
import { changeSentence, notesInShort } from '../../src/i18n/release-notes.ts';
import type { ReleaseNotes, TableChange } from '../../src/model/release-notes.ts';

const titles = { indicators: { title: '绩效指标', title_en: 'Indicators' } };
const change: TableChange = {
  table: 'indicators',
  is: 'kept',
  columns: { added: ['axis'], removed: [], renamed: [{ from: 'unit', to: 'unit_raw' }], retyped: [] },
  counts: { added: 1200, removed: 0, renamed: 0, changed: 1 },
  rows: [],
};
const notes: ReleaseNotes = {
  version: '0.2.0',
  date: '2027-01-02',
  previous: '0.1.0',
  step: 'major',
  tables: [change],
};

test('a change is one sentence in each language', () => {
  expect(changeSentence(change, titles, 'zh')).toBe(
    '绩效指标：新增 1,200 行，改动 1 行，新增字段 axis，字段改名 unit → unit_raw。',
  );
  expect(changeSentence(change, titles, 'en')).toBe(
    'Indicators: 1,200 rows added, 1 row changed, new columns axis, columns renamed: unit → unit_raw.',
  );
});

test('notes in short say with what they compare', () => {
  expect(notesInShort(notes, titles, 'en')).toMatch(/^Since 0\.1\.0: Indicators: 1,200 rows/);
  expect(notesInShort({ ...notes, tables: [] }, titles, 'zh')).toBe('各表与 0.1.0 版相同。');
  expect(notesInShort({ ...notes, previous: null }, titles, 'en')).toBe(
    'The first release: 1,200 rows in 1 tables.',
  );
});
