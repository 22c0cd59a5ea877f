import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generateSet } from '../../../scripts/generate/generate-set.ts';
import { PROVINCES } from '../../../scripts/generate/provinces.ts';
import { TABLE_NAMES, TABLES } from '../../../src/model/tables.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { type GeneratedSet, openWhole, smallSet } from '../large/generated.ts';

const INDICATORS = 3000;
let set: GeneratedSet;
let db: NodeDatabase;

beforeAll(async () => {
  set = await smallSet(INDICATORS);
  db = await openWhole(set.folder);
}, 120_000);
afterAll(async () => {
  db?.close();
  await set?.remove();
});

const first = async (statement: string) => Object.values((await db.query(statement))[0] ?? {})[0];

describe('a generated set', () => {
  it.each(TABLE_NAMES)('has %s of the model, every row of them', async (name) => {
    const files = name === 'indicators' ? 'indicators/*' : name;
    const rows = await db.query(`SELECT * FROM read_parquet('${set.folder}/${files}.parquet')`);
    z.array(TABLES[name].schema).parse(rows);
    expect(rows.length).toBe(set.manifest.tables[name]?.rows);
    const key = (row: Record<string, unknown>) => TABLES[name].key.map((column) => row[column]).join(' ');
    expect(new Set(rows.map(key)).size).toBe(rows.length);
  });

  it('has exactly as many indicators as were asked for, each with all that stands above it', async () => {
    expect(set.manifest.tables['indicators']?.rows).toBe(INDICATORS);
    expect(await first('SELECT count(*)::INTEGER FROM facts')).toBe(INDICATORS);
    expect(await first('SELECT sum(project_count)::INTEGER FROM documents')).toBe(
      await first('SELECT count(*)::INTEGER FROM projects'),
    );
    expect(await first('SELECT count(DISTINCT project_id)::INTEGER FROM indicators')).toBe(
      set.manifest.tables['projects']?.rows,
    );
  });

  it('has agencies in every province and documents of seven years, of very different sizes', async () => {
    expect(await first('SELECT count(DISTINCT province_code)::INTEGER FROM facts')).toBe(PROVINCES.length);
    expect(await first('SELECT count(DISTINCT year)::INTEGER FROM documents')).toBe(7);
    expect(
      await first('SELECT (max(indicator_count) / min(indicator_count))::DOUBLE FROM documents'),
    ).toBeGreaterThan(2);
  });

  it('has the types of the published data, in about their shares', async () => {
    const share = (table: string) =>
      `SELECT type, count(*)::DOUBLE / sum(count(*)) OVER () AS share FROM ${table} GROUP BY type ORDER BY type`;
    // Documents are cut out of the published rows at any place: shares come near only where there are many.
    const many = await smallSet(20_000);
    const own = await db.query<{ type: string; share: number }>(
      share(`read_parquet('${many.folder}/indicators/*.parquet')`),
    );
    await many.remove();
    const published = await db.query<{ type: string; share: number }>(
      share("read_parquet('public/data/indicators.parquet')"),
    );
    expect(own.map(({ type }) => type)).toEqual(published.map(({ type }) => type));
    for (const [index, { share: found }] of own.entries())
      expect(Math.abs(found - (published[index]?.share ?? 1))).toBeLessThan(0.05);
  }, 60_000);

  it('prints the very number that it holds', async () => {
    expect(
      await first(`
      SELECT count(*)::INTEGER FROM indicators WHERE kind = 'quantity' AND
        position(CASE WHEN value = floor(value) THEN value::BIGINT::VARCHAR ELSE value::VARCHAR END IN value_raw) = 0`),
    ).toBe(0);
  });

  it('has the objectives of the projects that are copied, each of a project that is there', async () => {
    const published = await first("SELECT (count(*) / 103)::DOUBLE FROM 'public/data/objectives.parquet'");
    const own = await first(
      'SELECT count(*)::DOUBLE / (SELECT count(*) FROM projects) FROM objectives JOIN projects USING (project_id)',
    );
    expect(set.manifest.tables['objectives']?.rows).toBe(
      await first('SELECT count(*)::INTEGER FROM objectives JOIN projects USING (project_id)'),
    );
    expect(Number(own)).toBeGreaterThan(Number(published) / 2);
  });

  it('has what the rules find in it: of rows that are there, and with their own numbers', async () => {
    expect(Number(await first('SELECT count(DISTINCT rule_id) FROM findings'))).toBeGreaterThan(15);
    expect(
      await first(`
      SELECT count(*)::INTEGER FROM findings f LEFT JOIN projects p USING (project_id) LEFT JOIN indicators i USING (indicator_id)
      WHERE f.project_id IS NULL OR p.document_id <> f.document_id OR p.project_id IS NULL
        OR (f.indicator_id IS NOT NULL AND i.project_id IS DISTINCT FROM f.project_id)`),
    ).toBe(0);
    const sums = await db.query<{ arithmetic: string; budget_yuan: number }>(
      "SELECT arithmetic, budget_yuan FROM findings JOIN projects USING (project_id) WHERE rule_id = 'DQ01'",
    );
    expect(sums.length).toBeGreaterThan(10);
    for (const { arithmetic, budget_yuan } of sums) {
      const { result, compared } = JSON.parse(arithmetic);
      expect(compared.value).toBe(budget_yuan);
      expect(result).toBeGreaterThan(budget_yuan);
    }
  });

  it('says everywhere that nobody has published it', async () => {
    expect(set.manifest.generated).toMatchObject({ notice: expect.stringContaining('合成'), seed: 7 });
    for (const [table, column] of [
      ['agencies', 'name'],
      ['projects', 'name'],
      ['indicators', 'name'],
      ['objectives', 'text'],
      ['documents', 'title'],
    ])
      expect(
        await first(
          `SELECT count(*)::INTEGER FROM ${table} WHERE ${column} NOT LIKE '%示例%' AND ${column} NOT LIKE '%合成%'`,
        ),
      ).toBe(0);
  });

  it('is the same for the same seed, and another for another', async () => {
    const [same, other] = await Promise.all([smallSet(INDICATORS), smallSet(INDICATORS, { seed: 8 })]);
    expect(same.manifest).toEqual(set.manifest);
    expect(other.manifest.tables['indicators']).not.toEqual(set.manifest.tables['indicators']);
    await Promise.all([same.remove(), other.remove()]);
  }, 30_000);

  it('is not made too small for its agencies', async () => {
    const request = { indicators: 100, seed: 1, published: 'public/data', out: `${set.folder}/none` };
    await expect(generateSet(request)).rejects.toThrow('at least 1000');
  });
});
