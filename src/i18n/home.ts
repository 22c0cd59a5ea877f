import type { Dictionary } from './language.ts';

/** Words of the home page. Findings are computed from the rows and stand in src/chart/findings. */
export const homeWords = {
  heading: {
    zh: '政府给每笔预算定了什么目标，放在一起看',
    en: 'What governments promise for each budget line, side by side',
  },
  lead: {
    zh: (agencies: string, years: string) =>
      `中国的预算单位在公开预算时，要为项目写明预算[[objective|绩效目标]]：花多少钱，用哪些[[indicator|指标]]衡量，[[target|指标值]]定在哪里。本站把 ${agencies} 个机构 ${years} 年公开的目标表逐行读成数据，每个数字都能回到原文的那一行。`,
    en: (agencies: string, years: string) =>
      `Chinese budget units publish performance targets with their budgets: what a project costs, which [[indicator|indicators]] measure it, and how high each [[target|target]] stands. This site reads the tables that ${agencies} agencies published for ${years} line by line, and every figure leads back to the line it was read from.`,
  },
  totals: { zh: '总览', en: 'In all' },
  documents: { zh: '份文件', en: 'documents' },
  agencies: { zh: '个机构', en: 'agencies' },
  projects: { zh: '个项目', en: 'projects' },
  indicators: { zh: '条指标', en: 'indicators' },
  budget: { zh: '预算合计', en: 'budgeted' },
  numeric: { zh: '的指标值是数值', en: 'of targets are numbers' },
  questionBudget: { zh: '谁把多少钱用在哪里？', en: 'Who budgets what?' },
  questionTypes: { zh: '他们选了哪些类型的指标？', en: 'What kinds of indicators do they choose?' },
  questionTargets: {
    zh: '目标有多少写成了数，定得多高？',
    en: 'How far are targets numbers, and how high do they stand?',
  },
  subtitleBudget: {
    zh: (years: string, shown: string, total: string) =>
      `各项目预算数，${years} 年，对数刻度：每格相差十倍。每点一个项目，示 ${total} 个中的 ${shown} 个`,
    en: (years: string, shown: string, total: string) =>
      `Project budgets in yuan (CNY), ${years}, log scale: each step is ten times the last. One dot is one project; ${shown} of ${total} shown`,
  },
  readBudget: {
    zh: '红点是每个机构最小和最大的项目。',
    en: 'Red dots are each agency’s smallest and largest project.',
  },
  subtitleTypes: {
    zh: (years: string, total: string) => `各类指标占本机构全部指标的比例，${years} 年，共 ${total} 条`,
    en: (years: string, total: string) =>
      `Share of each agency’s indicators by type, ${years}; ${total} indicators in all`,
  },
  readTypes: {
    zh: '成本单列一类：旧表式把它放在产出指标之下，2021 年以后的表式把它作为一级指标，单列才可比。',
    en: 'Cost is shown apart: older templates file it under output, templates since 2021 as a category of its own. Only apart does it compare.',
  },
  subtitleNumeric: {
    zh: (years: string, quantities: string, total: string, rest: string) =>
      `指标值为数值的比例，按指标类型，${years} 年。${total} 条中 ${quantities} 条是数值，其余 ${rest} 条是日期、文字或未设`,
    en: (years: string, quantities: string, total: string, rest: string) =>
      `Share of targets that are numbers, by type, ${years}. ${quantities} of ${total} are; the other ${rest} are dates, words or not set`,
  },
  readNumeric: {
    zh: '文字目标不等于不好：有的效果本来难以计数。但文字目标无法直接比较。',
    en: 'A target in words is not a bad target: some effects are hard to count. But words cannot be compared directly.',
  },
  subtitleSatisfaction: {
    zh: (years: string, shown: string, total: string, prose: string) =>
      `满意度目标，按受访人群，%，${years} 年。全部 ${total} 条中有 ${shown} 条归入可比人群，其中 ${prose} 条是文字、未设或未印单位，照原文列出`,
    en: (years: string, shown: string, total: string, prose: string) =>
      `Satisfaction targets by respondent group, per cent, ${years}. ${shown} of ${total} belong to a comparable group; ${prose} of these are words, not set or print no unit, and are listed as printed`,
  },
  readSatisfaction: {
    zh: '圆点加箭头：不低于（≥），向右敞开。菱形：恰为此值（=）。×3：同一机构有三条相同的目标。目标高不等于服务好。',
    en: 'A dot with an arrow is “at least” (≥), open to the right; a diamond is that value exactly (=). ×3: the agency sets the same target three times. A higher target is not a better service.',
  },
  exploreAll: {
    zh: (count: string) => `查询全部 ${count} 条指标`,
    en: (count: string) => `Explore all ${count} indicators`,
  },
  limits: { zh: '本站不说明什么', en: 'What this site does not say' },
  limitResults: {
    zh: '没有结果。这里是年初定下的目标，不是年底的完成情况。',
    en: 'No results. These are targets set in advance, not what was achieved.',
  },
  limitBaseline: {
    zh: '没有基期值。文件没有印上一年的水平，因此看不出目标是高是低。',
    en: 'No baselines. The documents do not print last year’s level, so nothing here shows whether a target is ambitious.',
  },
  limitRanking: {
    zh: '不排名。目标定得高不等于工作做得好；层级、人口、职责不同的机构不宜直接比高低。',
    en: 'No ranking. A higher target is not better work, and agencies differ in level, population and duties.',
  },
  limitSample: {
    zh: (documents: string) => `不代表全国。这里只有 ${documents} 份文件，年度、层级和表式各不相同。`,
    en: (documents: string) =>
      `Not the whole country. There are ${documents} documents here, of different years, levels and templates.`,
  },
  limitGovernment: {
    zh: '不是政府网站。原文以发布机构的公开文本为准；读错之处由本站负责。',
    en: 'Not a government website. The publishing agency’s text is authoritative; misreadings are ours.',
  },
  agency: { zh: '机构', en: 'Agency' },
  project: { zh: '项目', en: 'Project' },
  amount: { zh: '预算数', en: 'Budget' },
  line: { zh: '原文', en: 'Source' },
  lineLabel: { zh: (line: number) => `第 ${line} 行`, en: (line: number) => `line ${line}` },
  type: { zh: '指标类型', en: 'Type' },
  numbers: { zh: '数值', en: 'Numbers' },
  allIndicators: { zh: '全部', en: 'All' },
  share: { zh: '比例', en: 'Share' },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '指标值（原文）', en: 'Target as printed' },
} satisfies Dictionary;
