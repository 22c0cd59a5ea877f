import { z } from 'zod';
import { decimal, placeColumns, requiredDecimal, requiredInteger, requiredText, text } from './column.ts';

/** One project (预算项目): its name, its money, what it is for. */
export const projectSchema = z.strictObject({
  project_id: requiredText('项目编号：文件编号和原文顺序', 'Project id: document id and printed order'),
  document_id: requiredText('文件编号', 'Document id'),
  agency_id: requiredText('机构编号', 'Agency id'),
  year: requiredInteger('预算年度', 'Budget year'),
  seq: requiredInteger('在文件中的顺序', 'Order in the document'),
  name: requiredText('项目名称（原文）', 'Project name as printed'),
  title: text('该项目绩效目标表的标题（原文）', 'Heading of its table as printed'),
  code: text('原文所印项目编码', 'Project code as printed'),
  implementing_unit: text('实施单位（原文）', 'Implementing unit as printed'),
  budget_yuan: requiredDecimal('预算数（元）', 'Budget in yuan'),
  fiscal_yuan: decimal('其中：财政资金（财政拨款）（元）', 'Of which fiscal appropriation, in yuan'),
  overall_budget_yuan: decimal(
    '中期（实施期）资金总额（元）',
    "Budget of the whole period in yuan, where it is printed beside the year's",
  ),
  carry_over_yuan: decimal('上年结转资金（元）', 'Carried over from the year before, in yuan'),
  special_account_yuan: decimal('其中：财政专户管理资金（元）', 'Of which special fiscal account, in yuan'),
  other_yuan: decimal('其中：其他资金（元）', 'Of which other funds, in yuan'),
  purpose: text('资金用途（原文）', 'What the money is for, as printed'),
  activity: text('职能职责与活动（原文）', 'Function and activity, as printed'),
  execution_weight: decimal('预算执行率权重', 'Weight of the budget execution rate'),
  plan_mar: decimal(
    '资金支出计划：3 月底累计百分比',
    'Payment plan: cumulative per cent by the end of March',
  ),
  plan_jun: decimal('资金支出计划：6 月底累计百分比', 'Payment plan: cumulative per cent by the end of June'),
  plan_oct: decimal(
    '资金支出计划：10 月底累计百分比',
    'Payment plan: cumulative per cent by the end of October',
  ),
  plan_dec: decimal(
    '资金支出计划：12 月底累计百分比',
    'Payment plan: cumulative per cent by the end of December',
  ),
  theme_id: requiredText('主题', 'Theme'),
  secondary_theme_ids: text('次要主题，以英文逗号分隔', 'Secondary themes, separated by commas'),
  line_start: requiredInteger('在文件中的起始行', 'First line in the document'),
  line_end: requiredInteger('在文件中的结束行', 'Last line in the document'),
  ...placeColumns,
});

export type ProjectRow = z.infer<typeof projectSchema>;
