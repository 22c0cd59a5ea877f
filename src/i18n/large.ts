import type { Dictionary } from './language.ts';

/** Words of the pages that show a large set: sums instead of single marks, and what cannot be asked of all of it. */
export const largeWords = {
  intro: {
    zh: (indicators: string, projects: string) =>
      `${projects} 个项目、${indicators} 条绩效指标。数据较多，图表按省份、机构或年度汇总；单选一项立即显示，多项组合请先选地区、机构或年度。`,
    en: (indicators: string, projects: string) =>
      `${indicators} indicators of ${projects} projects. There are many, so the charts show sums by province, agency or year; any single choice is answered at once, for several choose a place, an agency or a year first.`,
  },
  tooWide: {
    zh: (rows: string) =>
      `这样组合要读 ${rows} 行，超出网页一次能读的量，没有查询。请再选一个省份或年度；也可以只保留一项条件。`,
    en: (rows: string) =>
      `This combination would read ${rows} rows, more than a page can, so it was not asked. Choose a province or a year as well, or keep only one of the conditions.`,
  },
  named: {
    zh: (q: string, count: string) => `全部数据中，名称里有“${q}”的指标共 ${count} 条。`,
    en: (q: string, count: string) => `In all the data, ${count} indicators have “${q}” in their name.`,
  },
  namesOnly: {
    zh: '只在指标名称中查找；再选一个地区、机构或年度，就在全部文字中查找。',
    en: 'Looked for in the names of indicators only; choose a place, an agency or a year as well to search all texts.',
  },
  find: {
    zh: (count: string, facet: string) => `在全部 ${count} 个${facet}中查找`,
    en: (count: string, facet: string) => `Find among all ${count} (${facet.toLowerCase()})`,
  },
  more: {
    zh: (count: string) => `另有 ${count} 个未列出，请在上面查找。`,
    en: (count: string) => `${count} more are not listed: find them above.`,
  },
  noneFound: { zh: '没有这样的名称。', en: 'No such name.' },
  notCounted: { zh: '未统计', en: 'not counted' },
  budgetsTitle: {
    zh: (name: string, money: string, share: string) => `${name}预算最多：${money}，占 ${share}`,
    en: (name: string, money: string, share: string) =>
      `${name} has the largest budgets: ${money}, ${share} of all`,
  },
  budgetsOne: {
    zh: (name: string, money: string) => `${name}：${money}`,
    en: (name: string, money: string) => `${name}: ${money}`,
  },
  budgets_province: {
    zh: (projects: string, money: string) => `各省份项目预算合计；共 ${projects} 个项目，${money}。`,
    en: (projects: string, money: string) =>
      `Project budgets by province; ${projects} projects, ${money} in all.`,
  },
  budgets_agency: {
    zh: (projects: string, money: string) => `各机构项目预算合计；共 ${projects} 个项目，${money}。`,
    en: (projects: string, money: string) =>
      `Project budgets by agency; ${projects} projects, ${money} in all.`,
  },
  budgets_year: {
    zh: (projects: string, money: string) => `各年度项目预算合计；共 ${projects} 个项目，${money}。`,
    en: (projects: string, money: string) =>
      `Project budgets by year; ${projects} projects, ${money} in all.`,
  },
  typesSubtitle: {
    zh: (matched: string) => `各类型占所选指标的比例，共 ${matched} 条。`,
    en: (matched: string) => `Types of indicators, as shares of each bar; ${matched} indicators.`,
  },
  rest: {
    zh: (count: string) => `其余 ${count} 个机构`,
    en: (count: string) => `The other ${count} agencies`,
  },
  year: { zh: (year: string) => `${year} 年`, en: (year: string) => year },
  indicators: { zh: (count: string) => `${count} 条`, en: (count: string) => count },
  tableView: { zh: '以表格查看', en: 'As a table' },
  group_province: { zh: '省份', en: 'Province' },
  group_agency: { zh: '机构', en: 'Agency' },
  group_year: { zh: '年度', en: 'Year' },
  projects: { zh: '项目', en: 'Projects' },
  budget: { zh: '预算（元）', en: 'Budget, CNY' },
  allIndicators: { zh: '指标', en: 'Indicators' },
} satisfies Dictionary;
