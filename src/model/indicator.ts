import { z } from 'zod';
import {
  decimal,
  integer,
  oneOf,
  placeColumns,
  requiredInteger,
  requiredOneOf,
  requiredText,
  text,
} from './column.ts';
import { INDICATOR_TYPES } from './indicator-type.ts';
import {
  COMPARATORS,
  DENOMINATOR_SOURCES,
  DIMENSIONS,
  DIRECTIONS,
  TARGET_KINDS,
  UNIT_SOURCES,
} from './target.ts';

/** One indicator (三级指标) with its target: first as printed, then as read. */
export const indicatorSchema = z.strictObject({
  indicator_id: requiredText('指标编号', 'Indicator id'),
  project_id: requiredText('项目编号', 'Project id'),
  document_id: requiredText('文件编号', 'Document id'),
  agency_id: requiredText('机构编号', 'Agency id'),
  year: requiredInteger('预算年度', 'Budget year'),
  seq: requiredInteger('在项目中的顺序', 'Order in the project'),
  level1: requiredText(
    '一级指标（原文；合并单元格向下沿用）',
    'Level 1 as printed, carried down through merged cells',
  ),
  level2: requiredText(
    '二级指标（原文；合并单元格向下沿用）',
    'Level 2 as printed, carried down through merged cells',
  ),
  level1_code: text('一级指标的数字代码（原文）', 'Numeric code of level 1 as printed'),
  level2_code: text('二级指标的数字代码（原文）', 'Numeric code of level 2 as printed'),
  name: requiredText('三级指标（原文）', 'Indicator as printed'),
  description: text('绩效指标描述（原文）', 'Description as printed'),
  value_raw: text('本年度指标值（原文）', "The year's target as printed"),
  overall_value_raw: text('实施周期（总体）指标值（原文）', 'Multi-year target as printed'),
  comparator_raw: text('指标性质栏（原文）', 'Comparator as printed in a column of its own'),
  direction_raw: text('指标方向栏（原文）', 'Direction as printed in a column of its own'),
  unit_raw: text('度量单位栏（原文）', 'Unit as printed in a column of its own'),
  weight: decimal('本年权重', "The year's weight"),
  overall_weight: decimal('权重（总体）', 'Weight over the whole period'),
  basis: text('指标值确定依据（原文）', 'Basis of the target as printed'),
  type: requiredOneOf(INDICATOR_TYPES, '指标类型（九类）', 'Indicator type, one of nine'),
  kind: requiredOneOf(
    TARGET_KINDS,
    '指标值是数值、日期、文字，还是未设',
    'Whether the target is a quantity, a date, text, or not set',
  ),
  comparator: oneOf(COMPARATORS, '比较符', 'Comparator'),
  value: decimal('数值（按所印单位）', 'Value in the printed unit'),
  unit: text('所印单位', 'Unit as printed'),
  unit_source: oneOf(
    UNIT_SOURCES,
    '单位印在指标值、单位栏还是指标名称中',
    'Whether the unit stands in the value, in a column or in the name',
  ),
  scope_raw: text('指标值中的频次、范围用语（原文）', 'Words of frequency or scope printed with the value'),
  dimension: oneOf(DIMENSIONS, '量纲', 'Dimension'),
  base_value: decimal('折算为基本单位的数值', 'Value in the base unit'),
  base_unit: text('基本单位', 'Base unit'),
  denominator: text('每单位的分母（人、件、场……）', 'What the value is per (person, case, session …)'),
  denominator_source: oneOf(
    DENOMINATOR_SOURCES,
    '分母印在单位还是指标名称中',
    'Whether the denominator stands in the unit or in the name',
  ),
  direction: oneOf(
    DIRECTIONS,
    '方向：越高越好、越低越好或固定标准',
    'Direction: higher, lower or a fixed standard',
  ),
  entity: text('计数对象（案件、人员、邮件……）', 'What is counted (case, person, parcel …)'),
  date_start: text('时段起始日（ISO 8601）', 'First day of the period (ISO 8601)'),
  date_end: text('截止日（ISO 8601）', 'Last day (ISO 8601)'),
  axis: text(
    '可以同轴比较的标尺（量纲、单位、分母、方向、对象、范围都相同）',
    'The axis it may share: one dimension, unit, denominator, direction, entity and scope',
  ),
  measure_id: text('所属可比指标', 'The comparable measure it belongs to'),
  line_start: requiredInteger('起始行', 'First line'),
  line_end: requiredInteger('结束行', 'Last line'),
  char_start: integer(
    '起始字符位置（同一行有多条记录时）',
    'First character, where several rows share a line',
  ),
  char_end: integer(
    '结束字符位置（同一行有多条记录时）',
    'Character after the last, where several rows share a line',
  ),
  ...placeColumns,
});

export type IndicatorRow = z.infer<typeof indicatorSchema>;
