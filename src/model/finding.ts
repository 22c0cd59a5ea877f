import { z } from 'zod';
import { flag, integer, requiredOneOf, requiredText, text } from './column.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A data-quality rule. It describes the document as printed, not the agency's work. */
export const ruleSchema = z.strictObject({
  rule_id: requiredText('规则编号（DQ01 等）', 'Rule id, as DQ01'),
  name: requiredText('规则名称', 'Name in Chinese'),
  name_en: requiredText('规则英文名称', 'Name in English'),
  severity: requiredOneOf(SEVERITIES, '通常的级别', 'Its usual severity'),
  rationale: requiredText('为什么检查', 'Why it is checked, in Chinese'),
  rationale_en: requiredText('英文理由', 'Why it is checked'),
  formula: requiredText('判定条件', 'Its condition, for those who want to check it by hand'),
  checked: flag('本次发布是否已执行该规则', 'Whether this release runs the rule'),
});

export type RuleRow = z.infer<typeof ruleSchema>;

/** What a rule found in a published document. */
export const findingSchema = z.strictObject({
  finding_id: requiredText('发现编号', 'Finding id'),
  rule_id: requiredText('规则编号', 'Rule id'),
  severity: requiredOneOf(SEVERITIES, '级别', 'Severity'),
  arithmetic: text('算式（JSON）', 'The arithmetic, as JSON'),
  document_id: requiredText('文件编号', 'Document id'),
  project_id: text('项目编号', 'Project id'),
  indicator_id: text('指标编号', 'Indicator id'),
  message: requiredText('说明', 'Message in Chinese'),
  message_en: requiredText('英文说明', 'Message in English'),
  line_start: integer('起始行', 'First line'),
  line_end: integer('结束行', 'Last line'),
});

export type FindingRow = z.infer<typeof findingSchema>;
