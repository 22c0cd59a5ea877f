import type { Dictionary } from './language.ts';

/** Words of the page of one theme. */
export const themeWords = {
  lead: {
    zh: (agencies: string, projects: string, money: string, indicators: string, numbers: string) =>
      `${agencies} 个机构为此设了 ${projects} 个项目，预算合计 ${money}，共 ${indicators} 条绩效指标，其中 ${numbers} 条的指标值是数值。`,
    en: (agencies: string, projects: string, money: string, indicators: string, numbers: string) =>
      `${agencies} budget for it: ${projects}, ${money} in all, with ${indicators} performance indicators; the targets of ${numbers} are numbers.`,
  },
  leadOne: {
    zh: (agency: string, projects: string, money: string, indicators: string, numbers: string) =>
      `只有${agency}设了这个主题的项目：${projects} 个，预算合计 ${money}，共 ${indicators} 条绩效指标，其中 ${numbers} 条的指标值是数值。`,
    en: (agency: string, projects: string, money: string, indicators: string, numbers: string) =>
      `Only ${agency} budgets for it: ${projects}, ${money} in all, with ${indicators} performance indicators; the targets of ${numbers} are numbers.`,
  },
  repayment: {
    zh: (money: string, share: string) =>
      `其中 ${money} 是归垫，即偿还先前垫付的款项，占本站全部文件预算的 ${share}。比较各主题的金额时，应把它分开看。`,
    en: (money: string, share: string) =>
      `Of this, ${money} is a repayment of an earlier advance (归垫), ${share} of all the money in the documents on this site. Set it apart when you compare themes by money.`,
  },
  repaymentAll: {
    zh: (share: string) =>
      `这笔钱是归垫，即偿还先前垫付的款项，占本站全部文件预算的 ${share}。比较各主题的金额时，应把它分开看。`,
    en: (share: string) =>
      `All of it is a repayment of an earlier advance (归垫), ${share} of all the money in the documents on this site. Set it apart when you compare themes by money.`,
  },
  agencyCount: {
    zh: (count: number) => `${count}`,
    en: (count: number) => (count === 1 ? 'One agency' : `${count} agencies`),
  },
  projectCount: {
    zh: (count: number) => `${count}`,
    en: (count: number) => (count === 1 ? 'one project' : `${count} projects`),
  },
  questionMoney: { zh: '谁为此花多少钱？', en: 'Who budgets how much for it?' },
  chartSubtitle: {
    zh: (shown: string) => `各项目预算数，对数刻度：每格相差十倍。每点一个项目，共 ${shown} 个`,
    en: (shown: string) =>
      `Project budgets in yuan (CNY), log scale: each step is ten times the last. One dot is one project; ${shown} in all`,
  },
  chartNote: {
    zh: '红点是每个机构最小和最大的项目。各机构的层级、人口和承担的事项不同，金额大小不表示轻重。',
    en: 'Red dots are each agency’s smallest and largest project. Agencies differ in level, population and duties, so a larger sum does not mean more care.',
  },
  projects: { zh: '这个主题的项目', en: 'Projects of this theme' },
  projectsNote: {
    zh: '按预算数从大到小，条长按比例。',
    en: 'Largest first; bars are to scale.',
  },
  secondary: { zh: '名称或目标也涉及这个主题的项目', en: 'Projects that also touch this theme' },
  secondaryNote: {
    zh: '它们计入别的主题，金额不算在上面。',
    en: 'They count under another theme; their money is not in the sums above.',
  },
  others: { zh: '其他主题', en: 'Other themes' },
} satisfies Dictionary;
