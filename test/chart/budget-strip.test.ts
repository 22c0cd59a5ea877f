import { describe, expect, test } from 'vitest';
import { drawableBudgets, isRepayment } from '../../src/chart/budget-row.ts';
import { budgetStrip } from '../../src/chart/budget-strip.ts';
import { draw, expectChart } from './expect-chart.ts';
import { budgets } from './rows.ts';

describe('budget strip', () => {
  test('is drawn as committed', () => expectChart('budget-strip', budgetStrip, budgets));

  test('draws one dot for every project with an amount', () => {
    const svg = draw(budgetStrip, budgets);
    expect(svg.querySelectorAll('circle')).toHaveLength(drawableBudgets(budgets).length);
    expect(drawableBudgets(budgets)).toHaveLength(budgets.length - 1);
  });

  test('names the smallest and the largest of each strip, never cut', () => {
    const text = draw(budgetStrip, budgets, { width: 360 }).textContent;
    for (const name of ['归垫布局调整项目', '司法救助', '人民调解经费']) expect(text).toContain(name);
    expect(text).not.toContain('…');
  });

  test('says in words which project repays an advance', () => {
    expect(isRepayment({ name: '司法局归垫监狱布局调整项目' })).toBe(true);
    expect(draw(budgetStrip, budgets).textContent).toContain('归垫，即偿还先前垫付的款项');
  });

  test('says how many projects stand at one amount', () => {
    expect(draw(budgetStrip, budgets, { lang: 'en' }).textContent).toContain('6 projects at');
  });

  test('marks a draft and an inferred year', () => {
    const text = draw(budgetStrip, budgets).textContent;
    expect(text).toContain('2021 草案');
    expect(text).toContain('2023（推定）');
  });

  test('draws no rows without failing', () => {
    expect(draw(budgetStrip, []).querySelectorAll('circle')).toHaveLength(0);
  });
});
