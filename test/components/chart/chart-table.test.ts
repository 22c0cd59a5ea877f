import { describe, expect, test } from 'vitest';
import { chartTable } from '../../../src/components/chart/chart-table.ts';
import { document } from '../../chart/expect-chart.ts';
import { budgets, numeric, satisfaction, targets, types } from '../../chart/rows.ts';

const placed = (rows: readonly object[]) =>
  rows.map((row, index) => ({ ...row, document_id: 'north-2023', line_start: index + 1 }));

const table = (
  ...[chart, rows, lang = 'zh']: [Parameters<typeof chartTable>[0], readonly object[], ('zh' | 'en')?]
) => chartTable(chart, rows, { document, lang, base: '/' });
const cells = (element: HTMLElement, row: string) =>
  [...element.querySelectorAll(`${row} > *`)].map((cell) => cell.textContent);

describe('the table of a chart', () => {
  test('has a line for every row, and links each to where it is printed', () => {
    for (const [chart, rows] of [
      ['budgets', budgets],
      ['satisfaction', satisfaction],
      ['targets', targets],
    ] as const) {
      const lines = [...table(chart, placed(rows)).querySelectorAll('.line-link a')];
      expect(lines.map((link) => link.getAttribute('href')).sort(), chart).toEqual(
        rows.map((_, index) => `/documents/north-2023/#L${index + 1}`).sort(),
      );
    }
  });

  test('sets types against agencies, absent ones as 0', () => {
    const element = table('types', types);
    expect(cells(element, 'thead tr')).toEqual([
      '指标类型',
      '北方省司法厅 2023（推定）',
      '南方市司法局 2021 草案',
      '东方县人民法院 2024',
    ]);
    expect(cells(element, 'tbody tr:nth-child(4)')).toEqual(['成本', '0', '11% (2)', '25% (1)']);
  });

  test('counts numbers by type in the fixed order', () => {
    expect(cells(table('numeric', numeric), 'tbody tr:nth-child(2)')).toEqual(['时效', '1', '4', '25%']);
  });

  test('marks printed words as Chinese in English, and prints what was read beside them', () => {
    const element = table('targets', placed(targets), 'en');
    expect(element.querySelector('tbody th[scope=row] span')?.getAttribute('lang')).toBe('zh-CN');
    expect(cells(element, 'tbody tr:nth-child(2)').slice(2, 4)).toEqual(['<=180元', '≤180 CNY']);
  });
});
