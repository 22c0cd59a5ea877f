import { readFile } from 'node:fs/promises';
import { convertToHtml } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { FIXTURE_DOCUMENTS } from '../../../../scripts/make-fixtures/tables.ts';
import { readDocx } from '../../../../src/pipeline/read/docx/read-docx.ts';
import { readHtml } from '../../../../src/pipeline/read/html/read-html.ts';
import { shapeOf } from '../small-files.ts';

describe('mammoth, which is not ours, reads the same out of a Word file', () => {
  it.each(
    FIXTURE_DOCUMENTS.flatMap((id) =>
      ['libreoffice.docx', 'python-docx.docx'].map((name) => [id, name] as const),
    ),
  )('%s, %s', { timeout: 60_000 }, async (id, name) => {
    const buffer = await readFile(new URL(`../../../documents/formats/${id}/${name}`, import.meta.url));
    const { value } = await convertToHtml({ buffer });
    const own = readDocx(new Uint8Array(buffer), name);
    const other = readHtml(new TextEncoder().encode(`<html><body>${value}`), 'mammoth.html');
    // A page keeps one blank of several.
    const shapes = [own, other].map(({ blocks }) =>
      JSON.stringify(shapeOf(blocks), null, 1).replace(/ +/gu, ''),
    );
    expect(shapes[0]).toBe(shapes[1]);
  });
});
