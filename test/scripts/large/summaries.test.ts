import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binsOf, lowerEnds } from '../../../scripts/large/measure-bins.ts';
import { stepOf } from '../../../src/components/large/strip-chart.ts';
import { axisFromId } from '../../../src/model/axis-id.ts';
import { maybeAxisConflict } from '../../../src/model/comparability.ts';
import type { Comparator, Dimension, TargetKind } from '../../../src/model/target.ts';
import {
  MEASURES_FILE,
  type MeasureScale,
  type MeasureSummary,
  measureFile,
  type Strip,
  THEMES_FILE,
  type ThemeSummary,
  type ThemeTotal,
  themeFile,
} from '../../../src/query/large/summaries.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { type GeneratedSet, openWhole, sharedSet } from './generated.ts';

interface Target {
  measure_id: string;
  kind: TargetKind;
  axis: string | null;
  dimension: Dimension | null;
  comparator: Comparator | null;
  base_value: number | null;
  year: number;
  province_code: string;
  agency_id: string;
}

interface ThemeProject {
  theme_id: string;
  agency_id: string;
  name: string;
  budget_yuan: number;
  secondary_theme_ids: string | null;
  year: number;
  province_code: string;
}

let set: GeneratedSet;
let db: NodeDatabase;
let targets: Target[];
let measures: MeasureSummary[];

beforeAll(async () => {
  set = await sharedSet();
  db = await openWhole(set.folder);
  targets = await db.query(
    `SELECT measure_id, kind, axis, dimension, comparator, base_value, year, province_code, agency_id
     FROM facts WHERE measure_id IS NOT NULL`,
  );
  const listed = read<MeasureSummary[]>(MEASURES_FILE);
  measures = listed.map(({ measure }) => read<MeasureSummary>(measureFile(measure.measure_id)));
}, 120_000);
afterAll(async () => {
  db?.close();
  await set?.remove();
});

const read = <T>(path: string): T => JSON.parse(readFileSync(join(set.folder, path), 'utf8')) as T;

const isNumber = (row: Target) => row.kind === 'quantity' && row.axis !== null && row.base_value !== null;

/** The rows that a strip says it has counted, by reading all of them. */
function scanned({ measure }: MeasureSummary, scale: MeasureScale, strip: Strip): number[] {
  return targets
    .filter(
      (row) =>
        row.measure_id === measure.measure_id &&
        isNumber(row) &&
        row.dimension === scale.dimension &&
        scale.axes.includes(row.axis ?? '') &&
        (row.comparator ?? '=') === strip.comparator &&
        (strip.by !== 'year' || `${row.year}` === strip.value) &&
        (strip.by !== 'province' || row.province_code === strip.value),
    )
    .map(({ base_value }) => base_value as number)
    .sort((a, b) => a - b);
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

describe('the summaries of measures', () => {
  it('are of every measure that has rows, each row on one scale or counted as on none', () => {
    const all = new Set(targets.map(({ measure_id }) => measure_id));
    expect(new Set(measures.map(({ measure }) => measure.measure_id))).toEqual(all);
    expect(all.size).toBeGreaterThan(35);
    for (const own of measures) {
      const rows = targets.filter(({ measure_id }) => measure_id === own.measure.measure_id);
      const { no_unit, date, text, none } = own.off;
      expect(own.rows).toBe(rows.length);
      expect(sum(own.scales, (scale) => scale.rows) + no_unit + date + text + none).toBe(rows.length);
      expect(no_unit).toBe(rows.filter((row) => row.kind === 'quantity' && !isNumber(row)).length);
      expect(text).toBe(rows.filter(({ kind }) => kind === 'text').length);
      expect(none).toBe(rows.filter(({ kind }) => kind === 'none').length);
      expect(own.agencies).toBe(new Set(rows.map(({ agency_id }) => agency_id)).size);
    }
  });

  it('say of each strip what a scan of the rows says: how many, quartiles, how many in each bin', () => {
    let strips = 0;
    for (const own of measures)
      for (const scale of own.scales)
        for (const strip of scale.strips) {
          const values = scanned(own, scale, strip);
          const quartile = (share: number) => values[Math.ceil(values.length * share) - 1];
          const { rows, low, q1, median, q3, high, counts } = strip;
          expect([rows, low, q1, median, q3, high]).toEqual([
            ...[values.length, values[0], quartile(0.25), quartile(0.5), quartile(0.75)],
            values.at(-1),
          ]);
          for (let pair = 0; pair < counts.length; pair += 2) {
            const [from, to] = stepOf(scale.bins, counts[pair] as number);
            const isLast = to === scale.bins.edges.at(-1);
            const inBin = values.filter((value) =>
              from === to ? value === from : value >= from && (value < to || (isLast && value === to)),
            );
            expect(counts[pair + 1]).toBe(inBin.length);
          }
          expect(
            sum(
              counts.filter((_, index) => index % 2 === 1),
              (count) => count,
            ),
          ).toBe(rows);
          strips += 1;
        }
    expect(strips).toBeGreaterThan(500);
  });

  it('add up: the years of a scale, and its provinces, are all of it', () => {
    for (const { scales } of measures)
      for (const { strips, rows } of scales)
        for (const by of ['all', 'year', 'province'] as const)
          expect(
            sum(
              strips.filter((strip) => strip.by === by),
              (strip) => strip.rows,
            ),
          ).toBe(rows);
  });

  it('hold one dimension, one unit and one denominator on each scale, and never two scales of the same', () => {
    const apart = ['dimension', 'unit', 'denominator'];
    let several = 0;
    for (const { scales } of measures) {
      const axes = scales.map(({ axes: ids, dimension }) => ids.map((id) => axisFromId(id, dimension)));
      for (const own of axes)
        for (const [one, other] of own.flatMap((a) => own.map((b) => [a, b] as const)))
          expect(apart).not.toContain(maybeAxisConflict(one, other));
      for (const [place, own] of axes.entries())
        for (const others of axes.slice(place + 1)) {
          several += 1;
          expect(apart).toContain(maybeAxisConflict(own[0] as never, others[0] as never));
        }
    }
    expect(several).toBeGreaterThan(5);
  });

  it('never count a bound with an exact value', () => {
    const both = measures.flatMap(({ scales }) =>
      scales.filter(({ strips }) => new Set(strips.map(({ comparator }) => comparator)).size > 1),
    );
    expect(both.length).toBeGreaterThan(5);
    for (const { strips } of both) {
      const keys = strips.map(({ by, value, comparator }) => `${by} ${value} ${comparator}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are named in the manifest, with as many files as there are', () => {
    const files = readdirSync(join(set.folder, 'summaries'), { recursive: true, withFileTypes: true });
    expect(set.manifest.large?.summaries.files).toBe(files.filter((file) => file.isFile()).length);
  });
});

describe('the bins of a scale', () => {
  it('are its values where there are few, else steps that hold every value', () => {
    expect(binsOf({ unit: '%', low: 90, high: 95, values: [90, 95] }).values).toEqual([90, 95]);
    for (const [low, high] of [
      [3, 40_000],
      [0, 7],
      [12, 90],
      [0.2, 1],
    ] as const) {
      const bins = binsOf({ unit: '元', low, high, values: null });
      expect(bins.edges[0]).toBeLessThanOrEqual(low);
      expect(bins.edges.at(-1)).toBeGreaterThanOrEqual(high);
      expect(bins.edges).toEqual(bins.edges.toSorted((a, b) => a - b));
      expect(lowerEnds(bins).length).toBeLessThan(40);
      expect(bins.isLog).toBe(low > 0 && high / low > 20);
    }
  });
});

describe('the summaries of themes', () => {
  it('count each project once under its theme, repayments apart, by year, province and agency', async () => {
    const projects = await db.query<Record<string, never> & ThemeProject>(
      `SELECT p.theme_id, p.agency_id, p.name, p.budget_yuan, p.secondary_theme_ids, d.year,
         substr(a.division_code, 1, 2) || '0000' AS province_code
       FROM projects p JOIN documents d USING (document_id) JOIN agencies a ON a.agency_id = p.agency_id`,
    );
    const themes = read<ThemeTotal[]>(THEMES_FILE);
    expect(sum(themes, (own) => own.projects)).toBe(projects.length);
    expect(themes.some(({ repayments }) => repayments > 0)).toBe(true);
    expect(themes.some(({ secondary }) => secondary > 0)).toBe(true);
    for (const { theme, ...total } of themes) {
      const own = read<ThemeSummary>(themeFile(theme.theme_id));
      const rows = projects.filter(({ theme_id }) => theme_id === theme.theme_id);
      const repaid = rows.filter(({ name }) => name.includes('归垫'));
      expect(own).toMatchObject(total);
      expect([total.projects, total.repayments]).toEqual([rows.length, repaid.length]);
      expect(total.secondary).toBe(
        projects.filter(({ secondary_theme_ids: ids }) => ids?.split(',').includes(theme.theme_id)).length,
      );
      expect(total.budget_yuan).toBeCloseTo(
        sum(rows, ({ budget_yuan }) => budget_yuan),
        2,
      );
      expect(total.repaid_yuan).toBeCloseTo(
        sum(repaid, ({ budget_yuan }) => budget_yuan),
        2,
      );
      for (const groups of [own.years, own.provinces, own.largest]) {
        expect(sum(groups, ({ projects: count }) => count)).toBe(rows.length - repaid.length);
        expect(sum(groups, ({ budget_yuan }) => budget_yuan)).toBeCloseTo(
          total.budget_yuan - total.repaid_yuan,
          2,
        );
        expect(sum(groups, ({ indicators }) => indicators)).toBe(total.indicators);
      }
      for (const { value, budget_yuan } of own.provinces)
        expect(budget_yuan).toBeCloseTo(
          sum(
            rows.filter((row) => row.province_code === value && !row.name.includes('归垫')),
            (row) => row.budget_yuan,
          ),
          2,
        );
      const [counted] = await db.query<{ indicators: number; quantities: number }>(
        `SELECT count(*)::INTEGER AS indicators, (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS quantities
         FROM facts WHERE theme_id = '${theme.theme_id}'`,
      );
      expect(total).toMatchObject(counted ?? {});
      expect(sum(own.types, ({ quantities }) => quantities)).toBe(counted?.quantities);
    }
  });
});
