import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { budgetChart, numericChart, typesChart } from '../../../src/components/large/bar-chart.ts';
import { barFigure, fillFigure } from '../../../src/components/large/bar-figure.ts';
import { barPicture } from '../../../src/components/large/bar-picture.ts';
import { entityAddress } from '../../../src/components/large/entity-address.ts';
import type { Groups } from '../../../src/query/large/groups.ts';

const group = (value: string, budget_yuan: number, types: Groups['rows'][number]['types']) => ({
  ...{ value, label: value, label_en: value, groups: 1, projects: 2, budget_yuan, types },
  indicators: Object.values(types).reduce((sum, count) => sum + count, 0),
});
const groups: Groups = {
  by: 'agency',
  rows: [group('甲', 300, { quantity: 3, cost: 1 }), group('乙<b>', 100, { cost: 2 })],
};
const { document } = parseHTML('<html><body></body></html>');
const context = {
  ...{ document, lang: 'en' as const, base: '/', source: 'a set.' },
  release: { version: '1.0.0', date: '2026-01-01' },
};

describe('charts of sums', () => {
  it('have bars, table and rows of the same numbers', () => {
    const budgets = budgetChart(groups, 'en');
    expect(budgets.bars.map(({ marks }) => marks[0]?.share)).toEqual([1, 1 / 3]);
    expect(budgets.rows).toEqual([
      ['甲', 2, 300],
      ['乙<b>', 2, 100],
    ]);
    const types = typesChart(groups, 'zh');
    expect(types.bars[0]?.marks.map(({ type, from, share }) => [type, from, share])).toEqual([
      ['quantity', 0, 0.75],
      ['cost', 0.75, 0.25],
    ]);
    expect(types.rows[0]?.slice(0, 3)).toEqual(['甲', 4, 3]);
    const numeric = numericChart([{ type: 'cost', quantities: 1, indicators: 4 }], 'en');
    expect(numeric.bars[0]?.amount).toBe('25% (1 of 4)');
  });

  it('stand in a figure that shows another without being made anew', () => {
    const figure = barFigure(typesChart(groups, 'en'), 'types', context);
    const menu = figure.querySelector('chart-menu');
    fillFigure(figure, typesChart({ by: 'year', rows: [group('2024', 1, { cost: 5 })] }, 'en'), context);
    expect(figure.querySelector('chart-menu')).toBe(menu);
    expect(figure.querySelectorAll('.group-bar').length).toBe(1);
    expect(figure.querySelectorAll('tbody tr').length).toBe(1);
    expect(figure.querySelector('.chart-embed')).toBeNull();
    expect(figure.querySelector('.chart-title')?.textContent).toContain('of one type');
  });

  it('keep what is printed as text, in the page, its data and the picture', () => {
    const figure = barFigure(budgetChart(groups, 'en'), 'budgets', context);
    expect(figure.outerHTML).not.toContain('<b>');
    expect(figure.querySelector('.group-bars [lang]')?.getAttribute('lang')).toBe('zh-CN');
    expect(barPicture(budgetChart(groups, 'en'), document).outerHTML).toContain('乙&lt;b&gt;');
  });
});

describe('the addresses of a large set', () => {
  const where = { base: '/x/', lang: 'en' as const, prerendered: new Set(['a-1']) };
  it('are a folder for agencies that have one, and else a parameter', () => {
    expect(entityAddress('agency', 'a-1', where)).toBe('/x/en/agencies/a-1/');
    expect(entityAddress('agency', 'a-2', where)).toBe('/x/en/agencies/view/?id=a-2');
    expect(entityAddress('project', 'a-1', where)).toBe('/x/en/projects/view/?id=a-1');
    expect(entityAddress('document', 'a-1', { ...where, lang: 'zh' })).toBe('/x/documents/view/?id=a-1');
  });
});
