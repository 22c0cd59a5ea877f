import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { BarChart } from '../../../src/components/large/bar-chart.ts';
import { barPicture } from '../../../src/components/large/bar-picture.ts';
import {
  lanesChart,
  partsChart,
  provinceName,
  valuesChart,
  yearName,
} from '../../../src/components/large/measure-charts.ts';
import { guardConflicts, measureFacts } from '../../../src/components/large/measure-facts.ts';
import { hasSatisfaction, satisfactionChart } from '../../../src/components/large/satisfaction-strips.ts';
import { stripFigure } from '../../../src/components/large/strip-figure.ts';
import type { Comparator } from '../../../src/model/target.ts';
import type { MeasureScale, MeasureSummary, Strip, StripOf } from '../../../src/query/large/summaries.ts';

const all: StripOf = { by: 'all', value: null };
const strip = (of: StripOf, comparator: Comparator, counts: number[], values: number[]): Strip => ({
  ...of,
  comparator,
  rows: counts.filter((_, index) => index % 2 === 1).reduce((sum, count) => sum + count, 0),
  ...{ low: values[0] as number, q1: values[1] as number, median: values[2] as number },
  ...{ q3: values[3] as number, high: values[4] as number, counts },
});

const percent: MeasureScale = {
  ...{ dimension: 'ratio', unit: '%', per: null, axes: ['%', '%·lower'], rows: 19, agencies: 4 },
  bins: { isLog: false, values: [85, 90, 95, 100], edges: [] },
  strips: [
    strip(all, '>=', [1, 5, 2, 2], [90, 90, 90, 95, 95]),
    strip(all, '<=', [0, 4], [85, 85, 85, 85, 85]),
    strip(all, '=', [3, 8], [100, 100, 100, 100, 100]),
    strip({ by: 'year', value: '2023' }, '=', [3, 15], [100, 100, 100, 100, 100]),
    strip({ by: 'year', value: '2024' }, '=', [2, 10, 3, 2], [95, 95, 95, 100, 100]),
    strip({ by: 'province', value: '110000' }, '=', [3, 8], [100, 100, 100, 100, 100]),
  ],
};
const money: MeasureScale = {
  ...{ dimension: 'money', unit: '元', per: '?', axes: ['元/?'], rows: 6, agencies: 2 },
  bins: { isLog: true, values: null, edges: [10, 15, 20, 30, 50, 70, 100, 150, 200, 300] },
  strips: [strip(all, '=', [0, 1, 8, 5], [12, 200, 210, 220, 290])],
};
const own: MeasureSummary = {
  measure: {
    ...{ measure_id: 'satisfaction-x', code: 'S1', name: '群众<满意>度', name_en: 'Satisfaction <b>' },
    ...{ kind: 'satisfaction', dimension: 'ratio', base_unit: '%', per: null, direction: 'higher' },
    ...{ comparable: true, note: null, note_en: null },
  },
  ...{
    rows: 30,
    agencies: 5,
    projects: 30,
    year_min: 2023,
    year_max: 2024,
    levels: ['county'],
    drafts: 0,
    inferred: 0,
  },
  off: { no_unit: 1, date: 0, text: 2, none: 1 },
  scales: [percent, money],
};

const { document } = parseHTML('<html><body></body></html>');
const context = {
  ...{ document, lang: 'en' as const, base: '/', source: 'a set.' },
  release: { version: '1.0.0', date: '2026-01-01' },
};
const figureOf = (chart: BarChart) => stripFigure(chart, 'values', context);
/** What the heads and bars of a line are drawn as. */
const marksOf = (line: Element) =>
  [...line.querySelectorAll('svg path')].map((path) => path.getAttribute('d'));

describe('the chart of the values of a measure', () => {
  it('has a line for each comparator, each drawn in another way, and never one for two', () => {
    const lines = [...figureOf(valuesChart(own, percent, 'en')).querySelectorAll('.group-strip')];
    expect(lines.length).toBe(3);
    const heads = lines.map((line) => new Set(marksOf(line)));
    expect(heads.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(heads.flatMap((head) => [...head])).size).toBe(3);
  });

  it('says how many rows stand on its axis and how many there are in all', () => {
    expect(valuesChart(own, percent, 'en').subtitle).toContain('19 of all 30 rows');
    expect(valuesChart(own, percent, 'zh').title.zh).toBe('群众<满意>度：最常见的是100%，19 个中有 8 个');
    expect(valuesChart(own, money, 'en').title.en).toContain('half the targets run from 200 to 220');
    expect(valuesChart(own, money, 'en').subtitle).toContain('per what is not said');
  });

  it('gives exactly what is drawn as its rows, which are the table and the file', () => {
    expect(valuesChart(own, percent, 'en').rows).toEqual([
      ['≥', 90, 90, 5],
      ['≥', 95, 95, 2],
      ['≤', 85, 85, 4],
      ['=', 100, 100, 8],
    ]);
    expect(valuesChart(own, money, 'zh').rows).toEqual([
      ['=', 10, 15, 1],
      ['=', 200, 300, 5],
    ]);
  });

  it('places values and steps on one axis, quartiles among them', () => {
    const { bars, ticks } = valuesChart(own, money, 'en');
    expect(ticks?.map(({ label }) => label)).toEqual(['10', '100', '1,000']);
    const [steps, quartiles] = [bars[0]?.strip?.steps ?? [], bars[0]?.strip?.quartiles ?? []];
    expect(steps[0]?.[0]).toBe(0);
    expect(steps.map(([, , rise]) => rise)).toEqual([0.2, 1]);
    expect(quartiles[1]).toBeGreaterThan(steps[1]?.[0] as number);
    expect(quartiles[2]).toBeLessThan(steps[1]?.[1] as number);
  });

  it('keeps what is printed as text, in the page and the picture', () => {
    const chart = valuesChart(own, percent, 'en');
    expect(parseHTML(figureOf(chart).outerHTML).document.querySelector('b')).toBeNull();
    const picture = barPicture(chart, document);
    expect(picture.querySelectorAll('g').length).toBe(4);
    expect(picture.outerHTML).toContain('100%');
  });
});

describe('the charts of the years and provinces of a measure', () => {
  const hrefOf = (value: string) => `/explore/?measure=satisfaction-x&year=${value}`;
  it('have a line for each comparator of each, which leads to its rows', () => {
    const years = partsChart(own, { scale: percent, by: 'year', nameOf: yearName }, 'en', hrefOf);
    expect(years.bars.map(({ label, href }) => [label, href])).toEqual([
      ['2023, = exactly', hrefOf('2023')],
      ['2024, = exactly', hrefOf('2024')],
    ]);
    expect(years.title.en).toBe('Exact values (=): medians from 95% (2024) to 100% (2023)');
    // Of one row nothing is said but the row.
    const few = { ...percent, strips: percent.strips.map((each) => ({ ...each, rows: 1 })) };
    const alone = partsChart(own, { scale: few, by: 'year', nameOf: yearName }, 'en', hrefOf);
    expect(alone.title.en).toContain('no medians are compared');
    const names = new Map([['110000', '北京市']]);
    const named = { scale: percent, by: 'province', nameOf: provinceName(names) } as const;
    expect(partsChart(own, named, 'zh', hrefOf).rows).toEqual([['北京市', '=', 8, 100, 100, 100, 100, 100]]);
  });
});

describe('what a chart of a measure marks', () => {
  it('is how many rows are of drafts, and how many have an inferred year', () => {
    const marked = valuesChart({ ...own, drafts: 3, inferred: 5 }, percent, 'en').note;
    expect(marked).toContain('3 rows of the set stand in documents that call themselves drafts');
    expect(marked).toContain('The year of 5 rows');
    expect(valuesChart(own, percent, 'en').note).not.toMatch(/draft|inferred/);
  });
});

describe('what stands on no axis', () => {
  it('is counted beside what does, and all of it is all rows', () => {
    const { rows, title } = lanesChart(own, 'en');
    expect(rows.map(([, count]) => count)).toEqual([19, 6, 1, 2, 1]);
    expect(title.en).toBe('4 of 30 rows are not numbers that an axis can hold');
    expect(lanesChart({ ...own, measure: { ...own.measure, comparable: false } }, 'zh').rows[0]?.[0]).toBe(
      '数值：%',
    );
  });

  it('is said of the guard of other charts, and of bounds beside exact values', () => {
    expect(guardConflicts(own.scales)).toEqual(['direction']);
    expect(measureFacts(own)).toMatchObject({
      agencies: 4,
      hasBounds: true,
      hasExact: true,
      hasDraft: false,
    });
  });
});

describe('the chart of satisfaction targets', () => {
  it('holds shares of respondents only, and counts the rest', () => {
    const chart = satisfactionChart([own], 'en', (id) => `/measures/${id}/`);
    expect(chart.bars.length).toBe(3);
    expect(chart.title.en).toBe('The most common satisfaction target is 100%, set by 8 of 19');
    expect(chart.subtitle).toContain('19 of 30');
    expect(chart.subtitle).toContain('the other 11');
    expect(hasSatisfaction([{ ...own, scales: [money] }])).toBe(false);
  });
});
