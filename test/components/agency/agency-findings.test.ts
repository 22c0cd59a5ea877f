import { expect, test } from 'vitest';
import { agencyThemesFinding, agencyTypesFinding } from '../../../src/components/agency/agency-findings.ts';
import { themeMoney } from '../../../src/components/entity/theme-money.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../../src/model/indicator-type.ts';
import type { ProjectRecord } from '../../../src/query/project-records.ts';

const type = (agency_id: string, name: IndicatorType, indicators: number) => ({
  agency_id,
  agency: agency_id,
  agency_en: agency_id,
  year: 2023,
  type: name,
  indicators,
});
const project = (id: string, name: string, theme: string, budget_yuan: number) =>
  ({ project_id: id, name, theme_id: theme, theme, theme_en: theme, budget_yuan }) as ProjectRecord;

test('the type that differs most from all others together is the finding', () => {
  const rows = [
    type('north', 'quantity', 9),
    type('north', 'cost', 1),
    type('south', 'quantity', 1),
    type('east', 'cost', 1),
  ];
  expect(agencyTypesFinding(rows, 'north', 'zh')).toBe('数量指标占 90%，其余机构合计为 50%');
  expect(agencyTypesFinding(rows, 'north', 'en')).toContain('Quantity indicators make up 90%');
});

test('an agency whose template prints one of every type has made no choice to report', () => {
  const rows = [...INDICATOR_TYPES.map((each) => type('north', each, 24)), type('south', 'quantity', 5)];
  expect(agencyTypesFinding(rows, 'north', 'zh')).toContain('九类指标一样多');
  expect(agencyTypesFinding(rows, 'south', 'zh')).toContain('数量指标占 100%');
});

test('an agency that stands alone has nothing to differ from', () => {
  expect(agencyTypesFinding([type('north', 'cost', 1)], 'north', 'zh')).toBe('');
});

test('the largest theme is named, a repayment set apart', () => {
  const aid = project('p1', '援助', '法律援助', 300_000);
  const other = project('p2', '调解', '人民调解', 100_000);
  const repaid = project('p3', '归垫项目', '监狱布局', 80_000_000);
  const say = (projects: ProjectRecord[]) =>
    agencyThemesFinding(themeMoney(projects), 'zh').replaceAll('\u00a0', ' ');
  expect(say([aid, other])).toBe('最多的是法律援助：30 万元，占 75%');
  expect(say([aid, other, repaid])).toBe('除归垫外，最多的是法律援助：30 万元，占其余资金的 75%');
  expect(say([repaid])).toBe('全部是归垫');
});
