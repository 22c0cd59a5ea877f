import type { Dictionary } from './language.ts';

/** Words that stand inside charts. Titles and descriptions are made in src/chart/findings. */
export const chartWords = {
  repayment: {
    zh: (share: string) => `归垫，即偿还先前垫付的款项，占所示预算 ${share}`,
    en: (share: string) => `repays an earlier advance (归垫); ${share} of the money shown`,
  },
  heap: {
    zh: (count: number, amount: string) => `${count} 个项目同为 ${amount}`,
    en: (count: number, amount: string) => `${count} projects at ${amount} each`,
  },
  indicators: {
    zh: (count: number) => `${count} 条指标`,
    en: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
  },
  notNumber: { zh: '（文字，非数值）', en: '(words, not a number)' },
  notSet: { zh: '（未设）', en: '(not set)' },
  otherAxis: { zh: (reason: string) => `（${reason}）`, en: (reason: string) => `(${reason})` },
  noUnit: { zh: '（未印单位）', en: '(no unit printed)' },
  notPrinted: { zh: '未印指标值', en: 'no target printed' },
  times: { zh: (count: number) => `×${count}`, en: (count: number) => `×${count}` },
  allNumbers: { zh: '全部是数值', en: 'all are numbers' },
  ofIndicators: {
    zh: (quantities: number, indicators: number) => `${quantities} / ${indicators} 条`,
    en: (quantities: number, indicators: number) => `${quantities} of ${indicators}`,
  },
  readFrom: {
    zh: (read: string, printed: string) => `${read}（原文“${printed}”）`,
    en: (read: string, printed: string) => `${read} (printed “${printed}”)`,
  },
  exactly: {
    zh: (rounded: string, exact: string) => `${rounded}（${exact}）`,
    en: (rounded: string, exact: string) => `${rounded} (${exact})`,
  },
  areNumbers: {
    zh: (share: string, counts: string) => `${share} 是数值（${counts}）`,
    en: (share: string, counts: string) => `${share} are numbers (${counts})`,
  },
  shareOfBar: {
    zh: (share: string, counts: string) => `${share}（${counts}）`,
    en: (share: string, counts: string) => `${share} (${counts})`,
  },
  per: { zh: (unit: string) => `每${unit}`, en: (unit: string) => `per ${unit}` },
  source: { zh: '来源', en: 'Source' },
  draftNote: {
    zh: '“草案”：文件自称草案。“推定”：原文未写明预算年度，由文中内容推定。',
    en: '“Draft”: the document calls itself one. “Inferred”: the budget year is not printed but inferred from the text.',
  },
} satisfies Dictionary;
