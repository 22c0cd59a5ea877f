import { expect, test } from 'vitest';
import { barShare, byBudget, sumOfBudgets } from '../../../src/components/entity/money-rows.ts';
import { themeMoney } from '../../../src/components/entity/theme-money.ts';
import type { ProjectRecord } from '../../../src/query/project-records.ts';

const row = (id: string, budget_yuan: number, theme_id = 'aid', name = '经费') =>
  ({ project_id: id, name, budget_yuan, theme_id, theme: theme_id, theme_en: theme_id }) as ProjectRecord;
const REPAID = row('p3', 8000, 'prison', '归垫监狱布局项目');
const ROWS = [row('p2', 50), row('p1', 50), REPAID, row('p4', 100, 'mediation')];

test('budgets add up to the 分', () => {
  expect(sumOfBudgets([{ budget_yuan: 0.1 }, { budget_yuan: 0.2 }])).toBe(0.3);
});

test('projects stand largest first, equal ones in printed order', () => {
  expect(byBudget(ROWS).map(({ project_id }) => project_id)).toEqual(['p3', 'p4', 'p1', 'p2']);
});

test('bars go to the largest that is no repayment; a repayment among others has none', () => {
  expect(ROWS.map((each) => barShare(each, ROWS))).toEqual([0.5, 0.5, null, 1]);
  expect(barShare(REPAID, [REPAID])).toBe(1);
});

test('themes stand by what they spend, and a repayment is counted but not drawn', () => {
  expect(themeMoney(ROWS).map(({ theme_id, budget_yuan, share }) => [theme_id, budget_yuan, share])).toEqual([
    ['aid', 100, 1],
    ['mediation', 100, 1],
    ['prison', 8000, null],
  ]);
});
