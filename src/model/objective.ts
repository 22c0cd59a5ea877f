import { z } from 'zod';
import { integer, oneOf, placeColumns, requiredInteger, requiredText } from './column.ts';

/** A performance objective (绩效目标): what a project is meant to achieve, in words. */
export const objectiveSchema = z.strictObject({
  objective_id: requiredText('目标编号', 'Objective id'),
  project_id: requiredText('项目编号', 'Project id'),
  seq: requiredInteger('在项目中的顺序', 'Order in the project'),
  period: oneOf(
    ['year', 'overall'],
    '年度目标（year）或中期、实施期目标（overall）；栏目未写明时为空',
    "The year's objective or that of the whole period; null where the label does not say",
  ),
  text: requiredText('绩效目标（原文，含所印序号）', 'The objective as printed, with its printed number'),
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

export type ObjectiveRow = z.infer<typeof objectiveSchema>;
