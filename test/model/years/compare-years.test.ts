import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareYears, type ProjectOfYear } from '../../../src/model/years/compare-years.ts';
import type { YearIndicator } from '../../../src/model/years/match-indicators.ts';
import { matchProjects, type YearProject } from '../../../src/model/years/match-projects.ts';
import { isSameName, nameSimilarity } from '../../../src/model/years/similar-names.ts';
import { maybeRewording, type TargetChange, targetChange } from '../../../src/model/years/target-change.ts';

const target = (changes: Partial<YearIndicator> = {}): YearIndicator => ({
  indicator_id: 'p-i01',
  document_id: 'd',
  year: 2023,
  seq: 1,
  name: '办结率',
  type: 'quality',
  kind: 'quantity',
  value_raw: '≥90%',
  comparator: '>=',
  base_value: 90,
  dimension: 'ratio',
  axis: '%',
  line_start: 1,
  ...changes,
});
const words = (value_raw: string | null, year = 2023) =>
  target({ kind: 'text', value_raw, comparator: null, base_value: null, axis: null, dimension: null, year });

describe('a target over two years', () => {
  it.each([
    ['a higher number', target(), target({ base_value: 95, value_raw: '≥95%' }), 'raised'],
    ['a lower number', target(), target({ base_value: 80, value_raw: '≥80%' }), 'lowered'],
    ['the same number, written otherwise', target(), target({ value_raw: '不低于90%' }), 'same'],
    // 95 exactly is neither more nor less than at least 90
    ['another comparator', target(), target({ comparator: '=', base_value: 95 }), 'reworded'],
    ['another axis', target(), target({ axis: '%·lower' }), 'reworded'],
    ['a number that became words', target(), words('全部办结', 2024), 'reworded'],
    ['the same words', words('有力保障'), words('有力 保障', 2024), 'same'],
    ['a deadline that moves with its year', words('2023年底前'), words('2024年底前', 2024), 'same'],
    ['an amount that looks like a year', words('补助2000元'), words('补助2010元', 2024), 'reworded'],
    [
      'a number without a unit',
      target({ axis: null, base_value: null, value_raw: '90' }),
      target({ axis: null, base_value: null, value_raw: '95' }),
      'reworded',
    ],
  ] as const)('%s', (_, earlier, later, change) => expect(targetChange(earlier, later)).toBe(change));

  it.each([
    ['another comparator', target({ comparator: '=' }), 'comparator'],
    ['better the other way', target({ axis: '%·lower' }), 'direction'],
    ['a number that became words', words('全部办结'), 'kind'],
    ['a number whose unit is gone', target({ axis: null, dimension: null, base_value: null }), 'no_unit'],
    ['a number that moved', target({ base_value: 95 }), undefined],
  ] as const)('says why it does not compare: %s', (_, later, reason) =>
    expect(maybeRewording(target(), later)).toBe(reason),
  );
});

describe('names of two years', () => {
  const of = (name: string, year: number) => ({ name, year });

  it.each([
    ['办案业务费-2023中央', '办案业务费-2024中央', true],
    ['办案 业务费（２０２３年）', '办案业务费(2024年度)', true],
    ['运维项目(2022-2025年)', '运维项目(2022-2025年)', true],
    ['办案业务费-2022中央', '办案业务费-2024中央', false],
  ])('%s and %s', (a, b, isOne) => expect(isSameName(of(a, 2023), of(b, 2024))).toBe(isOne));

  it('are as alike one way as the other, from 0 to 1', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (a, b) => {
        const alike = nameSimilarity(of(a, 2023), of(b, 2024));
        expect(alike).toBe(nameSimilarity(of(b, 2024), of(a, 2023)));
        expect(alike >= 0 && alike <= 1).toBe(true);
      }),
    ));
});

describe('projects over two years', () => {
  const project = (changes: Partial<YearProject>): YearProject => ({
    project_id: `p${changes.seq}`,
    year: 2023,
    seq: 1,
    name: '法律援助经费',
    code: null,
    theme_id: 'legal-aid',
    budget_yuan: 100,
    ...changes,
  });
  const reasons = (earlier: YearProject[], later: YearProject[]) =>
    matchProjects(earlier, later).pairs.map(({ reason, confidence }) => [reason, confidence]);

  it.each([
    ['name and code', {}, {}, 'A1', [['name_and_code', 'high']]],
    ['a name without codes', {}, {}, null, [['name', 'high']]],
    ['a code under another name', {}, { name: '公共法律服务' }, 'A1', [['code', 'low']]],
    ['a name with a word more', {}, { name: '法律援助工作经费' }, null, [['similar_name', 'low']]],
    ['a like name in another theme', {}, { name: '法律援助工作经费', theme_id: 'x' }, null, []],
    ['another name', {}, { name: '设备购置' }, null, []],
  ] as const)('%s', (_, one, other, code, expected) =>
    expect(reasons([project({ ...one, code })], [project({ ...other, code, year: 2024 })])).toEqual(expected),
  );

  it('a code that is printed twice names no project', () => {
    const later = [
      project({ seq: 1, name: '设备购置', code: 'A1' }),
      project({ seq: 2, name: '装修', code: 'A1' }),
    ];
    expect(reasons([project({ code: 'A1' })], later)).toEqual([]);
  });

  it('two projects of one name are paired in their order', () => {
    const two = [project({ seq: 1 }), project({ seq: 2 })];
    const { pairs } = matchProjects(two, [project({ seq: 1 }), project({ seq: 5 })]);
    expect(pairs.map(({ earlier, later }) => [earlier.seq, later.seq])).toEqual([
      [1, 1],
      [2, 5],
    ]);
  });
});

describe('any two years', () => {
  const names = [
    '法律援助经费',
    '法律援助工作经费',
    '人民调解经费',
    '调解经费',
    '设备购置2023',
    '设备购置2024',
  ];
  const indicators = fc.array(
    fc.record({
      name: fc.constantFrom('办结率', '案件办结率', '满意度', '满意率'),
      type: fc.constantFrom('quality', 'satisfaction'),
      base_value: fc.constantFrom(80, 90, 95),
      comparator: fc.constantFrom('>=', '='),
    }),
    { maxLength: 5 },
  );
  const projects = fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      code: fc.constantFrom(null, 'A', 'B'),
      theme_id: fc.constantFrom('legal-aid', 'mediation'),
      budget_yuan: fc.integer({ min: 0, max: 99_999 }).map((fen) => fen / 100),
      indicators,
    }),
    { maxLength: 6 },
  );
  const yearOf = (year: number) =>
    projects.map((made) =>
      made.map((one, index): ProjectOfYear => {
        const project_id = `${year}-${index}`;
        return {
          ...one,
          ...{ project_id, year, seq: index + 1 },
          indicators: one.indicators.map((row, at) =>
            target({
              ...(row as Partial<YearIndicator>),
              indicator_id: `${project_id}-${at}`,
              year,
              seq: at + 1,
            }),
          ),
        };
      }),
    );
  const MIRRORED: Record<TargetChange, TargetChange> = {
    raised: 'lowered',
    lowered: 'raised',
    same: 'same',
    reworded: 'reworded',
  };

  it('lose nothing: every project and indicator stands in exactly one place', () =>
    fc.assert(
      fc.property(yearOf(2023), yearOf(2024), (earlier, later) => {
        const { projects: pairs, dropped, added } = compareYears(earlier, later);
        const ids = (rows: readonly { project_id: string }[]) =>
          rows.map(({ project_id }) => project_id).sort();
        expect(ids([...pairs.map((pair) => pair.earlier), ...dropped])).toEqual(ids(earlier));
        expect(ids([...pairs.map((pair) => pair.later), ...added])).toEqual(ids(later));
        for (const pair of pairs) {
          const own = (rows: readonly YearIndicator[]) => rows.map(({ indicator_id }) => indicator_id).sort();
          expect(own([...pair.indicators.map((one) => one.earlier), ...pair.dropped])).toEqual(
            own(pair.earlier.indicators),
          );
          expect(own([...pair.indicators.map((one) => one.later), ...pair.added])).toEqual(
            own(pair.later.indicators),
          );
        }
      }),
    ));

  it('say the same read backwards: raised is lowered, new is dropped, more money is less', () =>
    fc.assert(
      fc.property(yearOf(2023), yearOf(2024), (earlier, later) => {
        const forth = compareYears(earlier, later);
        const back = compareYears(later, earlier);
        const said = ({ projects: pairs }: typeof forth, isBack: boolean) =>
          pairs
            .map((pair) => {
              const [from, to] = isBack ? [pair.later, pair.earlier] : [pair.earlier, pair.later];
              const changes = pair.indicators.map((one) => {
                const [a, b] = isBack ? [one.later, one.earlier] : [one.earlier, one.later];
                return [
                  a.indicator_id,
                  b.indicator_id,
                  one.reason,
                  one.confidence,
                  isBack ? MIRRORED[one.change] : one.change,
                ].join(' ');
              });
              const money = isBack ? -pair.budget_difference : pair.budget_difference;
              return [
                from.project_id,
                to.project_id,
                pair.reason,
                pair.confidence,
                money + 0,
                ...changes.sort(),
              ].join('|');
            })
            .sort();
        expect(said(back, true)).toEqual(said(forth, false));
        expect(new Set(back.dropped)).toEqual(new Set(forth.added));
        expect(new Set(back.added)).toEqual(new Set(forth.dropped));
      }),
    ));
});
