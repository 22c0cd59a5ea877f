import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { axisId, axisIdOf, maybeAxisConflict } from '../../../src/model/comparability.ts';
import { type Comparison, compare } from '../../../src/query/compare/comparison.ts';
import { derivedAxis } from '../../../src/query/compare/guarded-targets.ts';
import type { AxisTarget } from '../../../src/query/compare/measures.ts';
import { FEWEST, MOST, peersOf } from '../../../src/query/compare/peers.ts';
import type { SubjectKind } from '../../../src/query/compare/subjects.ts';
import type { CompareRows } from '../../../src/query/compare-rows.ts';
import { packCompareRows, unpackCompareRows } from '../../../src/query/packed/compare-rows.ts';
import { publishedCompareRows } from './published-compare-rows.ts';

let rows: CompareRows;
beforeAll(async () => {
  rows = await publishedCompareRows();
});

const agencies = () => rows.agencies.map(({ agency_id }) => agency_id);
const all = () => compare(rows, 'agency', agencies());
const measureOf = (comparison: Comparison, code: string) => {
  const found = comparison.measures.find(({ measure }) => measure.code === code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
};

test('the file of the page says what the data say', () => {
  const packed = packCompareRows(rows);
  expect(unpackCompareRows(JSON.parse(JSON.stringify(packed)))).toEqual(rows);
});

test('a row whose id is not its project’s with its number is not packed', () => {
  const [first] = rows.indicators;
  const wrong = { ...rows, indicators: [{ ...first!, indicator_id: 'elsewhere-i01' }] };
  expect(() => packCompareRows(wrong)).toThrow(/expected the id/);
});

describe('whatever is compared', () => {
  const choices = () => {
    const ids = { agency: agencies(), project: rows.projects.map(({ project_id }) => project_id) };
    const of = (kind: SubjectKind) =>
      fc.subarray(ids[kind], { minLength: FEWEST, maxLength: MOST }).map((chosen) => ({ kind, ids: chosen }));
    return fc.oneof(of('agency'), of('project'));
  };

  test('no axis holds two scales, by the guard', () => {
    const budgets = new Map(rows.projects.map(({ project_id, budget_yuan }) => [project_id, budget_yuan]));
    const idOf = ({ indicator, project }: AxisTarget) =>
      indicator && axisIdOf({ ...indicator, budget_yuan: budgets.get(project.project_id) ?? 0 });
    fc.assert(
      fc.property(choices(), ({ kind, ids }) => {
        const { measures, axes } = compare(rows, kind, ids);
        for (const { axis, shown, derived, measure } of measures) {
          for (const target of shown) expect(idOf(target)).toBe(axis && axisId(axis));
          for (const { value } of derived) {
            const own = derivedAxis(measure, value);
            expect(axis && typeof own !== 'string' && maybeAxisConflict(own, axis)).toBeUndefined();
          }
        }
        for (const { axis, targets } of axes?.shared ?? [])
          for (const target of targets) expect(idOf(target)).toBe(axisId(axis));
      }),
      { numRuns: 60 },
    );
  });

  test('every row of a measure is on its axis or left off with a reason, once', () => {
    fc.assert(
      fc.property(choices(), ({ kind, ids }) => {
        const { measures, subjects, axes } = compare(rows, kind, ids);
        const projects = new Set(
          subjects.flatMap((subject) => subject.projects.map(({ project_id }) => project_id)),
        );
        const own = rows.members.filter(({ derived, project_id }) => !derived && projects.has(project_id));
        const said = measures.flatMap(({ shown, left }) => [...shown, ...left]);
        expect(said.length).toBe(own.length);
        if (!axes) return;
        const listed =
          axes.shared.flatMap(({ targets }) => targets).length + axes.alone.length + axes.left.length;
        expect(listed).toBe(subjects.flatMap(({ indicators }) => indicators).length);
      }),
      { numRuns: 60 },
    );
  });

  test('the money by theme and the repayments add up to the budgets, to the 分', () => {
    const { money, subjects } = all();
    subjects.forEach(({ projects }, index) => {
      const fen = (yuan: number) => Math.round(yuan * 100);
      const themes = money.themes.reduce((sum, { cells }) => sum + fen(cells[index]?.budget_yuan ?? 0), 0);
      const repaid = (money.repayments[index] ?? []).reduce(
        (sum, project) => sum + fen(project.budget_yuan),
        0,
      );
      expect(themes + repaid).toBe(projects.reduce((sum, project) => sum + fen(project.budget_yuan), 0));
    });
  });
});

describe('the published agencies', () => {
  test('one repayment of 80 million stands apart', () => {
    const repaid = all().money.repayments.flat();
    expect(repaid.map(({ project_id, budget_yuan }) => [project_id, budget_yuan])).toEqual([
      ['tianjin-justice-2023-11', 80_000_000],
    ]);
  });

  test('three programmes are paid from two lines, and no other projects are taken for one', () => {
    const found = all().programmes.map(({ projects }) => projects.map(({ project_id }) => project_id));
    expect(found).toEqual([
      ['tianjin-justice-2023-09', 'tianjin-justice-2023-10'],
      ['tianhe-justice-2024-02', 'tianhe-justice-2024-21'],
      ['tianhe-justice-2024-19', 'tianhe-justice-2024-22'],
    ]);
  });

  test('a target repeated on the second line is counted once and listed', () => {
    const { shown, left, rows: own, published } = measureOf(all(), 'S2');
    expect([shown.length, own, published]).toEqual([7, 8, 7]);
    expect(left.map(({ reason, indicator }) => [reason, indicator.project_id])).toEqual([
      ['repeated', 'tianhe-justice-2024-22'],
    ]);
  });

  test('a project is compared with its own target, though its other line has it too', () => {
    const lines = compare(rows, 'project', ['tianhe-justice-2024-19', 'tianhe-justice-2024-22']);
    const { shown, left } = measureOf(lines, 'S2');
    expect([shown.length, left.length]).toEqual([2, 0]);
    expect(lines.programmes).toHaveLength(1);
  });

  test('cost is counted apart from output, wherever it is printed', () => {
    const { frameworks, types } = all();
    const costs = types.find(({ type }) => type === 'cost')?.cells.map(({ indicators }) => indicators);
    expect(frameworks.map(({ cost, moved }) => [cost, moved])).toEqual([
      ['output', 19],
      ['output', 13],
      ['output', 24],
      ['none', 0],
      ['own', 0],
    ]);
    expect(costs).toEqual([19, 13, 24, 0, 29]);
  });

  test.each([
    ['S6', 'no_unit'],
    ['S7', 'not_a_number'],
    ['U2', 'denominator'],
    ['V1', 'dimension'],
    ['V3', 'direction'],
    ['V4', 'unit'],
    ['V8', 'not_comparable'],
  ])('%s leaves rows off its axis: %s', (code, reason) => {
    expect(measureOf(all(), code).left.map((row) => row.reason)).toContain(reason);
  });

  test('a median is of at least three targets, and volumes have none', () => {
    expect(measureOf(all(), 'S2')).toMatchObject({ median: 90, published: 7 });
    expect(measureOf(all(), 'S3')).toMatchObject({ median: null, published: 2 });
    expect(measureOf(all(), 'V1')).toMatchObject({ median: null, published: 5 });
  });

  test('the sets that must not be compared have no axis', () => {
    const none = all().measures.filter(({ axis }) => axis === null);
    expect(none.map(({ measure }) => measure.code)).toEqual(['R5', 'R12', 'U8', 'U9', 'V7', 'V8']);
  });
});

describe('peers', () => {
  test('are those that agree in two of kind, level and theme, the nearest first', () => {
    const peers = (id: string) => peersOf(rows, 'agency', id).map((peer) => peer.id);
    expect(peers('tianhe-justice')).toEqual([
      'dazhu-justice',
      'chengde-justice',
      'tianjin-justice',
      'nankai-court',
    ]);
    expect(peers('nankai-court')).toEqual(['tianhe-justice']);
  });

  test('of a project are of its theme, of other agencies, at most four', () => {
    const peers = peersOf(rows, 'project', 'tianjin-justice-2023-12');
    expect(peers.length).toBeLessThanOrEqual(MOST - 1);
    const found = rows.projects.filter(({ project_id }) => peers.some(({ id }) => id === project_id));
    expect(new Set(found.map(({ theme_id }) => theme_id))).toEqual(new Set(['peoples-mediation']));
    expect(new Set(found.map(({ agency_id }) => agency_id))).toEqual(
      new Set(['chengde-justice', 'tianhe-justice', 'dazhu-justice']),
    );
  });
});

test('an id that the data do not have is an error, not an empty column', () => {
  expect(() => compare(rows, 'agency', ['nowhere'])).toThrow(/no agency nowhere/);
  expect(() => compare(rows, 'project', ['nowhere-01'])).toThrow(/no project nowhere-01/);
});
