import { describe, expect, test } from 'vitest';
import { measureFrameWords } from '../../src/chart/measure-frame-words.ts';
import { measureTargets } from '../../src/chart/measure-targets.ts';
import { draw, expectChart } from './expect-chart.ts';
import { measure } from './rows.ts';

const [first] = measure;
const percent = measure.slice(0, 2).map((row) => ({ ...row, unit: '%', per: null, base_value: 90 }));

describe('the targets of a measure', () => {
  test('are drawn as committed', () => expectChart('measure-targets', measureTargets, measure));

  test('are told apart by shape: bounds, exact values, strict ones, derived ones', () => {
    const svg = draw(measureTargets, measure);
    const count = (kind: string) => svg.querySelectorAll(`.${kind} path, .${kind} circle`).length;
    const kinds = ['target-bound', 'target-exact', 'target-strict', 'target-derived', 'target-line'];
    expect(kinds.map(count)).toEqual([1, 1, 1, 1, 3]);
  });

  test('each stand for their rows, also those that are no mark on the axis', () => {
    const svg = draw(measureTargets, measure);
    const rows = [...svg.querySelectorAll('[data-rows]')].flatMap((mark) =>
      (mark.getAttribute('data-rows') ?? '').split(' ').map(Number),
    );
    expect(rows.sort((a, b) => a - b)).toEqual(measure.map((_, index) => index));
  });

  test('are refused where the measure must not be compared, and where they are of two', () => {
    const listed = measure.map((row) => ({ ...row, comparable: false }));
    expect(() => draw(measureTargets, listed)).toThrow('the rows of unit-cost must not be compared');
    expect(() => draw(measureTargets, [first!, { ...first!, measure_id: 'other' }])).toThrow(
      'expected rows of one measure, found unit-cost, other',
    );
  });

  test('without a number have no axis', () => {
    const svg = draw(measureTargets, measure.slice(-2));
    expect(svg.querySelectorAll('.grid line, .tick text')).toHaveLength(0);
    expect(svg.querySelectorAll('.prose text')).toHaveLength(2);
  });

  test('are open to the natural end of a share', () => {
    const svg = draw(measureTargets, [{ ...percent[0]!, comparator: '>=' }]);
    const end = Number(
      /L(\d+\.?\d*),/.exec(svg.querySelector('.target-line path')?.getAttribute('d') ?? '')?.[1],
    );
    const ticks = [...svg.querySelectorAll('.tick text')];
    const hundred = ticks.find((tick) => tick.textContent === '100%')?.getAttribute('transform') ?? '';
    expect(end).toBeCloseTo(Number(/\((\d+\.?\d*)/.exec(hundred)?.[1]), 0);
  });
});

describe('the words around it', () => {
  test('say the ends with who set them, and count every row once', () => {
    const zh = measureFrameWords(measure, measure, 'zh');
    expect(zh.title).toBe('案件单位成本：目标从 >15 元/件（南方市司法局）到 ≤1,000 元/件（南方市司法局）');
    expect(zh.subtitle).toBe(
      '单位：元/件；2021–2024 年目标。共 8 行，画在轴上 5 行，其中推算 1 行；另有单位或分母不同 1 行和文字或未设 2 行',
    );
    const en = measureFrameWords(measure, measure, 'en');
    expect(en.subtitle).toBe(
      'In CNY per case or item; targets for 2021–2024. 5 of 8 rows stand on the axis (1 derived); besides, 1 in another unit or per something else and 2 in words or not set',
    );
    expect(en.title).toBe(
      'Cost of a case: targets from >15 CNY per case or item (South Bureau) to ≤1,000 CNY per case or item (South Bureau)',
    );
  });

  test('say what the reader left out', () => {
    const shown = measure.filter(({ agency_id }) => agency_id !== 'south');
    const { title, subtitle } = measureFrameWords(measure, shown, 'zh');
    expect(title).toBe('案件单位成本：2 个目标都是 200 元/件');
    expect(subtitle).toContain('共 8 行，画在轴上 3 行');
    expect(subtitle).toContain('读者略去 2 行');
  });

  test.each([
    ['one number', [measure[4]!], '案件单位成本：只有南方市司法局印出数值，≤1,000 元/件'],
    [
      'derived values alone',
      [measure[2]!],
      '案件单位成本：没有机构印出数值，推算为 ≤933 元/件 至 ≤933 元/件',
    ],
    ['no number', measure.slice(-2), '案件单位成本：没有一行是可以画在轴上的数值'],
    ['nothing', [], '没有一行是可以画在轴上的数值'],
    [
      'one number with two signs',
      [{ ...measure[0]!, comparator: '>=' as const }, measure[1]!],
      '案件单位成本：2 个目标都是 200 元/件，比较符不同（≥、=）',
    ],
  ])('of %s', (_, rows, title) => {
    expect(measureFrameWords(rows, rows, 'zh').title).toBe(title);
  });

  test('explain the marks that are there, and no others', () => {
    const { notes } = measureFrameWords(measure, measure, 'en');
    expect(notes).toHaveLength(5);
    expect(measureFrameWords(measure, measure.slice(0, 2), 'en').notes).toEqual([
      'A diamond is that value exactly (=).',
    ]);
  });

  test('describe each agency with its rows', () => {
    expect(measureFrameWords(measure, measure.slice(4, 6), 'en').description).toBe(
      'South Bureau 2021 draft: 每件案件补贴 ≤1,000 CNY per case or item; 每件案件补贴 >15 CNY per case or item.',
    );
  });
});
