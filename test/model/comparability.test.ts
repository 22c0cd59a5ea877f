import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Axis,
  axisId,
  axisIdOf,
  axisOf,
  CONFLICT_WORDS,
  type GuardedTarget,
  maybeAxisConflict,
  maybeConflict,
} from '../../src/model/comparability.ts';
import { published } from '../pipeline/published.ts';

const target = (changes: Partial<GuardedTarget> = {}): GuardedTarget => ({
  kind: 'quantity',
  type: 'quality',
  comparator: '>=',
  dimension: 'ratio',
  base_value: 90,
  base_unit: '%',
  unit: '%',
  denominator: null,
  direction: 'higher',
  entity: null,
  scope_raw: null,
  budget_yuan: 1_000_000,
  ...changes,
});
const cost = (changes: Partial<GuardedTarget>) =>
  target({
    type: 'cost',
    dimension: 'money',
    base_unit: '元',
    unit: '元',
    base_value: 500_000,
    direction: 'lower',
    comparator: '<=',
    ...changes,
  });
const count = (changes: Partial<GuardedTarget>) =>
  target({ type: 'quantity', dimension: 'count', base_unit: '件', unit: '件', entity: 'case', ...changes });

describe('two targets', () => {
  it.each([
    ['a rate and a rate', target(), target({ base_value: 95, comparator: '=' })],
    ['an annual count and a plain one', count({}), count({ scope_raw: '每年' })],
    [
      'a ceiling and a price standard of one cost',
      cost({ denominator: '件' }),
      cost({ denominator: '件', direction: 'fixed', comparator: '=' }),
    ],
    ['per 场 and per 次', cost({ denominator: '场' }), cost({ denominator: '次' })],
    [
      '元/件 and 元 of a name that says 每件',
      cost({ base_unit: '元/件', denominator: '件' }),
      cost({ denominator: '件' }),
    ],
  ])('%s share an axis', (_, one, other) => expect(maybeConflict(one, other)).toBeUndefined());

  it.each([
    ['a number and prose', target(), target({ kind: 'text', base_value: null }), 'not_a_number'],
    ['a number without a unit', target(), target({ base_unit: null, dimension: null }), 'no_unit'],
    ['a rate and money', target(), cost({}), 'dimension'],
    [
      '人 and 人次',
      count({ base_unit: '人', entity: 'person' }),
      count({ base_unit: '人次', entity: 'person_time' }),
      'unit',
    ],
    ['a total and a unit cost', cost({}), cost({ denominator: '件' }), 'denominator'],
    [
      'per person and per person and year',
      cost({ denominator: '人' }),
      cost({ denominator: '人·年' }),
      'denominator',
    ],
    // a price that does not say per what is no total either
    ['a total and a price of 元', cost({}), cost({ base_value: 10 }), 'denominator'],
    ['cases and parcels', count({}), count({ entity: 'parcel' }), 'entity'],
    ['success and failure', target(), target({ comparator: '<=', direction: 'lower' }), 'direction'],
    ['a year and a quarter', count({}), count({ scope_raw: '每个司法所每季度' }), 'scope'],
  ] as const)('%s do not', (_, one, other, reason) => {
    expect(maybeConflict(one, other)).toBe(reason);
    expect(maybeConflict(other, one)).toBe(reason);
  });

  it('has words for every reason', () => {
    for (const { zh, en } of Object.values(CONFLICT_WORDS)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('all pairs of published indicators', () => {
  const targets = published.flatMap(({ built }) => {
    const budgets = new Map(built.projects.map((project) => [project.project_id, project.budget_yuan]));
    return built.indicators.map((row) => ({ ...row, budget_yuan: budgets.get(row.project_id) ?? 0 }));
  });

  it('share an axis exactly where their column says the same', () => {
    const wrong: string[] = [];
    for (const one of targets) {
      for (const other of targets) {
        const share = maybeConflict(one, other) === undefined;
        const same = one.axis !== null && one.axis === other.axis;
        if (share !== same) wrong.push(`${one.indicator_id} ${other.indicator_id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('never put two dimensions, units or directions on one axis', () => {
    const axes = Map.groupBy(
      targets.filter(({ axis }) => axis !== null),
      ({ axis }) => axis,
    );
    for (const rows of axes.values()) {
      expect(new Set(rows.map(({ dimension }) => dimension)).size).toBe(1);
      expect(new Set(rows.map(({ base_unit }) => base_unit?.split('/')[0])).size).toBe(1);
      const directions = new Set(rows.map(({ direction, type }) => (type === 'cost' ? 'cost' : direction)));
      expect(directions.has('higher') && directions.has('lower')).toBe(false);
    }
  });
});

describe('axisId', () => {
  const axes: fc.Arbitrary<Axis> = fc.record({
    dimension: fc.constantFrom('money', 'ratio', 'count'),
    unit: fc.constantFrom('元', '%', '件', '人'),
    denominator: fc.constantFrom(null, '件', '人', '人·年', '?'),
    direction: fc.constantFrom('higher', 'lower', 'open'),
    entity: fc.constantFrom(null, 'case', 'parcel'),
    scope: fc.constantFrom(null, '每季度', 'case'),
  });
  /** A unit has one dimension: the families of the vocabulary see to it. */
  const DIMENSION = { 元: 'money', '%': 'ratio', 件: 'count', 人: 'count' } as const;
  const real = (axis: Axis): Axis => ({ ...axis, dimension: DIMENSION[axis.unit as keyof typeof DIMENSION] });

  it('is equal exactly where the axes are', () =>
    fc.assert(
      fc.property(axes, axes, (a, b) => {
        const [one, other] = [real(a), real(b)];
        expect(axisId(one) === axisId(other)).toBe(maybeAxisConflict(one, other) === undefined);
      }),
    ));

  it.each([
    [cost({}), '元'],
    [cost({ base_value: 10 }), '元/?'],
    [target(), '%'],
    [target({ comparator: '<=', direction: 'lower' }), '%·lower'],
    [count({ scope_raw: '每季度' }), '件·case·(每季度)'],
    [target({ kind: 'none', base_value: null }), null],
  ])('reads well: %#', (given, id) => expect(axisIdOf(given)).toBe(id));

  it('says why a target has none', () => expect(axisOf(target({ kind: 'date' }))).toBe('not_a_number'));
});
