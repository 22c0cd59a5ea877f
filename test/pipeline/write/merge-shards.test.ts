import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readTables, type TableContent, tableFiles } from '../../../scripts/release/table-content.ts';
import { assemble } from '../../../src/pipeline/assemble.ts';
import type { BuiltDocument } from '../../../src/pipeline/build-document.ts';
import { measureRowOrder } from '../../../src/pipeline/derive/measure-rows.ts';
import { documentRows, vocabularyRows } from '../../../src/pipeline/document-rows.ts';
import type { WrittenParts } from '../../../src/pipeline/write/data-package.ts';
import { type LargeTables, mergeShards } from '../../../src/pipeline/write/merge-shards.ts';
import { decodeShard, encodeShard, type Shard } from '../../../src/pipeline/write/shard-file.ts';
import { writeData } from '../../../src/pipeline/write/write-data.ts';
import { checksums, temporaryFolder } from '../../scripts/temporary-sources.ts';
import { published } from '../published.ts';
import { vocabulary } from '../small-document.ts';

const built = published.map((one) => one.built);

/** A document's rows through the file of its shard. */
function shardOf(document: BuiltDocument): Shard {
  const { document_id, agency_id } = document.document;
  const counts = { projects: 0, indicators: 0, quantities: 0, coverage: 1, findings: 0, milliseconds: 0 };
  const file = encodeShard('key', documentRows(document, vocabulary), { document_id, agency_id, ...counts });
  return decodeShard('key', file) as Shard;
}

async function merge(documents: readonly BuiltDocument[], out: string, large?: LargeTables) {
  async function* shards() {
    for (const document of documents) yield shardOf(document);
  }
  const tables = { vocabulary: vocabularyRows(vocabulary), measureRowOrder: measureRowOrder(vocabulary) };
  return mergeShards({ ...tables, ...(large && { large }), shards: shards() }, out);
}

/** The same documents in the order that they are published in. */
const ordered = (documents: readonly BuiltDocument[]) =>
  assemble(documents, vocabulary).documents.map(
    ({ document_id }) =>
      documents.find(({ document }) => document.document_id === document_id) as BuiltDocument,
  );

async function expectSameBytes(documents: readonly BuiltDocument[]) {
  const folder = await temporaryFolder();
  await writeData(assemble(documents, vocabulary), join(folder, 'at-once'));
  await merge(ordered(documents), join(folder, 'merged'));
  expect(await checksums(join(folder, 'merged'))).toEqual(await checksums(join(folder, 'at-once')));
  expect((await readdir(folder)).toSorted()).toEqual(['at-once', 'merged']);
}

/** Another document of the same agency, its rows under ids of their own. */
function nextYear(document: BuiltDocument): BuiltDocument {
  const id = document.document.document_id;
  const other = JSON.parse(JSON.stringify(document).replaceAll(id, `${id}-2`)) as BuiltDocument;
  other.agency.publisher_as_printed = '另一处';
  return other;
}

describe('mergeShards', { timeout: 30_000 }, () => {
  it('writes byte for byte what is written of the same rows at once', () => expectSameBytes(built));

  it('writes the same bytes where a set could have been large and is not', async () => {
    const folder = await temporaryFolder();
    const layOut = vi.fn();
    const rows = (await merge(ordered(built), join(folder, 'small')))['indicators']?.rows ?? 0;
    await merge(ordered(built), join(folder, 'nearly'), { from: rows + 1, layOut });
    expect(await checksums(join(folder, 'nearly'))).toEqual(await checksums(join(folder, 'small')));
    expect(layOut).not.toHaveBeenCalled();
  });

  it('writes the indicators of a large set in parts by province and year, and has the set laid out', async () => {
    const folder = await temporaryFolder();
    const layOut = vi.fn();
    await merge(ordered(built), join(folder, 'small'));
    const written = await merge(ordered(built), join(folder, 'large'), { from: 10, layOut });
    expect(layOut).toHaveBeenCalledExactlyOnceWith(join(folder, 'large.writing'));
    const { indicators } = written as { indicators: WrittenParts };
    for (const { cells } of indicators.parts) expect(cells.length).toBeGreaterThan(0);
    const [small, large] = await Promise.all(
      ['small', 'large'].map((name) => readTables(join(folder, name))),
    );
    const byId = (rows: TableContent['rows']) =>
      rows.toSorted((a, b) => String(a['indicator_id']).localeCompare(String(b['indicator_id'])));
    for (const [index, { name, columns, rows }] of (small ?? []).entries()) {
      const other = large?.[index];
      expect(other).toMatchObject({ name, columns });
      if (name === 'indicators') expect(byId(other?.rows ?? [])).toEqual(byId(rows));
      else expect(other?.rows).toEqual(rows);
    }
    expect(tableFiles(join(folder, 'large'))).toContain('indicators/0001.parquet');
    expect(tableFiles(join(folder, 'large'))).not.toContain('indicators.parquet');
  });

  it('has one row of an agency with two documents, that of the later one', async () => {
    await expectSameBytes([...built, ...built.slice(0, 2).map(nextYear)]);
  });

  it('keeps every text and every number to the letter', async () => {
    const [document] = built as [BuiltDocument];
    const [objective] = document.objectives as [BuiltDocument['objectives'][number]];
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1 }), { numRuns: 300, seed: 1 });
    const odd = [
      '\\N',
      'null',
      '"',
      '\u0000',
      '\r\n\u2028',
      '\ud800',
      '\ufeff',
      '{"a":1}',
      '文'.repeat(200_000),
    ];
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 300, seed: 1 });
    await expectSameBytes([
      {
        ...document,
        objectives: [...texts, ...odd].map((text, index) => ({
          ...{ ...objective, text },
          objective_id: `${objective.objective_id}-${index}`,
        })),
        // Minus zero is no amount that a document prints.
        projects: document.projects.map((project, index) => ({
          ...project,
          other_yuan: (numbers[index] ?? 0) + 0,
        })),
      },
    ]);
  });

  it('refuses two documents whose rows share a key, and leaves what was there', async () => {
    const [first, second] = built as [BuiltDocument, BuiltDocument];
    const out = join(await temporaryFolder(), 'out');
    await merge([first], out);
    const before = await checksums(out);
    const clash = { ...second, objectives: first.objectives };
    await expect(merge([first, clash], out)).rejects.toThrow(
      `objectives: two rows share the key ${first.objectives.map((row) => row.objective_id).toSorted()[0]}`,
    );
    expect(await checksums(out)).toEqual(before);
    expect(await readdir(join(out, '..'))).toEqual(['out']);
  });
});
