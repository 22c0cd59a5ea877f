import { z } from 'zod';
import { decimal, flag, oneOf, requiredOneOf, requiredText, text } from './column.ts';
import { MEASURE_KINDS, MEASURE_LANES } from './measure-kind.ts';
import { COMPARATORS, DIMENSIONS, DIRECTIONS } from './target.ts';

/** A comparable measure: indicators of one concept, one dimension, one denominator and one direction. */
export const measureSchema = z.strictObject({
  measure_id: requiredText('可比指标编号', 'Measure id'),
  code: requiredText('代码（S1 等）', 'Code, as S1'),
  name: requiredText('名称', 'Name in Chinese'),
  name_en: requiredText('英文名称', 'Name in English'),
  kind: requiredOneOf(
    MEASURE_KINDS,
    '单位成本、满意度、比率或数量',
    'Unit cost, satisfaction, rate or volume',
  ),
  dimension: requiredOneOf(DIMENSIONS, '量纲', 'Dimension'),
  base_unit: requiredText('基本单位', 'Base unit'),
  per: text('每什么（件、人、场……）', 'What a unit cost is per'),
  direction: oneOf(DIRECTIONS, '方向', 'Direction'),
  comparable: flag('是否可以比较', 'Whether its rows may be compared'),
  note: text('说明', 'Note'),
  note_en: text('英文说明', 'Note in English'),
});

export type MeasureRow = z.infer<typeof measureSchema>;

/** One row that a measure took, and by which rule. */
export const measureMemberSchema = z.strictObject({
  measure_id: requiredText('可比指标编号', 'Measure id'),
  indicator_id: text('指标编号', 'Indicator id'),
  project_id: requiredText('项目编号', 'Project id'),
  rule: requiredText('按哪条规则选入', 'The rule that took it'),
  lane: requiredOneOf(
    MEASURE_LANES,
    '数值、单位或分母不同的数值、文字或未设',
    'Whether its target is a number on the axis, a number in another unit, prose or not set',
  ),
  comparator: oneOf(
    COMPARATORS,
    '比较符（推算值为界限时的方向）',
    'Comparator; of a derived value, which bound it is',
  ),
  value: decimal('基本单位下的数值', 'Value in the base unit'),
  derived: flag('是否由两行推算', 'Whether the value was derived from two rows'),
});

export type MeasureMemberRow = z.infer<typeof measureMemberSchema>;
