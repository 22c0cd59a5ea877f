import type { UnsaidReason } from '../model/reconciliation-verdict.ts';
import type { Dictionary } from './language.ts';

/** Words of the section that holds the cost targets of a project against its budget. */
export const reconciliationWords = {
  title: { zh: '成本指标与预算', en: 'Cost targets beside the budget' },
  equal: {
    zh: '按所印成本指标、数量与单价计算，合计与预算数分毫不差。',
    en: 'The printed cost targets, and quantities times unit costs, come to the budget exactly.',
  },
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
  assumption: {
    zh: '数量与单价的对应由本站按计量单位和名称判断。',
    en: 'Which quantity a unit cost belongs to is this site’s reading of units and names.',
  },
} satisfies Dictionary;

export const UNSAID_WORDS: Readonly<Record<UnsaidReason, { zh: string; en: string }>> = {
  no_cost: {
    zh: '没有印成本指标，无法与预算核对。',
    en: 'No cost target is printed, so there is nothing to hold against the budget.',
  },
  no_quantity: {
    zh: '有单价找不到对应的数量，合计无从算起。',
    en: 'A unit cost finds no quantity of its own, so no total can be said.',
  },
  price_per_what: {
    zh: '有单价没有写明每什么，低于预算的合计不能作数。',
    en: 'A price does not say per what, so a total below the budget proves nothing.',
  },
};
