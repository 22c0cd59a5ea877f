import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXTURE_DOCUMENTS } from '../../../scripts/make-fixtures/tables.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';
import { identityOf } from '../../../src/pipeline/tidy/identity.ts';
import { tidySource } from '../../../src/pipeline/tidy-source.ts';
import { builtOf, published } from '../published.ts';
import { vocabulary } from '../small-document.ts';

/** Where a row stands differs from format to format; so do the blanks of its words. */
const PLACES = new Set(['line', 'line_start', 'line_end', 'page', 'cell', 'char_start', 'char_end']);

const sameIn = (rows: readonly object[]): object[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !PLACES.has(column))
        .map(([column, value]) => [column, typeof value === 'string' ? value.replace(/\s/gu, '') : value]),
    ),
  );

async function rowsOf(document_id: string, name: string) {
  const path = fileURLToPath(new URL(`../../documents/formats/${document_id}/${name}`, import.meta.url));
  const source = published.find(({ source }) => source.passport.document_id === document_id)?.source;
  if (!source) throw new Error(`no document ${document_id}`);
  const read = await readDocument(new Uint8Array(await readFile(path)), name);
  return tidySource(read, identityOf(source.passport), vocabulary);
}

const NAMES = [
  'libreoffice.docx',
  'python-docx.docx',
  'libreoffice.html',
  'libreoffice.xlsx',
  'openpyxl.xlsx',
  'libreoffice.xls',
] as const;

describe('a document in another format gives the rows of its text', () => {
  it.each(FIXTURE_DOCUMENTS.flatMap((id) => NAMES.map((name) => [id, name] as const)))(
    '%s, %s',
    async (id, name) => {
      const rows = await rowsOf(id, name);
      const built = builtOf(id);
      expect(rows.problems).toEqual([]);
      for (const table of ['projects', 'objectives', 'indicators', 'sub_goals'] as const) {
        expect(sameIn(rows[table]), table).toEqual(sameIn(built[table]));
      }
      expect(rows.document.coverage).toBe(1);
    },
  );
});
