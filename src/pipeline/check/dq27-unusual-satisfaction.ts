import type { IndicatorRow } from '../../model/indicator.ts';
import { atIndicator, printedTarget } from './hit.ts';
import type { Rule } from './rule.ts';

/** The band that most targets of the published documents fall into. */
const USUAL_FLOOR = 90;

/** DQ27: a satisfaction target outside the usual band, not a number, or asked of those who provide the service. */
export const unusualSatisfaction: Rule = {
  rule_id: 'DQ27',
  name: '满意度目标异常',
  name_en: 'Unusual satisfaction target',
  severity: 'info',
  rationale: '没有公开的下限；只与本站文件的分布相比。高低本身不说明好坏。',
  rationale_en:
    'No published floor exists; this compares with the documents on this site only. High or low is neither good nor bad by itself.',
  formula:
    'satisfaction ∧ (value < 90 ∨ value = 100 ∨ not a number ∨ respondents are staff); 满意 in the name of another type',
  check({ indicators }, context) {
    const staff = new RegExp(context.vocabulary.files.checks.staff_respondents, 'u');
    return indicators.flatMap((row) => {
      const notes = notesOn(row, staff);
      if (notes.length === 0) return [];
      return [
        {
          ...atIndicator(row, 'value_raw', context),
          message: `“${row.name}”（${printedTarget(row)}）${notes.map(({ zh }) => zh).join('，')}。`,
          message_en: `“${row.name}” (${printedTarget(row)}) ${notes.map(({ en }) => en).join(', and ')}.`,
        },
      ];
    });
  },
};

function notesOn(
  { type, kind, name, value, base_unit }: IndicatorRow,
  staff: RegExp,
): { zh: string; en: string }[] {
  if (kind === 'none') return [];
  if (type !== 'satisfaction')
    return /不满意/u.test(name)
      ? [{ zh: '名称里有“满意”，衡量的不是满意度', en: 'has 满意 in its name but measures no satisfaction' }]
      : [];
  const notes: { zh: string; en: string }[] = [];
  if (kind !== 'quantity') notes.push({ zh: '不是数值', en: 'is not a number' });
  else if (base_unit === '%' && value !== null && value < USUAL_FLOOR)
    notes.push({ zh: '低于 90%', en: 'is below 90%' });
  else if (base_unit === '%' && value === 100) notes.push({ zh: '为 100%', en: 'is 100%' });
  if (staff.test(name))
    notes.push({ zh: '询问的是工作人员或主管部门', en: 'asks staff or the supervising department' });
  return notes;
}
