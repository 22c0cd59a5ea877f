import { describe, expect, it } from 'vitest';
import { readProseIndicators } from '../../../src/pipeline/tidy/prose-indicators.ts';
import { vocabulary } from '../small-document.ts';

const read = (text: string) =>
  readProseIndicators({ text, spans: [{ line: 1, start: 0, end: text.length }] }, vocabulary);
const parts = (text: string) =>
  read(text).indicators.map(({ cells }) =>
    [cells.level1, cells.level2, cells.name, cells.overall_value, cells.value].map(
      (cell) => cell?.text ?? null,
    ),
  );

const ONE = ['产出指标', '数量指标', '办案数', '5件', '2件'];

describe('readProseIndicators', () => {
  it.each([
    ['full width', '1、1-产出指标：11-数量指标：办案数；实施周期指标值：5件；年度指标值：2件。', ONE],
    [
      'half width with blanks',
      '1、1-产出指标: 11-数量指标: 办案数; 实施周期指标值: 5件; 年度指标值: 2件。',
      ONE,
    ],
    ['mixed', '1、1-产出指标：11-数量指标：办案数；实施周期指标值:5件；年度指标值:2件。', ONE],
    [
      '； for ： after level 2',
      '1、1-产出指标：11-数量指标；办案数；实施周期指标值：5件；年度指标值：2件。',
      ONE,
    ],
    ['no 。 at the end', '1、1-产出指标：11-数量指标：办案数；实施周期指标值：5件；年度指标值：2件', ONE],
    [
      'markup around',
      '<p>1、1-产出指标：11-数量指标：办案数；实施周期指标值：5件；年度指标值：2件。</p>',
      ONE,
    ],
    [
      'a name with 、',
      '1、1-产出指标：11-数量指标：参考率、及格率；实施周期指标值：5件；年度指标值：2件。',
      ['产出指标', '数量指标', '参考率、及格率', '5件', '2件'],
    ],
    [
      'a name with the signs of the list',
      '1、1-产出指标：11-数量指标：甲；乙。丙：丁；实施周期指标值：5件；年度指标值：2件。',
      ['产出指标', '数量指标', '甲；乙。丙：丁', '5件', '2件'],
    ],
    [
      'a name with a number and 、',
      '1、1-产出指标：11-数量指标：第2、3季度；实施周期指标值：5件；年度指标值：2件。',
      ['产出指标', '数量指标', '第2、3季度', '5件', '2件'],
    ],
    [
      'no annual value',
      '1、1-产出指标：11-数量指标：办案数；实施周期指标值：5件。',
      ['产出指标', '数量指标', '办案数', '5件', null],
    ],
    [
      'a 。 before the annual value, which is kept',
      '1、1-产出指标：11-数量指标：办案数；实施周期指标值：达标。；年度指标值：达标。',
      ['产出指标', '数量指标', '办案数', '达标。', '达标'],
    ],
    [
      'blanks where a value is due',
      '1、1-产出指标 ： 11-数量指标 ： 办案数 ； 实施周期指标值 ： ； 年度指标值 ： 2件 。',
      ['产出指标', '数量指标', '办案数', null, '2件'],
    ],
    [
      'a blank annual value',
      '1、1-产出指标：11-数量指标：办案数；实施周期指标值：5件；年度指标值：。',
      ['产出指标', '数量指标', '办案数', '5件', null],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text).unread).toBeNull();
    expect(parts(text)).toEqual([expected]);
  });

  const item = (number: number, name: string) =>
    `${number}、1-产出指标：11-数量指标：${name}；实施周期指标值：5件；年度指标值：2件。`;

  it('reads one after the other, with and without blanks between', () => {
    const names = (text: string) => parts(text).map(([, , name]) => name);
    expect(names(item(1, '甲') + item(2, '乙'))).toEqual(['甲', '乙']);
    expect(names(`${item(1, '甲')} \n${item(2, '乙')}`)).toEqual(['甲', '乙']);
    expect(
      names(Array.from({ length: 12 }, (_, index) => item(index + 1, `甲${index}`)).join('')),
    ).toHaveLength(12);
  });

  it.each([
    ['two items', item(1, '甲') + item(2, '乙')],
    ['no annual value', '1、1-产出指标：11-数量指标：甲；实施周期指标值：5件。'],
    ['a blank annual value', '1、1-产出指标：11-数量指标：甲；实施周期指标值：5件；年度指标值：'],
    ['two blank values', '1、1-产出指标：11-数量指标：甲；实施周期指标值：；年度指标值：。'],
    ['markup', `<p>${item(1, '甲')}</p>`],
    ['markup between items', `<p>${item(1, '甲')}</p><p>${item(2, '乙')}</p>`],
    ['markup inside a name', item(1, '甲<p>乙')],
    ['an end without a beginning', `${item(1, '甲')}</p>`],
  ])('accounts for every character, once: %s', (_, text) => {
    const { indicators, structure } = read(text);
    const claimed = [
      ...indicators.flatMap(({ cells }) => Object.values(cells)),
      ...structure.map(({ words }) => words),
    ];
    const marks = new Array<number>(text.length).fill(0);
    for (const { start, end } of claimed.flatMap(({ spans }) => spans)) {
      for (let place = start; place < end; place++) marks[place] = (marks[place] ?? 0) + 1;
    }
    expect(new Set(marks)).toEqual(new Set([1]));
  });

  it.each([
    ['words before the first item', `按下列：${item(1, '甲')}`, '按下列：'],
    ['no item at all', '完成全年任务', '完成全年任务'],
    [
      'an item without values',
      `${item(1, '甲')}2、1-产出指标：11-数量指标：乙。`,
      '2、1-产出指标：11-数量指标：乙。',
    ],
    ['an item without a name', '1、1-产出指标：11-数量指标：；实施周期指标值：5件。', '1、1-产出指标'],
    // else the second item would hide in the first one's value
    ['a number left out', item(1, '甲') + item(3, '丙'), item(1, '甲').slice(0, 20)],
    ['a number printed twice', item(1, '甲') + item(1, '乙'), item(1, '甲').slice(0, 20)],
  ])('gives up on %s', (_, text, unread) => {
    expect(read(text).unread?.text).toContain(unread);
  });
});
