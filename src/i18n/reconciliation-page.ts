import type { Dictionary } from './language.ts';

/** Words of the pages that hold cost targets against budgets; those of the chart alone are in reconciliation.ts. */
export const reconciliationPageWords = {
  title: { zh: '成本指标与预算', en: 'Cost targets beside the budget' },
  below: {
    zh: (difference: string) =>
      `按所印成本指标、数量与单价计算，合计比预算数少 ${difference}；其余支出没有对应的成本指标。`,
    en: (difference: string) =>
      `The printed cost targets, and quantities times unit costs, come to ${difference} less than the budget; the rest has no cost target.`,
  },
  above: {
    zh: (difference: string) => `按所印成本指标、数量与单价计算，合计比预算数多 ${difference}。`,
    en: (difference: string) =>
      `The printed cost targets, and quantities times unit costs, come to ${difference} more than the budget.`,
  },
  lead: {
    zh: '每个项目所印的成本指标、数量乘单价，合起来是不是它的预算：相符、多、少，还是无法判断。',
    en: 'What the printed cost targets of each project, and its quantities times unit costs, come to beside its budget: the same, more, less, or it cannot be said.',
  },
  question: { zh: '成本指标合起来等于预算吗？', en: 'Do the cost targets come to the budget?' },
  how: { zh: '怎样合计', en: 'How the sums are made' },
  howReckoned: {
    zh: '固定金额的成本指标直接相加；单价乘以同一项目里计量单位和名称都对得上的数量，按月的再乘 12。对得上的不止一个时不乘。金额按分计算，不四舍五入。',
    en: 'Cost targets that are fixed sums are added up. A unit cost is multiplied by the quantity of the same project whose unit and name fit, and by 12 where it is paid by the month; where two quantities would fit, by none. Sums are exact to the fen.',
  },
  eachProject: {
    zh: '每个项目页列出所用的行和算式。',
    en: 'The page of each project shows the rows used and the arithmetic.',
  },
  unsaidTitle: { zh: '什么时候无法判断', en: 'When it cannot be said' },
  unsaidReason: {
    zh: (reason: string, count: string) => `${reason}（${count} 个项目）`,
    en: (reason: string, count: string) => `${reason} (${count} projects)`,
  },
  toRules: {
    zh: '成本指标高于预算的，另见核对规则 DQ01 和 DQ02',
    en: 'Cost targets above the budget are listed by the rules DQ01 and DQ02, too',
  },
  toChart: {
    zh: '各机构的成本指标与预算，一张图',
    en: 'Cost targets beside budgets across agencies, in one chart',
  },
  total: { zh: '成本指标合计', en: 'Cost targets come to' },
  verdict: { zh: '核对', en: 'What can be said' },
  assumption: {
    zh: '数量与单价的对应由本站按计量单位和名称判断。',
    en: 'Which quantity a unit cost belongs to is this site’s reading of units and names.',
  },
} satisfies Dictionary;
