import type { IndicatorRow } from '../../model/indicator.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { atIndicator, projectsWithIndicators, squeeze } from './hit.ts';
import type { CheckContext, Found, Rule } from './rule.ts';

/** DQ22: of the target of the whole period and the target of the year one is missing, or they measure different things. */
export const periodAndYear: Rule = {
  rule_id: 'DQ22',
  name: '跨期值与年度值不一致',
  name_en: 'Multi-year and annual targets do not match, or one is missing',
  severity: 'warning',
  rationale: '两套指标值应衡量同一件事；数字本身不同不算，因为两个期间的量可以不同。',
  rationale_en:
    'The two targets should measure one thing; that the numbers differ is no finding, for two periods may need two numbers.',
  formula:
    'exactly one of (period, year) blank ∨ one a number and one not ∨ one a grade and one not ∨ a scale printed as the target',
  check: (document, context) =>
    projectsWithIndicators(document).flatMap(({ indicators }) => {
      if (indicators.every(({ overall_value_raw }) => overall_value_raw === null)) return [];
      return indicators.flatMap((row) => checkRow(row, context));
    }),
};

function checkRow(row: IndicatorRow, context: CheckContext): Found[] {
  const { overall_value_raw: period, value_raw: year, name } = row;
  if (period === null && year === null) return [];
  if (period === null || year === null) {
    const missing = period === null ? { zh: '实施周期', en: 'multi-year' } : { zh: '年度', en: 'annual' };
    return [
      {
        ...atIndicator(row, period === null ? 'value_raw' : 'overall_value_raw', context),
        message: `“${name}”没有印${missing.zh}指标值。`,
        message_en: `“${name}” prints no ${missing.en} target.`,
      },
    ];
  }
  const { checks } = context.vocabulary.files;
  if (new RegExp(`^[${checks.grades_of_a_scale}]{3,}$`, 'u').test(squeeze(period))) {
    return [
      {
        ...atIndicator(row, 'overall_value_raw', context),
        message: `“${name}”的实施周期指标值“${period}”是一个等级序列，不是其中一个等级。`,
        message_en: `The multi-year target of “${name}”, “${period}”, is a whole scale, not one grade of it.`,
      },
    ];
  }
  if (measureOf(period, context.vocabulary) === measureOf(year, context.vocabulary)) return [];
  return [
    {
      ...atIndicator(row, 'overall_value_raw', context),
      message: `“${name}”的实施周期指标值“${period}”与年度指标值“${year}”衡量的不是同一件事。`,
      message_en: `The multi-year target of “${name}”, “${period}”, and the annual one, “${year}”, do not measure the same thing.`,
    },
  ];
}

/** What kind of thing a printed target measures by: a number, a grade, a count left open, or words. */
function measureOf(value: string, { files }: Vocabulary): 'number' | 'grade' | 'count' | 'words' {
  const text = squeeze(value).replace(/[。．.；;]+$/u, '');
  if (/\d/u.test(text)) return 'number';
  if (new RegExp(files.checks.count_without_number, 'u').test(text)) return 'count';
  return new RegExp(files.checks.grade, 'u').test(text) ? 'grade' : 'words';
}
