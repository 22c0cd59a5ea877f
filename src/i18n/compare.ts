import type { MeasureKind } from '../model/measure-kind.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** Words of the page that puts agencies or projects side by side. */
export const compareWords = {
  title: { zh: '对比', en: 'Compare' },
  lead: {
    zh: '把两到五个机构或项目并排放：钱用在哪里，选了什么指标，同一件事的目标各定在多少。目标是承诺，不是成绩；本页不排名次。',
    en: 'Two to five agencies or projects side by side: what the money is for, which indicators they chose, and where each sets its target for the same thing. A target is a promise, not a result; nothing here is a ranking.',
  },
  description: {
    zh: '并排查看两到五个机构或项目的预算主题、指标类型和可比目标，不可比的说明原因。',
    en: 'Budgets by theme, indicator types and comparable targets of two to five agencies or projects; what does not compare is listed with its reason.',
  },
  ownTitle: {
    zh: (name: string) => `${name}与相近机构对比`,
    en: (name: string) => `${name} beside its peers`,
  },
  ownDescription: {
    zh: (name: string, others: string) => `${name}与${others}并排：预算主题、指标类型、可比目标。`,
    en: (name: string, others: string) =>
      `${name} beside ${others}: budgets by theme, indicator types, comparable targets.`,
  },
  noPeers: {
    zh: '已收录的机构中，没有一个在类别、层级、主题三项里与它有两项相同，所以不预先并排。可以自行选择。',
    en: 'No agency in the data agrees with this one in two of kind, level and theme, so none is put beside it. You can choose your own.',
  },
  example: {
    zh: (name: string) => `先看一例：${name}与相近机构`,
    en: (name: string) => `An example: ${name} and its peers`,
  },

  choose: { zh: '选择要对比的', en: 'Choose what to compare' },
  agencies: { zh: '机构', en: 'Agencies' },
  projects: { zh: '项目', en: 'Projects' },
  find: { zh: '在名单中查找', en: 'Find in the list' },
  noneFound: { zh: '名单中没有含这些字的。', en: 'Nothing in the list has these words.' },
  chosen: {
    zh: (count: string) => `已选 ${count} 个，可选两到五个。`,
    en: (count: string) => `${count} chosen; two to five can stand side by side.`,
  },
  tooFew: {
    zh: '只选了一个：再选一个或更多，才能并排。',
    en: 'Only one is chosen: choose at least one more.',
  },
  full: {
    zh: '已选满五个；要换，先取消一个。',
    en: 'Five are chosen, which is the most; take one off to choose another.',
  },
  toResult: { zh: '看并排结果', en: 'See them side by side' },
  clear: { zh: '清空选择', en: 'Clear the choice' },
  unknown: {
    zh: (names: string) => `地址中有本站没有的：${names}。其余照常显示。`,
    en: (names: string) => `The address names what the data do not have: ${names}. The rest is shown.`,
  },
  left: {
    zh: (names: string) => `最多并排五个，且机构与项目不混排。没有放进来的：${names}。`,
    en: (names: string) =>
      `At most five stand side by side, and agencies do not mix with projects. Left out: ${names}.`,
  },
  loading: { zh: '正在读取数据……', en: 'Reading the data…' },
  failed: {
    zh: '数据没有读到，下面仍是先前的内容。请检查网络后再选一次。',
    en: 'The data could not be read; below is still what was there. Check the connection and choose again.',
  },
  noScript: {
    zh: '自行选择需要 JavaScript。各机构与相近机构的对比已经做好，见下面的链接。',
    en: 'Choosing your own needs JavaScript. The comparisons of each agency with its peers are ready-made, linked below.',
  },
  ready: { zh: '现成的对比', en: 'Ready-made comparisons' },
  readyItem: {
    zh: (name: string, count: string) => `${name}与 ${count} 个相近机构`,
    en: (name: string, count: string) => `${name} and ${count === '1' ? '1 peer' : `${count} peers`}`,
  },
  change: { zh: '换成别的机构或项目', en: 'Choose other agencies or projects' },

  peers: { zh: '为什么和它们比', en: 'Why these' },
  peersNote: {
    zh: '类别、层级、主题三项中有两项相同的，才建议并排；以下各列出相同与不同之处。',
    en: 'Suggested where two of kind, level and theme agree; each is listed with what agrees and what does not.',
  },
  suggested: { zh: '建议一并对比', en: 'Suggested beside these' },
  add: { zh: (name: string) => `加上${name}`, en: (name: string) => `Add ${name}` },
  sameKind: { zh: '类别相同', en: 'same kind' },
  otherKind: { zh: '类别不同', en: 'another kind' },
  sameLevel: { zh: '层级相同', en: 'same level' },
  otherLevel: { zh: '层级不同', en: 'another level' },
  sharedThemes: {
    zh: (count: number) => `有 ${count} 个主题相同`,
    en: (count: number) => (count === 1 ? '1 theme in common' : `${count} themes in common`),
  },
  sameTheme: { zh: '主题相同', en: 'same theme' },

  questionMoney: { zh: '钱用在哪里？', en: 'What is the money for?' },
  moneySubtitle: {
    zh: '各主题的预算数；条形是它占该方预算的比例（归垫不计），各方同一标尺。',
    en: 'Budget by theme; a bar is its share of that side’s budget (repayments left out), all to one scale.',
  },
  moneyNote: {
    zh: '主题由本站按项目名称归类，一个项目只计入一个主题。年度和层级不同，金额多少不表示轻重。',
    en: 'Themes are ours, assigned by project name; each project counts once. Years and levels differ, and more money is not more importance.',
  },
  projectMoneyNote: { zh: '金额照原文所印的各项资金来源。', en: 'Money by source, as printed.' },
  theme: { zh: '主题', en: 'Theme' },
  budget: { zh: '预算数', en: 'Budget' },
  fiscal: { zh: '财政资金', en: 'Fiscal appropriation' },
  special: { zh: '财政专户', en: 'Special fiscal account' },
  other: { zh: '其他资金', en: 'Other funds' },
  total: { zh: '合计（归垫除外）', en: 'Total without repayments' },
  repayment: {
    zh: '单列：归垫（偿还先前垫付的款项）',
    en: 'Set apart: repayment of an earlier advance (归垫)',
  },
  noBudget: { zh: '无', en: 'none' },
  notPrinted: { zh: '未印', en: 'not printed' },
  projectsCount: {
    zh: (count: number) => `${count} 个项目`,
    en: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
  },

  questionTypes: { zh: '选了哪些类型的指标？', en: 'What kinds of indicators?' },
  typesSubtitle: {
    zh: (count: string) => `各类指标占各方全部指标的比例，共 ${count} 条`,
    en: (count: string) => `Share of each side’s indicators by type, ${count} in all`,
  },
  typesNote: {
    zh: '成本单列一类：旧表式把它印在产出之下，这里都已移出。比例高低不表示好坏。',
    en: 'Cost is a type of its own: where older forms print it under output, it is moved out. A larger share is not a better one.',
  },
  questionNumbers: { zh: '目标有多少写成了数？', en: 'How far are targets numbers?' },
  numbersSubtitle: {
    zh: '每类指标中指标值是数值的，和该类的条数；条形是比例，满格为全部。',
    en: 'Targets that are numbers, of all targets of the type; a full bar is all of them.',
  },
  type: { zh: '指标类型', en: 'Type' },
  allTypes: { zh: '全部', en: 'All' },
  ofAll: {
    zh: (count: number, all: number) => `${all} 条中 ${count} 条`,
    en: (count: number, all: number) => `${count} of ${all}`,
  },
  noIndicators: { zh: '没有这类指标', en: 'no indicator' },

  questionMeasures: {
    zh: '同一件事，目标各定在多少？',
    en: 'Where does each set its target for the same thing?',
  },
  measuresLead: {
    zh: (shown: string, all: string) =>
      `各方设有目标的 ${all} 组可比指标中，${shown} 组至少有两方能放在同一标尺上。`,
    en: (shown: string, all: string) =>
      `Of the ${all} comparable measures that these have rows of, ${shown} put at least two of them on one axis.`,
  },
  measuresNote: {
    zh: '每组只用一把标尺：量纲、单位、分母、方向、对象和范围都相同的才放上去。右开的线是“不低于”，左开的是“不高于”，菱形是定值，空心方块是本站由两行推算的值。竖线是中位数。',
    en: 'Each measure has one axis: only targets of one dimension, unit, denominator, direction, entity and scope are put on it. A line open to the right is a floor, to the left a ceiling; a diamond is an exact value; a hollow square is derived by us from two rows. The upright line is the median.',
  },
  measureGroup: {
    zh: (kind: string, count: number) => `${kind}：${count} 组`,
    en: (kind: string, count: number) => `${kind}: ${count === 1 ? '1 measure' : `${count} measures`}`,
  },
  axisEnds: {
    zh: (low: string, high: string) => `标尺从 ${low} 到 ${high}`,
    en: (low: string, high: string) => `The axis runs from ${low} to ${high}`,
  },
  axisPoint: { zh: (value: string) => `标尺上只有 ${value}`, en: (value: string) => `All stand at ${value}` },
  target: { zh: '目标', en: 'Target' },
  position: { zh: '在标尺上', en: 'On the axis' },
  who: { zh: '机构或项目', en: 'Agency or project' },
  above: { zh: '高于中位数', en: 'above the median' },
  below: { zh: '低于中位数', en: 'below the median' },
  at: { zh: '等于中位数', en: 'at the median' },
  derivedMark: { zh: '推算', en: 'derived' },
  noTarget: { zh: '没有能放上标尺的目标', en: 'No target on this axis' },
  noRows: { zh: '没有这一组的指标', en: 'No indicator of this measure' },
  leftOut: {
    zh: (count: number) => `未放上标尺的 ${count} 条，逐条列出原因`,
    en: (count: number) =>
      count === 1
        ? '1 row left off the axis, with the reason'
        : `${count} rows left off the axis, each with its reason`,
  },
  repeated: {
    zh: '同一项目第二条资金线上重复印出，已计一次',
    en: 'printed again on the second line of the same programme, counted once',
  },
  notComparable: { zh: '这一组不作比较', en: 'this set is not compared' },
  mustNot: {
    zh: '放在一起会误导，只列出、不比较',
    en: 'Listed, not compared: side by side they would mislead',
  },
  oneSided: {
    zh: (count: number) => `另有 ${count} 组只有一方有数值在标尺上`,
    en: (count: number) =>
      count === 1
        ? '1 more measure has numbers of one side only'
        : `${count} more measures have numbers of one side only`,
  },
  oneSidedNote: {
    zh: '其余各方没有这一组的指标，或印的不是数值、单位不同。',
    en: 'The others have no indicator of it, or print words or another unit.',
  },
  openInExplore: { zh: '在查询页画出这一组', en: 'Draw this measure in Explore' },

  questionAxes: { zh: '还有哪些目标能放在同一标尺上？', en: 'Which other targets share an axis?' },
  axesNote: {
    zh: '同一类型、同一标尺的目标列在一起。标尺相同不等于说的是同一件事：先看指标名称。',
    en: 'Targets of one type and one axis, listed together. The same axis is not the same thing: read the names first.',
  },
  axesLeft: {
    zh: (count: number, reasons: string) => `没有列入的 ${count} 条：${reasons}。`,
    en: (count: number, reasons: string) => `Not listed, ${count}: ${reasons}.`,
  },
  axesAlone: { zh: '没有别的项目与它同轴', en: 'no other project on its axis' },

  questionFramework: { zh: '表式有什么不同？', en: 'How do the forms differ?' },
  frameworkNote: {
    zh: '数是按这些表式填出来的；表式不同，比例就会不同。',
    en: 'The figures were filled into these forms; other forms give other shares.',
  },
  form: { zh: '表式', en: 'Form' },
  year: { zh: '年度', en: 'Year' },
  level: { zh: '层级', en: 'Level of government' },
  levels1: { zh: '一级指标（原文）', en: 'Level 1 as printed' },
  cost: { zh: '成本印在', en: 'Cost is printed' },
  costOutput: { zh: '产出指标之下', en: 'under output' },
  costOwn: { zh: '单列一级', en: 'as a level of its own' },
  costNone: { zh: '没有成本指标', en: 'nowhere' },
  weights: { zh: '权重', en: 'Weights' },
  noWeights: { zh: '没有印', en: 'not printed' },
  executionWeight: {
    zh: (weight: string) => `预算执行率另占 ${weight}`,
    en: (weight: string) => `budget execution counts ${weight} besides`,
  },
  perProject: { zh: '每个项目的指标', en: 'Indicators a project' },
  moneyUnit: { zh: '金额单位（原文）', en: 'Money printed in' },
  document: { zh: '文件', en: 'Document' },
  source: { zh: '来源', en: 'Source' },
  csv: { zh: '下载这张表（CSV）', en: 'Download this table (CSV)' },
} satisfies Dictionary;

/** The families of measures, as headings. */
export const MEASURE_KIND_WORDS: Readonly<Record<MeasureKind, Bilingual>> = {
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
  rate: { zh: '比率', en: 'Rates' },
  unit_cost: { zh: '单位成本', en: 'Unit costs' },
  volume: { zh: '数量', en: 'Volumes' },
};

/** What each layout is called; one that is not here is shown by its own name. */
export const TEMPLATE_WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  'tianjin-project-table': {
    zh: '天津项目表（成本在产出之下）',
    en: 'Tianjin project table (cost under output)',
  },
  'hebei-performance-text': {
    zh: '河北绩效文本（每个项目九行）',
    en: 'Hebei performance text (nine rows a project)',
  },
  'guangzhou-wide-table': { zh: '广州宽表（一个项目一行）', en: 'Guangzhou wide table (one row a project)' },
  'sichuan-approval-table': { zh: '四川批复表（成本单列）', en: 'Sichuan approval table (cost on its own)' },
};
