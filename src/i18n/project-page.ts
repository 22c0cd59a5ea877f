import type { Dictionary } from './language.ts';

/** Words of the page of one project. */
export const projectWords = {
  lead: {
    zh: (agency: string, year: string, money: string, indicators: string) =>
      `${agency} ${year}为这个项目编列预算 ${money}，设 ${indicators} 条绩效指标`,
    en: (agency: string, year: string, money: string, indicators: string) =>
      `${agency} budgets ${money} for this project in ${year} and sets ${indicators} performance indicators`,
  },
  allNumbers: { zh: '，指标值全部是数值。', en: '; all the targets are numbers.' },
  noNumbers: { zh: '，没有一条的指标值是数值。', en: '; none of the targets is a number.' },
  someNumbers: {
    zh: (numbers: string) => `，其中 ${numbers} 条的指标值是数值。`,
    en: (numbers: string) => `; the targets of ${numbers} are numbers.`,
  },
  repayment: {
    zh: '“归垫”是偿还先前垫付的款项。',
    en: '归垫 means paying back an earlier advance.',
  },
  shareOfAgency: {
    zh: (share: string) => `占该机构这份文件预算合计的 ${share}`,
    en: (share: string) => `${share} of the budgets in this agency’s document`,
  },
  money: { zh: '资金', en: 'Money' },
  budget: { zh: '预算数', en: 'Budget' },
  fiscal: { zh: '其中：财政资金', en: 'Of which fiscal appropriation' },
  specialAccount: { zh: '其中：财政专户管理资金', en: 'Of which special fiscal account' },
  other: { zh: '其中：其他资金', en: 'Of which other funds' },
  purpose: { zh: '资金用途', en: 'What the money is for' },
  activity: { zh: '职能职责与活动', en: 'Function and activity' },
  code: { zh: '项目编码', en: 'Project code' },
  heading: { zh: '表格标题', en: 'Heading of the table' },
  executionWeight: { zh: '预算执行率权重', en: 'Weight of the budget execution rate' },
  sourceLines: { zh: '原文位置', en: 'Where it is printed' },
  secondary: { zh: '也涉及', en: 'Also touches' },
  plan: { zh: '资金支出计划', en: 'Payment plan' },
  planNote: {
    zh: '到各月底累计支出的百分比，按原文所印；没有印出的月份不列。',
    en: 'Per cent to be spent by the end of each month, cumulative, as printed; months not printed are left out.',
  },
  planMonth: {
    zh: (month: number) => `${month} 月底`,
    en: (month: number) =>
      `End of ${['March', 'June', 'October', 'December'][[3, 6, 10, 12].indexOf(month)]}`,
  },
  objectives: { zh: '绩效目标', en: 'Performance objectives' },
  objectivesNote: {
    zh: '这个项目要达到什么，照原文印出。',
    en: 'What the project is meant to achieve, as published, in Chinese.',
  },
  noObjectives: { zh: '原文没有印出绩效目标。', en: 'The document prints no objective.' },
  indicators: { zh: '绩效指标', en: 'Performance indicators' },
  indicatorsNote: {
    zh: '左边照原文印出，“读作”一栏是本站从[[target|指标值]]读出的[[comparator|比较符]]、数值、单位或日期。点任何一处原文，可到它在文件中的那一行。',
    en: 'Printed text stays as published, in Chinese. “Read as” is the [[comparator|comparator]], number, unit or date that we read from the [[target|target]]. Every printed word or figure leads to its line in the document.',
  },
  splitCells: {
    zh: '原文把指标性质、指标值、度量单位分三栏印出，这里依次连写。',
    en: 'The document prints comparator, value and unit in three columns; here they stand side by side.',
  },
  sameDescription: {
    zh: (count: number, all: number) =>
      count === all
        ? '各条的指标描述与指标名称相同，不再重印。'
        : `${count} 条的指标描述与名称相同，不再重印。`,
    en: (count: number, all: number) =>
      count === all
        ? 'Every description repeats its indicator’s name and is not shown again.'
        : `${count} descriptions repeat the indicator’s name and are not shown again.`,
  },
  sameOverall: {
    zh: (count: number, all: number) =>
      count === all
        ? '原文另印一栏总体（实施周期）值，与年度值相同，不再重印。'
        : `原文另印总体（实施周期）值，其中 ${count} 条与年度值相同，不再重印。`,
    en: (count: number, all: number) =>
      count === all
        ? 'The document also prints multi-year targets; they equal the year’s and are not shown again.'
        : `The document also prints multi-year targets; ${count} equal the year’s and are not shown again.`,
  },
  category: { zh: '类别（原文）', en: 'Category as printed' },
  indicator: { zh: '指标（原文）', en: 'Indicator as printed' },
  target: { zh: '指标值（原文）', en: 'Target as printed' },
  readAs: { zh: '读作', en: 'Read as' },
  weight: { zh: '权重', en: 'Weight' },
  overallWeight: {
    zh: (weight: string) => `总体 ${weight}`,
    en: (weight: string) => `multi-year ${weight}`,
  },
  basis: { zh: '确定依据', en: 'Basis' },
  overall: { zh: '实施周期', en: 'multi-year' },
  notPrinted: { zh: '未印', en: 'not printed' },
  converted: { zh: (value: string) => `合 ${value}`, en: (value: string) => `that is ${value}` },
  per: { zh: (unit: string) => `按每${unit}计`, en: (unit: string) => `per ${unit}` },
  unitFromName: { zh: '单位取自指标名称', en: 'unit taken from the name' },
  noUnit: { zh: '未印单位', en: 'no unit printed' },
  until: { zh: (end: string) => `截至 ${end}`, en: (end: string) => `by ${end}` },
  period: {
    zh: (start: string, end: string) => `${start} 至 ${end}`,
    en: (start: string, end: string) => `${start} to ${end}`,
  },
  openDate: { zh: '日期，原文未写明起止', en: 'A date that the text does not fix' },
  text: { zh: '文字，不是数值', en: 'Words, not a number' },
  none: { zh: '未设', en: 'Not set' },
  measure: { zh: '同类指标', en: 'Compare this target' },
  hasFinding: { zh: '见核对发现', en: 'see what the checks found' },
  permalink: {
    zh: (seq: number) => `第 ${seq} 条指标的链接`,
    en: (seq: number) => `Link to indicator ${seq}`,
  },
  previous: { zh: '上一个项目', en: 'Previous project' },
  next: { zh: '下一个项目', en: 'Next project' },
  compare: { zh: '与别的机构的同主题项目并排对比', en: 'Compare with projects of the same theme' },
  neighbours: { zh: '同一文件的其他项目', en: 'Other projects of the same document' },
} satisfies Dictionary;
