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
  equal: {
    zh: '按所印成本指标、数量与单价计算，合计与预算数分毫不差。',
    en: 'The printed cost targets, and quantities times unit costs, come to the budget exactly.',
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
  comesTo: {
    zh: (total: string, difference: string, isAbove: boolean) =>
      `成本指标合计 ${total}，比预算${isAbove ? '多' : '少'} ${difference}。`,
    en: (total: string, difference: string, isAbove: boolean) =>
      `The cost targets come to ${total}, ${difference} ${isAbove ? 'more' : 'less'} than the budget.`,
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
