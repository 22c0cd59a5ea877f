import type { IndicatorRow } from '../../model/indicator.ts';
import { atIndicator, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ14: a row that says it does not apply. */
export const notApplicable: Rule = {
  rule_id: 'DQ14',
  name: '不适用行',
  name_en: 'Not-applicable row',
  severity: 'info',
  rationale:
    '固定表式要求逐类填写，不适用的类别会写“未涉及”；其他表式直接略去这一行，因此不能据此比较机构。满意度写“不涉及”，或名称与指标值一处写不涉及、另一处写了内容，值得核实。',
  rationale_en:
    'A fixed grid asks for every type, so that types that do not apply are filled with 未涉及; other layouts leave the row out, so this compares no agencies. A satisfaction row that does not apply, or a name and a value of which only one says so, deserves a look.',
  formula: 'value or name ∈ {未涉及, 不涉及, 无, 不适用}',
  check({ indicators }, context) {
    const words = new Set(context.vocabulary.files.checks.not_applicable);
    const isSaid = (text: string | null) => text !== null && words.has(squeeze(text));
    return indicators
      .filter((row) => isSaid(row.name) || isSaid(row.value_raw))
      .map((row) => ({
        ...atIndicator(row, isSaid(row.value_raw) ? 'value_raw' : 'name', context),
        ...wordsFor(
          row,
          isSaid(row.name),
          isSaid(row.value_raw),
          context.vocabulary.typeOfLevel2.has(row.name),
        ),
      }));
  },
};

function wordsFor(row: IndicatorRow, inName: boolean, inValue: boolean, nameIsType: boolean) {
  if (!inName && inValue && row.type !== 'satisfaction' && !nameIsType) {
    return {
      severity: 'warning' as const,
      message: `指标名称为“${row.name}”，指标值却是“${row.value_raw}”。`,
      message_en: `The indicator is named “${row.name}”, but its target says “${row.value_raw}” (not applicable).`,
    };
  }
  if (inName && !inValue) {
    return {
      severity: 'warning' as const,
      message: `指标名称为“${row.name}”，指标值却是“${row.value_raw ?? ''}”。`,
      message_en: `The name says “${row.name}” (not applicable), but a target is printed: “${row.value_raw ?? ''}”.`,
    };
  }
  const severity = row.type === 'satisfaction' ? ('warning' as const) : ('info' as const);
  return {
    severity,
    message: `“${row.level2}”一行写“${row.value_raw}”。`,
    message_en: `The row “${row.level2}” says “${row.value_raw}” (not applicable).`,
  };
}
