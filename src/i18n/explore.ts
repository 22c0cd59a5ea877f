import type { Dictionary } from './language.ts';
import { sharesWords } from './shares.ts';

/** Words of the explore page: what a reader chooses, what comes of it, and what went wrong. */
export const exploreWords = {
  ...sharesWords,
  title: { zh: '查询绩效指标', en: 'Explore the indicators' },
  description: {
    zh: '按机构、地区、年度、主题、指标类型和目标值查询预算绩效指标，每条都能查到原文所在的行。',
    en: 'Filter budget performance indicators by agency, place, year, theme, type and target; each leads to its printed line.',
  },
  intro: {
    zh: (indicators: string, projects: string, agencies: string, years: string) =>
      `${agencies} 个机构 ${years} 年公开的 ${projects} 个项目、${indicators} 条[[indicator|绩效指标]]。勾选条件，图表和表格随之变化；网址会记住所选，可以直接转发。`,
    en: (indicators: string, projects: string, agencies: string, years: string) =>
      `${indicators} [[indicator|indicators]] of ${projects} projects, published by ${agencies} agencies for ${years}. Tick what you want to see: charts and table follow, and the address keeps your choice, so that it can be shared.`,
  },
  targetNotResult: {
    zh: '[[target|指标值]]是预算批复时定下的目标，不是执行结果；目标定得高不等于做得好。',
    en: 'A [[target|target]] is what was planned when the budget was set, not a result; a higher target is not better work.',
  },
  noScript: {
    zh: '未启用 JavaScript：下面是全部数据的图表、各项条数和表格的第一页，筛选、排序和翻页不可用。全部数据可以直接下载：',
    en: 'JavaScript is off: below are the charts of all data, the counts and the first page of the table. Filtering, sorting and paging need it. All data can be downloaded:',
  },
  oldBrowser: {
    zh: '这个浏览器不能运行查询引擎，而数据太多，没有它不能查询。下面是全部数据的图表和表格第一页；换用较新的浏览器可以筛选，也可以直接下载数据：',
    en: 'This browser cannot run the query engine, and there are too many rows to do without it. Below are the charts of all data and the first page of the table; a newer browser can filter, and the data can be downloaded:',
  },

  searchLabel: { zh: '搜索原文', en: 'Search the printed text' },
  searchHint: {
    zh: '多个词以空格分开，须同时出现；不分全角半角和大小写。',
    en: 'Several words must all occur. Width and case do not matter; the printed text is Chinese.',
  },
  filters: { zh: '筛选条件', en: 'Filters' },
  chosenCount: { zh: (count: string) => `（已选 ${count}）`, en: (count: string) => ` (${count} chosen)` },

  facet_agency: { zh: '机构', en: 'Agency' },
  facet_place: { zh: '地区', en: 'Place' },
  facet_level: { zh: '行政层级', en: 'Level of government' },
  facet_year: { zh: '预算年度', en: 'Budget year' },
  facet_theme: { zh: '主题', en: 'Theme' },
  facet_type: { zh: '指标类型', en: 'Indicator type' },
  facet_kind: { zh: '目标值是否为数值', en: 'Is the target a number' },
  facet_comparator: { zh: '比较符', en: 'Comparator' },
  facet_unit: { zh: '基本单位', en: 'Base unit' },
  facet_measure: { zh: '可比指标', en: 'Comparable measure' },
  part_q: { zh: '搜索', en: 'Search' },
  part_sort: { zh: '排序', en: 'Sort' },
  part_page: { zh: '页码', en: 'Page' },
  part_cols: { zh: '列', en: 'Columns' },
  part_view: { zh: '目标值的坐标轴', en: 'Axis of the targets' },

  shown: {
    zh: (matched: string, total: string, notNumbers: string) =>
      `显示 ${total} 条指标中的 ${matched} 条，其中 ${notNumbers} 条的目标值不是数值。`,
    en: (matched: string, total: string, notNumbers: string) =>
      `${matched} of ${total} indicators shown; the targets of ${notNumbers} are not numbers.`,
  },
  shownNumbers: {
    zh: (matched: string, total: string) => `显示 ${total} 条指标中的 ${matched} 条，目标值全部是数值。`,
    en: (matched: string, total: string) =>
      `${matched} of ${total} indicators shown; every target is a number.`,
  },
  shownNone: {
    zh: (total: string) => `${total} 条指标中没有符合条件的。`,
    en: (total: string) => `None of the ${total} indicators matches.`,
  },
  shownAll: {
    zh: (total: string, notNumbers: string) =>
      `显示全部 ${total} 条指标，其中 ${notNumbers} 条的目标值不是数值。`,
    en: (total: string, notNumbers: string) =>
      `All ${total} indicators shown; the targets of ${notNumbers} are not numbers.`,
  },
  chosen: { zh: '已选', en: 'Chosen' },
  remove: { zh: (words: string) => `去掉 ${words}`, en: (words: string) => `Remove ${words}` },
  partAndValue: {
    zh: (part: string, value: string) => `${part}：${value}`,
    en: (part: string, value: string) => `${part}: ${value}`,
  },
  clearAll: { zh: '全部清除', en: 'Clear all' },
  unknown: {
    zh: (list: string) => `链接里有些条件在本站数据中不存在，没有使用：${list}。其余条件照常。`,
    en: (list: string) =>
      `Some of what this link asks for is not in the data and was left out: ${list}. The rest holds.`,
  },
  named: {
    zh: (name: string, value: string) => `${name}“${value}”`,
    en: (name: string, value: string) => `${name} “${value}”`,
  },
  empty: { zh: '没有指标同时符合这些条件。', en: 'No indicator meets all of these conditions.' },
  relax: { zh: '可以放宽其中一项：', en: 'Relaxing one of them would show:' },
  relaxOne: {
    zh: (part: string, count: string) => `去掉“${part}”：${count} 条`,
    en: (part: string, count: string) => `without “${part}”: ${count}`,
  },
  relaxNone: {
    zh: '单独去掉任何一项仍然没有结果，请清除全部条件后重选。',
    en: 'Leaving out any one of them still finds nothing: clear all and start again.',
  },

  loading: { zh: '正在载入查询引擎', en: 'Loading the query engine' },
  loadingSize: {
    zh: (megabytes: string) => `首次约 ${megabytes} MB，之后由浏览器保存`,
    en: (megabytes: string) => `about ${megabytes} MB the first time, then kept by the browser`,
  },
  loaded: {
    zh: (loaded: string, total: string) => `${loaded} / ${total} MB`,
    en: (loaded: string, total: string) => `${loaded} of ${total} MB`,
  },
  starting: { zh: '正在启动', en: 'Starting' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelled: {
    zh: '已取消载入，所选条件尚未生效；下面仍是之前的结果。',
    en: 'Loading was cancelled and your choice is not applied: what is shown below is as before.',
  },
  load: { zh: '载入并查询', en: 'Load and apply' },
  loadingRows: { zh: '正在载入数据', en: 'Loading the data' },
  rowsSize: {
    zh: (megabytes: string) => `约 ${megabytes} MB`,
    en: (megabytes: string) => `about ${megabytes} MB`,
  },
  /** After what went wrong. */
  notApplied: {
    zh: '所选条件尚未生效，下面仍是之前的结果。请检查网络后重试。',
    en: 'Your choice is not applied: what is shown below is as before. Check the connection and try again.',
  },
  insteadOfRows: {
    zh: (megabytes: string) => `已改由查询引擎（首次约 ${megabytes} MB）回答，结果相同。`,
    en: (megabytes: string) =>
      `The query engine answers instead (about ${megabytes} MB the first time). The answers are the same.`,
  },
  errorDetail: { zh: '错误信息', en: 'Error message' },
  retry: { zh: '重试', en: 'Try again' },

  charts: { zh: '图表', en: 'Charts' },
  budgetSubtitle: {
    zh: (projects: string, money: string, drawn: string) =>
      `项目预算，万元，对数轴；画出 ${projects} 个项目中的 ${drawn} 个，共 ${money}。`,
    en: (projects: string, money: string, drawn: string) =>
      `Project budgets, CNY, log axis; ${drawn} of ${projects} projects drawn, ${money} in all.`,
  },
  budgetNote: {
    zh: '只要有一条指标符合条件，项目就以全部预算画出。',
    en: 'A project with any matching indicator is drawn with its whole budget.',
  },
  sharesSubtitle: {
    zh: (matched: string) => `各类型占该机构所选指标的比例，共 ${matched} 条。`,
    en: (matched: string) => `Types of indicators, as shares of each agency’s; ${matched} indicators.`,
  },
  sharesNote: {
    zh: '成本单列，不论原文列在产出之下还是单独一级。',
    en: 'Cost stands apart, wherever the document files it.',
  },
  targetsSubtitle: {
    zh: (axis: string, shown: string, matched: string) =>
      `目标值，单位：${axis}；画出 ${matched} 条中的 ${shown} 条。`,
    en: (axis: string, shown: string, matched: string) => `Targets in ${axis}; ${shown} of ${matched} drawn.`,
  },
  axisChoice: { zh: '坐标轴', en: 'Axis' },
  axisOption: {
    zh: (axis: string, n: string) => `${axis}（${n} 条）`,
    en: (axis: string, n: string) => `${axis} (${n})`,
  },

  toTable: { zh: '跳到指标表', en: 'Go to the table' },
  table: { zh: '指标表', en: 'Table of indicators' },
  column_name: { zh: '指标', en: 'Indicator' },
  column_agency: { zh: '机构', en: 'Agency' },
  column_year: { zh: '年度', en: 'Year' },
  column_project: { zh: '项目', en: 'Project' },
  column_budget: { zh: '项目预算', en: 'Project budget' },
  column_theme: { zh: '主题', en: 'Theme' },
  column_type: { zh: '类型', en: 'Type' },
  column_printed: { zh: '原文指标值', en: 'Target as printed' },
  column_value: { zh: '读作', en: 'Read as' },
  column_kind: { zh: '数值与否', en: 'Kind' },
  column_unit: { zh: '基本单位', en: 'Base unit' },
  column_weight: { zh: '权重', en: 'Weight' },
  column_line: { zh: '原文', en: 'Source' },
  sortBy: { zh: (column: string) => `按${column}排序`, en: (column: string) => `Sort by ${column}` },
  columns: { zh: '选择列', en: 'Columns' },
  lines: {
    zh: (start: string, end: string) => (start === end ? `第 ${start} 行` : `第 ${start}–${end} 行`),
    en: (start: string, end: string) => (start === end ? `line ${start}` : `lines ${start}–${end}`),
  },
  detail: { zh: '对照', en: 'Compare' },
  detailOf: {
    zh: (name: string) => `对照原文与读法：${name}`,
    en: (name: string) => `Compare the printed words and the reading: ${name}`,
  },
  draft: { zh: '草案', en: 'draft' },
  inferred: { zh: '推定', en: 'inferred' },
  notPrinted: { zh: '未印', en: 'not printed' },
  pages: { zh: '翻页', en: 'Pages' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  pageOf: {
    zh: (page: string, pages: string) => `第 ${page} / ${pages} 页`,
    en: (page: string, pages: string) => `Page ${page} of ${pages}`,
  },
  rowsOf: {
    zh: (from: string, to: string, matched: string) => `第 ${from}–${to} 条，共 ${matched} 条`,
    en: (from: string, to: string, matched: string) => `Rows ${from}–${to} of ${matched}`,
  },

  asPrinted: { zh: '原文所印', en: 'As printed' },
  asRead: { zh: '读作', en: 'As read' },
  close: { zh: '关闭', en: 'Close' },
  toSource: { zh: (lines: string) => `查看原文${lines}`, en: (lines: string) => `See the source, ${lines}` },
  field_level1: { zh: '一级指标', en: 'Level 1' },
  field_level2: { zh: '二级指标', en: 'Level 2' },
  field_description: { zh: '指标描述', en: 'Description' },
  field_value: { zh: '年度指标值', en: 'Target of the year' },
  field_overall: { zh: '实施周期指标值', en: 'Multi-year target' },
  field_comparator: { zh: '指标性质', en: 'Comparator column' },
  field_unit: { zh: '度量单位', en: 'Unit column' },
  field_weight: { zh: '权重', en: 'Weight' },
  field_basis: { zh: '指标值确定依据', en: 'Basis of the target' },
  field_base: { zh: '折合', en: 'In base units' },
  field_per: { zh: '每', en: 'Per' },
  unitFromName: { zh: '单位印在指标名称中', en: 'the unit stands in the name' },
  until: { zh: (end: string) => `至 ${end}`, en: (end: string) => `by ${end}` },
  period: {
    zh: (start: string, end: string) => `${start} 至 ${end}`,
    en: (start: string, end: string) => `${start} to ${end}`,
  },
} satisfies Dictionary;
