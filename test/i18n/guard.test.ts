import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axisInWords, axisNotes, leftOutInWords } from '../../src/i18n/guard.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { leftOut } from '../../src/query/left-out.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';
import { chooseAxis, type TargetAxes, type TargetAxis, targetAxes } from '../../src/query/target-axes.ts';

let db: NodeDatabase;
let published: TargetAxes;
beforeAll(async () => {
  db = await openDataset('public/data');
  published = await targetAxes(db);
});
afterAll(() => db.close());

test.each(LANGUAGES)(
  'no two published axes have one name (%s), and English names say what Chinese does',
  (lang) => {
    const names = published.axes.map((axis) => axisInWords(axis, lang));
    expect(new Set(names).size).toBe(names.length);
  },
);

test.each([
  ['元', 'money', '元（总额），越低越好', 'CNY (totals), lower is better'],
  [
    '元/?',
    'money',
    '元（单价，未写明按什么计），越低越好',
    'CNY (prices, per what is not said), lower is better',
  ],
  ['元/人·年', 'money', '元/人·年，越低越好', 'CNY per person per year, lower is better'],
  ['%·lower', 'ratio', '%，越低越好', '%, lower is better'],
  ['人·person', 'count', '人，越高越好', 'persons, higher is better'],
  ['件·case', 'count', '件（案件），越高越好', 'cases or items (cases), higher is better'],
  [
    '次·event·(每个司法所每季度)',
    'count',
    '次（活动），每个司法所每季度，越高越好',
    'times (events), 每个司法所每季度, higher is better',
  ],
  ['月·open', 'duration', '月，不定方向', 'months, no set direction'],
] as const)('%s in words', (axis, dimension, zh, en) => {
  const given: TargetAxis = { axis, dimension, targets: 1 };
  expect([axisInWords(given, 'zh'), axisInWords(given, 'en')]).toEqual([zh, en]);
});

describe('what an address asks for', () => {
  const notesFor = (view: string | undefined) => {
    const chosen = chooseAxis(published.axes, view)!;
    return [chosen.axis.axis, axisNotes(chosen, [], view, 'zh')] as const;
  };

  test.each([
    ['an axis by its id', '元/件', '元/件', false],
    ['a unit of one axis, as old links have it', '通/年', '通/年·call', false],
    ['a denominator as printed', '元/场', '元/次', false],
    ['a unit of several: the most used of them', '人', '人·person', true],
    ['a unit of several that is an id too', '元', '元', true],
    ['nothing', undefined, '%', false],
  ])('%s', (_, view, axis, isAmbiguous) => {
    const [drawn, notes] = notesFor(view);
    expect(drawn).toBe(axis);
    expect(notes.some((note) => note.includes('不能混同的轴'))).toBe(isAmbiguous);
  });

  test('an axis without a target is named, with what is drawn instead', () => {
    const [drawn, notes] = notesFor('斤');
    expect(drawn).toBe('%');
    expect(notes[0]).toBe('所选指标中没有目标值在“斤”这根轴上，改画：%，越高越好。');
  });
});

test('what is left out adds up to all, each with its reason in words', () => {
  const [drawn] = published.axes;
  const left = leftOut(published, drawn!);
  const count = left.reduce((sum, { targets }) => sum + targets, 0);
  expect(count + drawn!.targets).toBe(653);
  expect(leftOutInWords(left, 'zh')).toBe(
    `未画出 ${count} 条：指标值不是数值 189 条；没有印出单位 5 条；量纲不同 243 条；方向不同（越高越好与越低越好不能同轴）12 条。`,
  );
  expect(leftOutInWords([], 'en')).toBe('');
});
