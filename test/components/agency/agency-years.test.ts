import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencyPageRows, listAgencyPages } from '../../../src/components/agency/agency-rows.ts';
import { yearsSentences } from '../../../src/components/agency/years-sentence.ts';
import { yearsTable } from '../../../src/components/agency/years-table.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const context = (lang: Language) => ({
  document: parseHTML('<!doctype html><html><body></body></html>').document,
  lang,
  base: '/',
});

/** The published documents of three agencies, and an invented second year of two of them. */
let pages: AgencyPageRows[];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-years-'));
  for (const id of ['dazhu-justice-2024', 'nankai-court-2023', 'tianhe-justice-2024'])
    await cp(root(`data/sources/${id}`), join(folder, 'sources', id), { recursive: true });
  for (const id of ['dazhu-justice-2025', 'nankai-court-2024'])
    await cp(root(`test/documents/years/${id}`), join(folder, 'sources', id), { recursive: true });
  const out = join(folder, 'data');
  const options = ['--source', join(folder, 'sources'), '--out', out];
  await promisify(execFile)(process.execPath, [root('scripts/build-data.ts'), ...options]);
  pages = await listAgencyPages(out);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const yearsOf = (agency_id: string) => pages.find(({ agency }) => agency.agency_id === agency_id)!.years;

/** The table as a person reads it: a line a row, cells apart by bars. */
function tableLines(agency_id: string, lang: Language): string {
  const table = yearsTable(yearsOf(agency_id)[0]!, context(lang));
  return [...table.querySelectorAll('tr')]
    .map((row) =>
      [...row.querySelectorAll('th, td')]
        .map((cell) => [...cell.childNodes].map((node) => node.textContent).join(' · '))
        .join(' | '),
    )
    .join('\n');
}

test('an agency of one year has nothing to compare, one of two has one comparison', () => {
  expect(yearsOf('tianhe-justice')).toEqual([]);
  expect(yearsOf('dazhu-justice').map(({ earlier, later }) => [earlier.year, later.year])).toEqual([
    [2024, 2025],
  ]);
});

describe.each(LANGUAGES)('two years of one agency (%s)', (lang) => {
  test.each(['dazhu-justice', 'nankai-court'])('%s', async (agency_id) => {
    const [years] = yearsOf(agency_id);
    const said = [...yearsSentences(years!.comparison, lang), '', tableLines(agency_id, lang), ''].join('\n');
    await expect(said).toMatchFileSnapshot(root(`test/documents/years/${agency_id}-${lang}.txt`));
  });
});

test('each target of either year leads to its line in the document of that year', () => {
  const table = yearsTable(yearsOf('dazhu-justice')[0]!, context('en'));
  const row = [...table.querySelectorAll('tr')].find(({ textContent }) =>
    textContent?.includes('接收安置帮教人数'),
  );
  expect([...row!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/en/documents/dazhu-justice-2024/#L13',
    '/en/documents/dazhu-justice-2025/#L13',
  ]);
});
