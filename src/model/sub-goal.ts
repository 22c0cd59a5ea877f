import { z } from 'zod';
import { placeColumns, requiredInteger, requiredOneOf, requiredText, text } from './column.ts';

/** An agency-level goal (部门整体绩效目标), printed before the project tables by some templates. */
export const subGoalSchema = z.strictObject({
  sub_goal_id: requiredText('编号', 'Id'),
  document_id: requiredText('文件编号', 'Document id'),
  seq: requiredInteger('在文件中的顺序', 'Order in the document'),
  kind: requiredOneOf(
    ['overall', 'sub_goal', 'safeguard'],
    '总体绩效目标、分项绩效目标或工作保障措施',
    'Overall goal, sub-goal or safeguard',
  ),
  title: requiredText('标题（原文）', 'Title as printed'),
  goal: text('目标或措施（原文）', 'Goal or measure as printed'),
  indicators_raw: text('绩效指标（原文）', 'Indicators as printed'),
  line_start: requiredInteger('起始行', 'First line'),
  line_end: requiredInteger('结束行', 'Last line'),
  ...placeColumns,
});

export type SubGoalRow = z.infer<typeof subGoalSchema>;
