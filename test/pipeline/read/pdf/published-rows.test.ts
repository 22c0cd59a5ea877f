import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FIXTURE_DOCUMENTS } from '../../../../scripts/make-fixtures/tables.ts';
import { nodeAssets } from '../../../../src/pipeline/read/pdf/node-assets.ts';
import { readPdf } from '../../../../src/pipeline/read/pdf/read-pdf.ts';
import { identityOf } from '../../../../src/pipeline/tidy/identity.ts';
import { tidySource } from '../../../../src/pipeline/tidy-source.ts';
import { builtOf, published } from '../../published.ts';
import { vocabulary } from '../../small-document.ts';

/** Where a row stands differs from format to format; so do the blanks of its words. */
const PLACES = new Set(['line', 'line_start', 'line_end', 'char_start', 'char_end', 'page', 'cell']);
const bare = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s/gu, '') : value);
const sameIn = (rows: readonly object[]): object[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) => (PLACES.has(column) ? [] : [[column, bare(value)]])),
    ),
  );

describe('a PDF gives the rows of the text it was made of', () => {
  it.each(FIXTURE_DOCUMENTS.flatMap((id) => ['libreoffice', 'reportlab'].map((name) => [id, name] as const)))(
    '%s printed by %s',
    { timeout: 60_000 },
    async (document_id, name) => {
      const source = published.find(({ source }) => source.passport.document_id === document_id)?.source;
      if (!source) throw new Error(`no document ${document_id}`);
      const bytes = await readFile(`test/documents/formats/${document_id}/${name}.pdf`);
      const rows = tidySource(
        await readPdf(bytes, name, { assets: nodeAssets }),
        identityOf(source.passport),
        vocabulary,
      );
      const built = builtOf(document_id);
      expect(rows.problems).toEqual([]);
      for (const table of ['projects', 'objectives', 'indicators', 'sub_goals'] as const) {
        expect(sameIn(rows[table]), table).toEqual(sameIn(built[table]));
      }
      expect(rows.document.coverage).toBe(1);
    },
  );
});
