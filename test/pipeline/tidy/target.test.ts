import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorType } from '../../../src/model/indicator-type.ts';
import type { Comparator } from '../../../src/model/target.ts';
import { type Target, tidyTarget } from '../../../src/pipeline/tidy/target.ts';
import { foldWidth } from '../../../src/pipeline/vocabulary.ts';
import { published } from '../published.ts';
import { vocabulary } from '../small-document.ts';

interface Cells {
  comparator?: string;
  unit?: string;
  name?: string;
  type?: IndicatorType;
}

const read = (
  value: string | null,
  { comparator, unit, name = '某事', type = 'quantity' }: Cells = {},
): Target =>
  tidyTarget({ value, comparator: comparator ?? null, unit: unit ?? null, name, type }, vocabulary);

const UNREAD = {
  comparator: null,
  value: null,
  unit: null,
  unit_source: null,
  scope_raw: null,
  dimension: null,
  base_value: null,
  base_unit: null,
  denominator: null,
  denominator_source: null,
  direction: null,
  entity: null,
};

describe('tidyTarget: a quantity', () => {
  it.each([
    // a sign, full or half width, blanks or none
    ['≥95%', '>=', 95, '%'],
    ['≥ 95 %', '>=', 95, '%'],
    ['>=95％', '>=', 95, '%'],
    ['≤0.01%', '<=', 0.01, '%'],
    ['＞99%', '>', 99, '%'],
    ['<3天', '<', 3, '天'],
    ['=100百分比', '=', 100, '%'],
    ['１００％', '=', 100, '%'],
    // a word
    ['不少于2000次', '>=', 2000, '次'],
    ['不低于90%', '>=', 90, '%'],
    ['至少3人', '>=', 3, '人'],
    ['超过5场', '>', 5, '场'],
    ['不超过4小时', '<=', 4, '小时'],
    ['不大于2件', '<=', 2, '件'],
    ['小于等于3天', '<=', 3, '天'],
    ['少于2次', '<', 2, '次'],
    ['达100%', '=', 100, '%'],
    ['达到100%', '=', 100, '%'],
    // a word behind
    ['90%以上', '>=', 90, '%'],
    ['1次以上', '>=', 1, '次'],
    ['15%以下', '<=', 15, '%'],
    ['5天以内', '<=', 5, '天'],
    // none
    ['14人', '=', 14, '人'],
    ['0', '=', 0, null],
    ['0次', '=', 0, '次'],
    ['1,234.5元', '=', 1234.5, '元'],
    ['-5%', '=', -5, '%'],
    // a unit printed in full stays in full
    ['≥1个流程', '>=', 1, '个流程'],
    ['≥12万人', '>=', 12, '万人'],
    ['≥45万通/年', '>=', 45, '万通/年'],
    ['3台(套)', '=', 3, '台(套)'],
    ['5‰', '=', 5, '‰'],
    ['≥3成', '>=', 3, '成'],
    // a number with a unit of time
    ['1年', '=', 1, '年'],
    ['≥1年', '>=', 1, '年'],
    ['≤12 月', '<=', 12, '月'],
    ['=12个月', '=', 12, '个月'],
    ['≤4小时', '<=', 4, '小时'],
    ['≤7个工作日', '<=', 7, '个工作日'],
    ['1000年', '=', 1000, '年'],
  ])('%s is %s %s %s', (printed, comparator, value, unit) => {
    const target = read(printed);
    expect(target).toMatchObject({ kind: 'quantity', comparator, value, unit, scope_raw: null });
    expect(target.unit_source).toBe(unit === null ? null : 'value');
  });

  it.each([
    ['法定期限办结率100%', '法定期限办结率', '=', 100, '%'],
    ['提供法律帮助率100%', '提供法律帮助率', '=', 100, '%'],
    ['调解协议履行率达100%', '调解协议履行率', '=', 100, '%'],
    ['每个居委调委会调解员不少于3人', '每个居委调委会调解员', '>=', 3, '人'],
    ['每个司法所每季度至少举行1场', '每个司法所每季度', '>=', 1, '场'],
    ['每年不少于400宗', '每年', '>=', 400, '宗'],
    ['全年12次', '全年', '=', 12, '次'],
  ])('%s keeps “%s” beside the bound', (printed, scope_raw, comparator, value, unit) => {
    expect(read(printed)).toMatchObject({ kind: 'quantity', scope_raw, comparator, value, unit });
  });

  it.each([
    [{ comparator: '≥', unit: '人' }, '500', '>=', 500, '人'],
    [{ comparator: '＝', unit: '元/人·次' }, '300', '=', 300, '元/人·次'],
    [{ unit: '月' }, '12', '=', 12, '月'],
    [{ unit: '年' }, '1', '=', 1, '年'],
    [{ comparator: '≤', unit: '百分比' }, '5', '<=', 5, '%'],
    // said twice, and the same both times
    [{ comparator: '≥', unit: '%' }, '≥95%', '>=', 95, '%'],
  ])('%o beside %s gives %s %s %s', (cells, printed, comparator, value, unit) => {
    const expected = { kind: 'quantity', comparator, value, unit, unit_source: 'column' };
    expect(read(printed, cells)).toMatchObject(expected);
  });

  it.each([
    ['个案服务（个）', '≥6', '个'],
    ['讲座（场次）', '≥1', '场次'],
    ['初始评估(例)', '≥300', '例'],
  ])('%s lends its unit to %s', (name, printed, unit) => {
    expect(read(printed, { name })).toMatchObject({ kind: 'quantity', unit, unit_source: 'name' });
  });

  it('takes no unit from brackets that hold something else', () => {
    expect(read('≥6', { name: '服务（含续聘）' })).toMatchObject({ unit: null, unit_source: null });
  });
});

describe('tidyTarget: text, because the meaning is not one number', () => {
  it.each([
    // qualitative
    '两次',
    '零次',
    '≥一次',
    '良好以上',
    '评估达标',
    '合格以上',
    '维护社会稳定',
    '长期',
    '及时',
    '在法定期限内完成',
    '支出进度要求',
    '定性',
    // a number that bounds nothing alone
    '7*24小时',
    '≥1*3次',
    '第3名',
    '前3名',
    '约100人',
    '100余人',
    '100人左右',
    '±5%',
    '1季度',
    '3成',
    // two bounds
    '50%-60%',
    '3—5次',
    '≥90%≤95%',
    '≥95%；≤98%',
    '不超过90%以上',
    '每年组织两次评估',
    '组织2次评估，2次达标',
    // a condition behind the number
    '2次不达标',
    '≥2次不合格',
    '3日内',
    '7个工作日内办结',
    // a change or a denial, not a level
    '每年下降5%',
    '每年未发生1次',
    '每年较上年提高10%',
    // a version, an address
    '1.2.3',
    '2023-13-31',
    // words that every object of the language has
    'constructor',
    '5constructor',
    '5__proto__',
    '≥5toString',
  ])('%s', (printed) => {
    expect(read(printed)).toMatchObject({ ...UNREAD, kind: 'text', date_start: null, date_end: null });
  });

  it.each([
    ['定性', '90', null],
    ['约', '90', '%'],
    ['≥', '≤5', '%'],
    ['≥', '10万', '元'],
    ['≥', '10万元', '元'],
    ['=', '95%', '人'],
  ])('comparator %s, value %s, unit %s: the columns do not agree', (comparator, value, unit) => {
    const printed = { value, comparator, unit, name: '某事', type: 'quantity' } as const;
    expect(tidyTarget(printed, vocabulary)).toMatchObject({ ...UNREAD, kind: 'text' });
  });
});

describe('tidyTarget: none', () => {
  it.each([null, '未涉及', '不涉及', '无', '不适用', '-', '—', '/'])('%s', (printed) => {
    expect(read(printed)).toMatchObject({ ...UNREAD, kind: 'none' });
  });
});

describe('tidyTarget: a date', () => {
  it('is no quantity: a year is not a number of years', () => {
    const expected = { ...UNREAD, kind: 'date', date_start: '2023-01-01', date_end: '2023-12-31' };
    expect(read('2023年')).toEqual(expected);
  });

  it('may carry a comparator in its column', () => {
    expect(read('2024年12月31日前', { comparator: '≤' })).toMatchObject({ kind: 'date', comparator: null });
  });
});

describe('tidyTarget: direction', () => {
  it.each([
    ['≥5件', {}, 'higher'],
    ['≤5件', {}, 'lower'],
    ['=30元', { type: 'cost' }, 'fixed'],
    ['82', { type: 'cost' }, 'fixed'],
    ['10%', { name: '设备故障率' }, 'lower'],
    ['90%', { name: '结案率' }, 'higher'],
    ['20件', {}, 'higher'],
    ['20件', { name: '投诉数量' }, 'lower'],
    ['12月', { type: 'timeliness' }, null],
  ] as [string, Cells, string | null][])('%s %o is %s', (printed, cells, direction) => {
    expect(read(printed, cells).direction).toBe(direction);
  });
});

describe('tidyTarget: what is counted', () => {
  it.each([
    ['≥5人', '培训', 'person'],
    ['≥5人次', '培训', 'person_time'],
    ['≥5件', '邮寄案件材料', 'parcel'],
    ['≥5件', '办理案件', 'case'],
    ['≥5件', '办公用品', null],
    ['≥5册', '宣传册', 'booklet'],
    ['≥5场', '讲座', 'event'],
    ['≥5%', '案件', null],
  ])('%s under %s counts %s', (printed, name, entity) => {
    expect(read(printed, { name }).entity).toBe(entity);
  });
});

const SIGNS: Record<Comparator, string> = { '>=': '≥', '>': '＞', '<=': '≤', '<': '＜', '=': '=' };
const print = ({ scope_raw, comparator, value, unit }: Target) =>
  `${scope_raw ?? ''}${comparator === null ? '' : SIGNS[comparator]}${value}${unit ?? ''}`;

describe('typing, then printing a target', () => {
  const { comparators_before, comparators_after } = vocabulary.files['target-words'];
  const wordsOf = (words: object): [Comparator, string][] =>
    (Object.entries(words) as [Comparator, string[]][]).flatMap(([comparator, printed]) =>
      printed.map((word): [Comparator, string] => [comparator, word]),
    );
  const bound = fc.oneof(
    fc
      .constantFrom(...wordsOf(comparators_before))
      .map(([comparator, before]) => ({ comparator, before, after: '' })),
    fc
      .constantFrom(...wordsOf(comparators_after))
      .map(([comparator, after]) => ({ comparator, before: '', after })),
    fc.constant({ comparator: '=' as Comparator, before: '', after: '' }),
  );
  const number = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(1, 10, 100), fc.boolean())
    .map(([digits, scale, grouped]) => {
      const value = digits / scale;
      return { value, printed: grouped ? value.toLocaleString('en-US') : String(value) };
    });
  const unit = fc.constantFrom(
    ...vocabulary.files.units.families.flatMap(({ units }) => Object.keys(units)),
    '',
  );
  const scope = fc.constantFrom('', '每年', '每季度', '每个司法所', '案件办结率');

  it('loses nothing, whatever the bound, the number, the unit and the scope', () => {
    fc.assert(
      fc.property(
        bound,
        number,
        unit,
        scope,
        ({ comparator, before, after }, { value, printed }, unit, scope) => {
          const words = `${scope}${before}${printed}${unit}${after}`;
          // Four digits and 年 are a year of the calendar, by decision.
          fc.pre(!/^\d{4}年$/u.test(words));
          const target = read(words);
          expect(target).toMatchObject({ kind: 'quantity', comparator, value, scope_raw: scope || null });
          expect(target.unit ?? '').toBe(unit === '百分比' ? '%' : unit);
          expect(read(print(target))).toEqual(target);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses nothing of the 464 published quantities: number, unit, bound and scope are all that is printed', () => {
    const { verbs } = vocabulary.files['target-words'];
    const words = [...wordsOf(comparators_before), ...wordsOf(comparators_after)].map(([, word]) =>
      foldWidth(word),
    );
    const rest = published.flatMap(({ built }) =>
      built.indicators
        .filter(({ kind }) => kind === 'quantity')
        .map((row) => {
          const number = /[\d,.]*\d/u.exec(foldWidth(row.value_raw ?? ''))?.[0] ?? '';
          expect(Number(number.replaceAll(',', ''))).toBe(row.value);
          const unit = row.unit_source === 'value' ? (row.unit ?? '') : '';
          const left = foldWidth(row.value_raw ?? '')
            .replace(row.scope_raw ?? '', '')
            .replace(number, '')
            .replace(/\s/gu, '')
            .replace('百分比', '%')
            .replace(foldWidth(unit), '');
          const said = left.replace(new RegExp(verbs.join('|'), 'u'), '');
          return words.includes(said) ? '' : said;
        }),
    );
    expect(rest).toHaveLength(464);
    expect(rest.filter((left) => left !== '')).toEqual([]);
  });

  it('keeps the words of every published target that is not a number', () => {
    const others = published.flatMap(({ built }) =>
      built.indicators.filter(({ kind }) => kind !== 'quantity'),
    );
    expect(others).toHaveLength(653 - 464);
    // Only a target that is not set may have no words.
    expect(others.filter(({ kind, value_raw }) => kind !== 'none' && !value_raw)).toEqual([]);
  });
});
