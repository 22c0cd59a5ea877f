import type { Dictionary } from './language.ts';

/** Words around a chart that stands alone in somebody else's page. Findings are computed in src/chart/findings. */
export const embedWords = {
  siteName: { zh: '绩效对照', en: 'Jixiao' },
  open: { zh: '在“绩效对照”上查看', en: 'See it on Jixiao' },
  newWindow: { zh: '（新窗口）', en: ' (opens a new window)' },
  release: {
    zh: (version: string, day: string) => `数据版本 ${version}（${day}）`,
    en: (version: string, day: string) => `Data release ${version} (${day})`,
  },
  frozen: {
    zh: (version: string, day: string) => `定格于数据版本 ${version}（${day}），不再变动`,
    en: (version: string, day: string) => `Frozen at data release ${version} (${day}); it will not change`,
  },
  chosen: { zh: (list: string) => `所选：${list}`, en: (list: string) => `Chosen: ${list}` },
  searched: { zh: (words: string) => `含“${words}”`, en: (words: string) => `with “${words}”` },
  unknown: {
    zh: (list: string) => `网址里有些条件在本站数据中不存在，没有使用：${list}。其余条件照常。`,
    en: (list: string) =>
      `Some of what this address asks for is not in the data and was left out: ${list}. The rest holds.`,
  },
  empty: {
    zh: '没有指标同时符合这些条件，因此没有图。去掉其中一项再试。',
    en: 'No indicator meets all of these conditions, so there is no chart. Leave one of them out.',
  },
  nothingToDraw: {
    zh: '符合条件的指标里没有这张图可画的数值。',
    en: 'None of the matching indicators has a value that this chart can draw.',
  },
  drawing: { zh: '正在按所选条件画图……', en: 'Drawing what was chosen …' },
  failed: {
    zh: '没能载入所选的数据，因此没有图。请刷新，或到本站查看。',
    en: 'The chosen data did not load, so there is no chart. Reload, or see it on our site.',
  },
  noScript: {
    zh: '未启用 JavaScript：这里是全部数据的图；网址里如有条件，没有使用。',
    en: 'JavaScript is off: this is the chart of all the data, whatever the address chooses.',
  },

  budgetsSubtitle: {
    zh: (years: string, shown: string, total: string) =>
      `各项目预算数，${years} 年，对数刻度：每格相差十倍。每点一个项目，示 ${total} 个中的 ${shown} 个`,
    en: (years: string, shown: string, total: string) =>
      `Project budgets in yuan (CNY), ${years}, log scale: each step is ten times the last. One dot is one project; ${shown} of ${total} shown`,
  },
  budgetsNote: {
    zh: '红点是每个机构最小和最大的项目。',
    en: 'Red dots are each agency’s smallest and largest project.',
  },
  budgetsChosenNote: {
    zh: '只要有一条指标符合条件，项目就以全部预算画出。',
    en: 'A project with any matching indicator is drawn with its whole budget.',
  },
  typesSubtitle: {
    zh: (years: string, total: string) => `各类指标占该机构所示指标的比例，${years} 年，共 ${total} 条`,
    en: (years: string, total: string) =>
      `Types as shares of each agency’s indicators shown, ${years}; ${total} in all`,
  },
  typesNote: {
    zh: '成本单列，不论原文列在产出之下还是单独一级。',
    en: 'Cost stands apart, wherever the document files it.',
  },
  numericSubtitle: {
    zh: (years: string, quantities: string, total: string) =>
      `指标值为数值的比例，按指标类型，${years} 年。${total} 条中 ${quantities} 条是数值，其余是日期、文字或未设`,
    en: (years: string, quantities: string, total: string) =>
      `Share of targets that are numbers, by type, ${years}. ${quantities} of ${total} are; the others are dates, words or not set`,
  },
  numericNote: {
    zh: '文字目标不等于不好：有的效果本来难以计数。',
    en: 'A target in words is not a bad target: some effects are hard to count.',
  },
  satisfactionSubtitle: {
    zh: (years: string, shown: string, total: string, prose: string) =>
      `满意度目标，按受访人群，%，${years} 年。${total} 条中 ${shown} 条归入可比人群，其中 ${prose} 条是文字、未设或未印单位，照原文列出`,
    en: (years: string, shown: string, total: string, prose: string) =>
      `Satisfaction targets by respondent group, per cent, ${years}. ${shown} of ${total} belong to a comparable group; ${prose} of these are words, not set or print no unit, and are listed as printed`,
  },
  satisfactionNote: {
    zh: '圆点加箭头：不低于（≥），向右敞开。菱形：恰为此值（=）。目标高不等于服务好。',
    en: 'A dot with an arrow is “at least” (≥), open to the right; a diamond is that value exactly (=). A higher target is not a better service.',
  },
  targetsSubtitle: {
    zh: (axis: string, years: string, shown: string, matched: string) =>
      `目标值，单位：${axis}；${years} 年；画出 ${matched} 条中的 ${shown} 条`,
    en: (axis: string, years: string, shown: string, matched: string) =>
      `Targets in ${axis}; ${years}; ${shown} of ${matched} drawn`,
  },
  noMeasure: {
    zh: (id: string) => `本站没有名为“${id}”的可比指标，因此没有图。`,
    en: (id: string) => `This site has no measure called “${id}”, so there is no chart.`,
  },
  notInMeasure: {
    zh: (list: string) => `网址里有些行不在这一组，没有使用：${list}。`,
    en: (list: string) => `Some rows that the address leaves out are not in this set: ${list}.`,
  },
  notCompared: {
    zh: (name: string, rows: string) => `${name}：${rows} 行说的不是同一件事，不能放在一根轴上比较`,
    en: (name: string, rows: string) =>
      `${name}: its ${rows} rows do not speak of one thing and must not be compared on one axis`,
  },
  withoutRows: {
    zh: (count: string) => `略去 ${count} 行`,
    en: (count: string) => `without ${count} ${count === '1' ? 'row' : 'rows'}`,
  },
} satisfies Dictionary;
