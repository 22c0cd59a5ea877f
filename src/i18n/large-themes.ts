import type { Dictionary } from './language.ts';

/** Words of the pages of themes over a large set, and of the themes of one agency there. */
export const largeThemeWords = {
  lead: {
    zh: (themes: string, projects: string, years: string) =>
      `${years} 年的 ${projects} 个项目归为 ${themes} 个主题，同一件事各地、各年花多少钱，可以放在一起看。`,
    en: (themes: string, projects: string, years: string) =>
      `${projects} projects, ${years}, fall under ${themes} themes, so that one task can be seen across places and years.`,
  },
  sums: {
    zh: '金额是各年之和。',
    en: 'Sums are over all years.',
  },
  pageLead: {
    zh: (agencies: string, years: string, projects: string, money: string) =>
      `${agencies} 个机构 ${years} 年为此设了 ${projects} 个项目，各年预算合计 ${money}。`,
    en: (agencies: string, years: string, projects: string, money: string) =>
      `${agencies} agencies budget for it, ${years}: ${projects} projects, ${money} over all years.`,
  },
  repayment: {
    zh: (projects: string, money: string) =>
      `其中 ${projects} 个项目的 ${money} 是归垫，即偿还先前垫付的款项；它远大于其他各项，不画在下面的预算图里。`,
    en: (projects: string, money: string) =>
      `Of this, ${money} of ${projects} projects repays earlier advances (归垫). It dwarfs the rest and stands in none of the charts of budgets below.`,
  },
  secondary: {
    zh: (projects: string) => `另有 ${projects} 个项目也涉及这个主题，计入别的主题，金额不算在内。`,
    en: (projects: string) =>
      `Besides, ${projects} projects touch it as well; they and their money count under other themes.`,
  },
  repaymentNote: {
    zh: (projects: string, money: string) => `不含归垫：${projects} 个项目，${money}。`,
    en: (projects: string, money: string) =>
      `Without repayments of advances (归垫): ${projects} projects, ${money}.`,
  },
  repaymentAll: {
    zh: '全部是归垫，即偿还先前垫付的款项，没有可画的预算。',
    en: 'All of it repays earlier advances (归垫), so there is no budget to draw.',
  },
  once: {
    zh: '一个项目只计入一个主题，金额不会重复相加。',
    en: 'Each project counts under one theme, so no money is added twice.',
  },
  agencies: { zh: '机构', en: 'Agencies' },
  agenciesUnit: { zh: '个机构', en: 'agencies' },
  repaid: {
    zh: (money: string) => `另有归垫 ${money}`,
    en: (money: string) => `and ${money} of repayments (归垫)`,
  },
  questionYears: { zh: '各年预算多少？', en: 'How much each year?' },
  questionProvinces: { zh: '各省份为此花多少钱？', en: 'How much does each province budget for it?' },
  questionAgencies: { zh: '哪些机构的预算最多？', en: 'Which agencies have the largest budgets for it?' },
  questionTypes: { zh: '用哪些类型的指标？', en: 'What kinds of indicators are used?' },
  questionThemes: { zh: '钱用在哪些主题？', en: 'Which themes does the money go to?' },
  themesSubtitle: {
    zh: (projects: string, money: string) => `各主题项目预算合计；共 ${projects} 个项目，${money}。`,
    en: (projects: string, money: string) =>
      `Project budgets by theme; ${projects} projects, ${money} in all.`,
  },
  levelsNote: {
    zh: '各机构的层级、人口和承担的事项不同，金额大小不表示轻重。',
    en: 'Agencies differ in level, population and duties, so a larger sum does not mean more care.',
  },
  others: { zh: '其他主题', en: 'Other themes' },
  toThemes: {
    zh: (themes: string) => `按 ${themes} 个主题看预算`,
    en: (themes: string) => `Budgets by ${themes} themes`,
  },
} satisfies Dictionary;
