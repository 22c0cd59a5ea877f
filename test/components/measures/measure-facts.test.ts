import { beforeAll, describe, expect, test } from 'vitest';
import { onAxis } from '../../../src/chart/measure-row.ts';
import { guardConflicts, measureFacts } from '../../../src/components/measures/measure-facts.ts';
import { type MeasureRows, measuresRows } from '../../../src/components/measures/measures-rows.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { measureConclusion } from '../../../src/i18n/measure-conclusion.ts';
import { apartReason } from '../../../src/model/apart-reason.ts';

// The published data: what a measure puts together is the work of somebody who knows the field, and is held here.
let measures: MeasureRows[];
beforeAll(async () => {
  measures = await measuresRows();
});
const named = (code: string) => measures.find(({ measure }) => measure.code === code)!;

test('a measure goes beyond the guard of all other charts in these three places only', () => {
  const beyond = measures
    .filter(({ measure }) => measure.comparable)
    .map(({ measure, members }) => [measure.code, ...guardConflicts(members)])
    .filter(({ length }) => length > 1);
  expect(beyond).toEqual([
    ['U2', 'denominator'], // 套 and 本 are the same certificate
    ['U3', 'denominator'], // one price does not print that it is per case
    ['V3', 'direction'], // a ceiling (≤) beside floors (≥): the note says so
  ]);
});

test('a number that stands beside its axis says why', () => {
  const apart = measures
    .filter(({ measure }) => measure.comparable)
    .flatMap(({ measure, rows }) =>
      rows.flatMap(({ name, reason }) => (reason ? [[measure.code, name, reason]] : [])),
    );
  expect(apart).toEqual([
    ['S6', '信访群众满意度', 'no_unit'],
    ['V1', '法律援助案件办理率', 'dimension'],
    ['V2', '人均年度调解案件数', 'denominator'],
    ['V2', '人均年度调解案件数', 'denominator'],
    ['V4', '初始评估(例)', 'unit'],
    ['V5', '法律顾问每季度举办法治讲座（含线上）、法治宣传数（场次）', 'denominator'],
    ['V5', '法律顾问每季度举办法治讲座（含线上）、法治宣传数（场次）', 'denominator'],
  ]);
});

test.each([
  [{ base_unit: '元', denominator: '人' }, 'denominator'],
  [{ base_unit: null, denominator: null }, 'no_unit'],
  [{ base_unit: '万', denominator: null }, 'unit'],
  [{ base_unit: '%', denominator: null, dimension: 'ratio' as const }, 'dimension'],
])('%o stands apart from 元/件 by its %s', (row, reason) => {
  const axis = { dimension: 'money' as const, base_unit: '元', denominator: '件' };
  expect(apartReason({ dimension: 'money', ...row }, axis)).toBe(reason);
});

describe('what may be concluded', () => {
  test.each([
    ['U1', '可以说这 2 家机构为同一件事各定了多少。', '推算值用整个项目的钱去除一个数量'],
    ['U11', '没有机构印出数值', '便宜不等于省'],
    ['U5', '印出数值的只有一家机构', '不能说谁做得更好'],
    ['U9', '可以看各机构怎样写这类目标。', '不能比较大小，也不能求平均'],
    ['V2', '可以说这 3 家机构', '没有除以人口或人手'],
  ])('of %s', (code, may, mayNot) => {
    const said = measureConclusion(measureFacts(named(code)), 'zh');
    expect(said.may).toContain(may);
    expect(said.mayNot).toContain(mayNot);
  });

  test('is said of every measure in both languages, and of derived values that they are ours', () => {
    for (const own of measures) {
      const hasDerived = onAxis(own.rows).some(({ derived }) => derived);
      for (const lang of LANGUAGES) {
        const { may, mayNot } = measureConclusion(measureFacts(own), lang);
        expect([own.measure.code, may !== '', /推算值|derived value divides/.test(mayNot)]).toEqual([
          own.measure.code,
          true,
          hasDerived,
        ]);
      }
    }
  });
});

test('a derived value is what its arithmetic says', () => {
  const derived = measures.flatMap(({ rows }) => rows.filter((row) => row.derived));
  expect(derived.length).toBeGreaterThan(10);
  for (const { dividend_yuan, divisor, base_value } of derived)
    expect(Math.round((dividend_yuan! / divisor!) * 100) / 100).toBe(base_value);
});
