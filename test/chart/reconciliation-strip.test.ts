import { describe, expect, test } from 'vitest';
import { reconciliationDescription, reconciliationFinding } from '../../src/chart/findings/reconciliation.ts';
import { pointLines } from '../../src/chart/points.ts';
import { reconciliationStrip } from '../../src/chart/reconciliation-strip.ts';
import { reconciliationRows } from '../../src/components/reconciliation/reconciliation-rows.ts';
import { draw, expectChart } from './expect-chart.ts';
import { reconciliations } from './rows.ts';

/** The marks of a class, each as the numbers of its rows. */
const marksOf = (svg: SVGSVGElement, className: string) =>
  [...svg.querySelectorAll(`.${className} [data-rows]`)].map((mark) =>
    Number(mark.getAttribute('data-rows')),
  );

describe('cost targets beside budgets', () => {
  test('are drawn as committed', () =>
    expectChart('reconciliation-strip', reconciliationStrip, reconciliations));

  test('every project with a budget is one dot; a second where its targets come to another sum', () => {
    const svg = draw(reconciliationStrip, reconciliations);
    expect([...marksOf(svg, 'dots'), ...marksOf(svg, 'dots-open')].sort((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(marksOf(svg, 'dots-named').sort()).toEqual([1, 2]);
    expect(marksOf(svg, 'dots-open')).toEqual([7, 8, 9]);
  });

  test('say the difference with its sign beside the line, and exactly in the words of the mark', () => {
    const svg = draw(reconciliationStrip, reconciliations);
    expect(svg.textContent).toContain('−3.77\u00a0万元');
    const words = pointLines(svg.querySelector('[data-rows="2"] title')?.textContent ?? '');
    expect(words[0]?.at(-1)).toBe('成本指标合计 12,345.67\u00a0元，比预算少 37,654.33\u00a0元。');
  });

  test('draw no rows without failing', () => {
    expect(draw(reconciliationStrip, []).querySelectorAll('circle')).toHaveLength(0);
  });

  test('are summed up in one sentence', () => {
    expect(reconciliationFinding(reconciliations, 'zh')).toBe(
      '能核对的 7 个项目里，5 个的成本指标合计与预算分毫不差，1 个高于预算，1 个低于预算；另有 4 个无法判断',
    );
    expect(reconciliationFinding(reconciliations.slice(7), 'en')).toBe(
      'None of these 4 projects can be checked against its budget by its cost targets',
    );
    expect(reconciliationDescription(reconciliations, 'en')).toContain(
      'Exactly the budget: 4; Cannot be said, a unit cost has no quantity: 1; Cannot',
    );
  });
});

describe('the published documents', () => {
  test('eleven projects of Dazhu are drawn as the same to the yuan', async () => {
    const { projects } = await reconciliationRows();
    const svg = draw(reconciliationStrip, projects);
    const twice = new Set(marksOf(svg, 'dots-named'));
    const same = marksOf(svg, 'dots')
      .filter((row) => !twice.has(row))
      .map((row) => projects[row]!);
    const own = same.filter(({ agency_id }) => agency_id === 'dazhu-justice');
    expect(own).toHaveLength(11);
    for (const { total_yuan, budget_yuan } of same) expect(total_yuan).toBe(budget_yuan);
    expect(new Set([...marksOf(svg, 'dots'), ...marksOf(svg, 'dots-open')]).size).toBe(79);
  });
});
