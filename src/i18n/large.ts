import type { Dictionary } from './language.ts';

/** Words of the pages that show a large set: sums instead of single marks, and what cannot be asked of all of it. */
export const largeWords = {
  intro: {
    zh: (indicators: string, projects: string) =>
      `${projects} 个项目、${indicators} 条绩效指标。数据较多，图表按省份、机构或年度汇总；单选一项立即显示；多项组合若要读的行太多，请再选地区、机构或年度。`,
    en: (indicators: string, projects: string) =>
      `${indicators} indicators of ${projects} projects. There are many, so the charts show sums by province, agency or year; any single choice is answered at once; where several would read too many rows, choose a place, an agency or a year as well.`,
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
  group_province: { zh: '省份', en: 'Province' },
  group_agency: { zh: '机构', en: 'Agency' },
  group_year: { zh: '年度', en: 'Year' },
  group_theme: { zh: '主题', en: 'Theme' },
  projects: { zh: '项目', en: 'Projects' },
  budget: { zh: '预算（元）', en: 'Budget, CNY' },
  repaid: { zh: '归垫（元）', en: 'Repayments (归垫), CNY' },
  allIndicators: { zh: '指标', en: 'Indicators' },
  type: { zh: '指标类型', en: 'Type' },
  quantities: { zh: '数值', en: 'Numbers' },
  budgetNote: {
    zh: '项目按其全部预算计入。各级政府各有各的预算，合计不是一个地方的总账。',
    en: 'A project counts with its whole budget. Each level of government has a budget of its own: sums are not the accounts of a place.',
  },
  typesNote: {
    zh: '成本单列一类，因为各地表式把它放在不同的一级指标之下。比例高低不表示好坏。',
    en: 'Cost is shown apart because templates file it under different categories. A larger share is not a better one.',
  },
  largestType: {
    zh: (name: string, type: string) => `${name}以${type}为最多`,
    en: (name: string, type: string) => `${name}: most frequent ${type}`,
  },
  numericSubtitle: {
    zh: (numbers: string, all: string) => `指标值为数值的比例，按指标类型。${all} 条中 ${numbers} 条是数值`,
    en: (numbers: string, all: string) =>
      `Share of targets that are numbers, by type. ${numbers} of ${all} are`,
  },
  numericAmount: {
    zh: (share: string, numbers: string, all: string) => `${share}（${numbers} / ${all} 条）`,
    en: (share: string, numbers: string, all: string) => `${share} (${numbers} of ${all})`,
  },
  numericNote: {
    zh: '文字目标不等于不好，但无法直接比较。',
    en: 'A target in words is not a bad target, but it cannot be compared directly.',
  },
  downloadRows: {
    zh: (rows: string) => `下载这 ${rows} 条（CSV）`,
    en: (rows: string) => `Download these ${rows} rows (CSV)`,
  },
  tooManyRows: {
    zh: (rows: string, most: string) =>
      `共 ${rows} 条，超过网页一次能做成文件的 ${most} 条。请缩小范围，或取 Parquet 分片：`,
    en: (rows: string, most: string) =>
      `${rows} rows are more than the ${most} that a page makes a file of. Choose fewer, or take the Parquet parts:`,
  },
  tooManyParts: {
    zh: (rows: string) => `这些指标散在 ${rows} 行中，超出网页一次能读的量。请再选一个省份或年度。`,
    en: (rows: string) =>
      `They stand among ${rows} rows, more than a page can read. Choose a province or a year as well.`,
  },
  noFileOfNames: {
    zh: '再选一个地区、机构或年度，就能下载。',
    en: 'Choose a place, an agency or a year as well to download them.',
  },
  makingFile: {
    zh: (rows: string) => `正在读取 ${rows} 条…`,
    en: (rows: string) => `Reading ${rows} rows …`,
  },
  manifest: { zh: '数据文件清单（JSON）', en: 'List of the data files (JSON)' },
  source: { zh: '来源：', en: 'Source: ' },
  published: { zh: '本站数据。', en: 'the data of this site.' },
  noEmbed: {
    zh: '没有嵌入代码：这套数据没有制作供别的网页嵌入的文件。',
    en: 'No embed code: no files for other pages to embed are made of a set of this size.',
  },
} satisfies Dictionary;
