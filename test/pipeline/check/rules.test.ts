import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleSchema } from '../../../src/model/finding.ts';
import { RULES, ruleRows } from '../../../src/pipeline/check/rules.ts';

const FOLDER = fileURLToPath(new URL('../../../src/pipeline/check/', import.meta.url));

describe('ruleRows', () => {
  const rows = ruleRows();

  it('names DQ01 to DQ30, each once, in order', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `DQ${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(({ rule_id }) => rule_id)).toEqual(ids);
  });

  it('gives rows that fit their table, in words of both languages', () => {
    for (const row of rows) expect(ruleSchema.safeParse(row).success).toBe(true);
    expect(
      rows.filter((row) => /\p{Script=Han}/u.test(row.name_en) || !/\p{Script=Han}/u.test(row.name)),
    ).toEqual([]);
  });

  it('tells the rules that run', () => {
    expect(rows.filter(({ checked }) => checked).map(({ rule_id }) => rule_id)).toEqual(
      RULES.map(({ rule_id }) => rule_id),
    );
  });
});

describe('a rule', () => {
  it('is one file, with one test of its name', () => {
    const files = readdirSync(FOLDER).filter((file) => /^dq\d\d-/u.test(file));
    expect(files.map((file) => file.slice(0, 4).toUpperCase()).toSorted()).toEqual(
      RULES.map(({ rule_id }) => rule_id).toSorted(),
    );
    const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)));
    expect(files.filter((file) => !tests.includes(file.replace(/\.ts$/u, '.test.ts')))).toEqual([]);
  });
});
