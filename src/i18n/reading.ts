import type { Bilingual } from './language.ts';

/** The records a line can be read into (tables of the data), as they stand before their fields. */
export const RECORD_WORDS: Readonly<Record<string, Bilingual>> = {
  agencies: { zh: '机构', en: 'Agency' },
  documents: { zh: '文件', en: 'Document' },
  projects: { zh: '项目', en: 'Project' },
  objectives: { zh: '绩效目标', en: 'Objective' },
  indicators: { zh: '指标', en: 'Indicator' },
  sub_goals: { zh: '部门整体目标', en: 'Agency-level goal' },
};

/** The fields of those records. One word serves a field of the same name in several tables. */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  publisher_as_printed: { zh: '编制单位', en: 'publisher' },
  money_unit: { zh: '金额单位', en: 'unit of money' },
  title: { zh: '标题', en: 'heading' },
  name: { zh: '名称', en: 'name' },
  code: { zh: '编码', en: 'code' },
  budget_yuan: { zh: '预算数', en: 'budget' },
  fiscal_yuan: { zh: '财政资金', en: 'fiscal appropriation' },
  special_account_yuan: { zh: '财政专户', en: 'special account' },
  other_yuan: { zh: '其他资金', en: 'other funds' },
  purpose: { zh: '资金用途', en: 'purpose' },
  activity: { zh: '职能与活动', en: 'function and activity' },
  execution_weight: { zh: '预算执行率权重', en: 'weight of budget execution' },
  plan_mar: { zh: '3 月底支出计划', en: 'payment plan, March' },
  plan_jun: { zh: '6 月底支出计划', en: 'payment plan, June' },
  plan_oct: { zh: '10 月底支出计划', en: 'payment plan, October' },
  plan_dec: { zh: '12 月底支出计划', en: 'payment plan, December' },
  text: { zh: '内容', en: 'text' },
  level1: { zh: '一级指标', en: 'level 1' },
  level2: { zh: '二级指标', en: 'level 2' },
  level1_code: { zh: '一级代码', en: 'level 1 code' },
  level2_code: { zh: '二级代码', en: 'level 2 code' },
  description: { zh: '描述', en: 'description' },
  value_raw: { zh: '指标值', en: 'target' },
  overall_value_raw: { zh: '实施周期指标值', en: 'multi-year target' },
  comparator_raw: { zh: '指标性质', en: 'comparator' },
  unit_raw: { zh: '度量单位', en: 'unit' },
  weight: { zh: '本年权重', en: 'weight' },
  overall_weight: { zh: '权重', en: 'multi-year weight' },
  basis: { zh: '确定依据', en: 'basis' },
  goal: { zh: '目标', en: 'goal' },
  indicators_raw: { zh: '绩效指标', en: 'indicators' },
};

/** The kinds of structure: what a document prints that is no value of a record. */
export const STRUCTURE_WORDS: Readonly<Record<string, Bilingual>> = {
  bookmark: { zh: '书签', en: 'Bookmark' },
  column_header: { zh: '表头', en: 'Column header' },
  contact: { zh: '经办人联系方式（已隐去）', en: 'Handling staff (masked)' },
  contents: { zh: '目录', en: 'Table of contents' },
  grand_total: { zh: '合计行', en: 'Grand total' },
  heading: { zh: '标题', en: 'Heading' },
  imprint: { zh: '落款', en: 'Imprint' },
  label: { zh: '栏目名', en: 'Label' },
  markup: { zh: '标记', en: 'Markup' },
  narrative: { zh: '说明文字', en: 'Narrative' },
  numbering: { zh: '序号', en: 'Numbering' },
  page_number: { zh: '页码', en: 'Page number' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  supervising_department: { zh: '主管部门', en: 'Supervising department' },
};
