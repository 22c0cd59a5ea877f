import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { measureRuleInWords } from '../../src/i18n/measure-rule.ts';
import { namePatternInWords } from '../../src/i18n/name-pattern.ts';

interface Measure {
  measure_id: string;
  rule: object | null;
  derived: object[];
}
const measures: Measure[] = JSON.parse(readFileSync('data/vocabulary/measures.json', 'utf8'));
const rules = measures.flatMap(({ measure_id, rule, derived }) =>
  [...(rule ? [rule] : []), ...derived].map((each): [string, string] => [measure_id, JSON.stringify(each)]),
);
const theme = (id: string) => ({ 'legal-aid': '法律援助' })[id] ?? id;

describe('a name pattern in words', () => {
  test.each([
    ['满意', '含“满意”'],
    ['答复率|回复率', '含“答复率”“回复率”'],
    ['验收(?:通过|达标)率|^达标率$', '含“验收通过率”“验收达标率”或恰为“达标率”'],
    ['考核(?:评估)?合格率', '含“考核合格率”“考核评估合格率”'],
    ['^邮寄费', '以“邮寄费”开头'],
    ['机关.*人员', '含“机关…人员”'],
    ['工作\\d次', '含“工作n次”'],
    ['案件(?!办结率)(?:数|\\(宗\\))', '含“案件数”“案件(宗)”'],
    ['^(?!成功).*(?:案件数|调解数量)', '不以“成功”开头并含“案件数”“调解数量”'],
  ])('%s', (pattern, words) => {
    expect(namePatternInWords(pattern, 'zh')).toBe(words);
  });

  test('is refused where it has a sign that the words do not know', () => {
    expect(() => namePatternInWords('[甲乙]方', 'zh')).toThrow('expected signs that can be said in words');
  });
});

describe('the rule of a measure in words', () => {
  test.each(rules)('%s is said in both languages, without signs of a pattern: %s', (_, rule) => {
    for (const lang of LANGUAGES) {
      const words = measureRuleInWords(rule, theme, lang);
      expect(words).toMatch(lang === 'zh' ? /。$/ : /\.$/);
      expect(words).not.toMatch(/[\\^$|{}]|\?:|\?!|undefined/);
    }
  });

  test('says every part that has to fit', () => {
    const rule = {
      type: ['cost'],
      theme: ['legal-aid'],
      name: '案件',
      unless_name: '补贴数',
      denominator: ['件'],
    };
    expect(measureRuleInWords(JSON.stringify(rule), theme, 'zh')).toBe(
      '收入符合下列各项的指标：类型为成本；项目的主题为法律援助；指标名称含“案件”；指标名称不能是：含“补贴数”；分母为“件”。',
    );
    const derived = { theme: ['legal-aid'], quantity: '案件', base_unit: '件', from: 'budget' };
    expect(measureRuleInWords(JSON.stringify(derived), theme, 'en')).toBe(
      'Derived: in projects of the theme 法律援助, the budget of the project over the quantity in cases or items whose name contains “案件”.',
    );
  });

  test('is refused where it is none', () => {
    expect(() => measureRuleInWords('{"sum":1}', theme, 'zh')).toThrow('expected the rule of a measure');
  });
});
