import { describe, expect, test } from 'vitest';
import { budgetStrip } from '../../src/chart/budget-strip.ts';
import { numericShares } from '../../src/chart/numeric-shares.ts';
import { numberRows, pointLines, pointOf } from '../../src/chart/points.ts';
import { satisfactionDots } from '../../src/chart/satisfaction-dots.ts';
import { targetValues } from '../../src/chart/target-values.ts';
import { typeShares } from '../../src/chart/type-shares.ts';
import { draw } from './expect-chart.ts';
import { budgets, numeric, satisfaction, targets, types } from './rows.ts';

/** The numbers on the marks of a drawing, each once, in order. */
function numbersOn(svg: SVGSVGElement): number[] {
  const numbers = [...svg.querySelectorAll('[data-rows]')].flatMap((mark) =>
    (mark.getAttribute('data-rows') ?? '').split(' ').map(Number),
  );
  return numbers.sort((a, b) => a - b);
}

const all = (rows: readonly unknown[]) => rows.map((_, index) => index);

describe('every row has a mark, and one only', () => {
  test.each([
    ['budgets', draw(budgetStrip, budgets), all(budgets.filter((row) => row.budget_yuan > 0))],
    ['types', draw(typeShares, types), all(types)],
    ['numeric', draw(numericShares, numeric), all(numeric)],
    ['satisfaction', draw(satisfactionDots, satisfaction), all(satisfaction)],
    ['targets', draw(targetValues, targets), all(targets)],
  ])('of %s', (_, svg, expected) => {
    expect(numbersOn(svg)).toEqual(expected);
  });

  test('which says name, whose it is, and the value with what is printed', () => {
    const titleOf = (svg: SVGSVGElement, row: number) =>
      svg.querySelector(`[data-rows~="${row}"] title`)?.textContent;
    expect(titleOf(draw(budgetStrip, budgets), 0)).toBe(
      '归垫布局调整项目\n北方省司法厅 2023（推定）\n8,000\u00a0万元（80,000,000\u00a0元）',
    );
    expect(titleOf(draw(typeShares, types, { lang: 'en' }), 0)).toBe(
      'Quantity\nNorth Bureau 2023 (inferred)\n50% (5 of 10)',
    );
    expect(titleOf(draw(numericShares, numeric), 2)).toBe('生态效益\n0% 是数值（0 / 2 条）');
    expect(titleOf(draw(satisfactionDots, satisfaction), 5)).toBe('满意度\n南方市司法局 2021 草案\n“不涉及”');
    expect(titleOf(draw(targetValues, targets), 2)).toBe(
      '案件补贴\n法律援助经费\n北方省司法厅 2023（推定）\n≥200 元（原文“>=200元”）',
    );
  });

  test('and, where it stands for several, says each', () => {
    const title = draw(satisfactionDots, satisfaction).querySelector('[data-rows="0 1"] title')?.textContent;
    expect(pointLines(title ?? '')).toHaveLength(2);
  });
});

describe('pointOf', () => {
  test('leaves out lines that say nothing', () => {
    expect(pointOf([3, 4], [['a', '', 'b'], ['c']])).toEqual({ title: 'a\nb\n\nc', rowNumbers: '3 4' });
    expect(pointLines('a\nb\n\nc')).toEqual([['a', 'b'], ['c']]);
  });

  test('numbers only rows that were given', () => {
    expect(() => numberRows([{}])({})).toThrow('only rows that it was given');
  });
});
