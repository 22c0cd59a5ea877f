import type { ReconciliationVerdict, UnsaidReason } from '../model/reconciliation-verdict.ts';
import type { Bilingual, Dictionary, Language } from './language.ts';
import { exactYuan, formatMoney } from './money.ts';

/** Where a project stands: beside its budget, or why that cannot be said. */
type ReconciliationLane = Exclude<ReconciliationVerdict, 'unsaid'> | UnsaidReason;

interface Reconciled {
  verdict: ReconciliationVerdict;
  reason: UnsaidReason | null;
  total_yuan: number | null;
  budget_yuan: number;
}

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
  subtitle: {
    zh: (years: string, drawn: string, total: string) =>
      `各项目预算数与成本指标合计，${years} 年，对数轴，每格相差十倍；画出 ${total} 个项目中的 ${drawn} 个`,
    en: (years: string, drawn: string, total: string) =>
      `Project budgets and what their cost targets come to, ${years}, log axis, each step ten times the last; ${drawn} of ${total} projects drawn`,
  },
  reading: {
    zh: '实心点是预算；两数不同时，红点是成本指标合计，线旁是差额；空心点无法判断。',
    en: 'A filled dot is a budget; where the two differ, a red dot is what the cost targets come to, with the difference beside the line; an open dot cannot be said.',
  },
  caution: {
    zh: '合计由本站按所印成本指标、数量×单价算出；高于或低于预算不等于出错：成本指标可能只写上限，或只写其中一部分。',
    en: 'The sums are this site’s reading of printed cost targets and of quantities times unit costs. Above or below is no error in itself: a target may be a ceiling, or name only part of the cost.',
  },
  total: { zh: '成本指标合计', en: 'Cost targets come to' },
  verdict: { zh: '核对', en: 'What can be said' },
  comesTo: {
    zh: (total: string, difference: string, isAbove: boolean) =>
      `成本指标合计 ${total}，比预算${isAbove ? '多' : '少'} ${difference}。`,
    en: (total: string, difference: string, isAbove: boolean) =>
      `The cost targets come to ${total}, ${difference} ${isAbove ? 'more' : 'less'} than the budget.`,
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

/** Where a project stands in the chart, with how many stand there. */
export const RECONCILIATION_LANE_WORDS: Readonly<
  Record<ReconciliationLane, Bilingual<(projects: number) => string>>
> = {
  equal: { zh: (n) => `分毫不差 ${n} 个`, en: (n) => `Exactly the budget: ${n}` },
  above: { zh: (n) => `高于预算 ${n} 个`, en: (n) => `Above the budget: ${n}` },
  below: { zh: (n) => `低于预算 ${n} 个`, en: (n) => `Below the budget: ${n}` },
  no_quantity: {
    zh: (n) => `无法判断：单价无对应数量 ${n} 个`,
    en: (n) => `Cannot be said, a unit cost has no quantity: ${n}`,
  },
  price_per_what: {
    zh: (n) => `无法判断：单价未写每什么 ${n} 个`,
    en: (n) => `Cannot be said, a price does not say per what: ${n}`,
  },
  no_cost: {
    zh: (n) => `无法判断：未印成本指标 ${n} 个`,
    en: (n) => `Cannot be said, no cost target: ${n}`,
  },
};

/** A difference with its sign: `+8 万元`, `−CNY 300,000`. */
export function signedMoney(yuan: number, lang: Language): string {
  return `${yuan < 0 ? '−' : '+'}${formatMoney(Math.abs(yuan), lang)}`;
}

/** What a project's cost targets come to beside its budget, to the fen, in one sentence. */
export function reconciledInWords(
  { verdict, reason, total_yuan, budget_yuan }: Reconciled,
  lang: Language,
): string {
  if (verdict === 'unsaid') return UNSAID_WORDS[reason ?? 'no_cost'][lang];
  if (verdict === 'equal') return reconciliationWords.equal[lang];
  const total = total_yuan ?? 0;
  // In whole fen: a difference of two doubles would print their error.
  const difference = Math.round((total - budget_yuan) * 100) / 100;
  return reconciliationWords.comesTo[lang](
    exactYuan(total, lang),
    exactYuan(Math.abs(difference), lang),
    verdict === 'above',
  );
}
