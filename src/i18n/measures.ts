import type { MeasureKind } from '../model/measure-kind.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** Words of the pages of comparable measures. */
export const measuresWords = {
  title: { zh: '可比指标', en: 'Comparable measures' },
  lead: {
    zh: (measures: string, rows: string, agencies: string) =>
      `把 ${agencies} 家机构目标表里说同一件事的 ${rows} 行放到 ${measures} 组里：同一单位、同一分母，一组一根轴。`,
    en: (measures: string, rows: string, agencies: string) =>
      `${rows} rows from the tables of ${agencies} agencies that speak of the same thing, in ${measures} sets: one unit, one denominator, one axis each.`,
  },
  caution: {
    zh: '目标是年初写下的打算，不是做到的结果；这里不给机构排名。',
    en: 'A target is what was planned at the start of the year, not what was achieved; nobody is ranked here.',
  },
  measure: { zh: '可比指标', en: 'Measure' },
  rows: { zh: '行数', en: 'Rows' },
  agencies: { zh: '机构', en: 'Agencies' },
  unit: { zh: '单位', en: 'Unit' },
  range: { zh: '数值范围', en: 'Range' },
  spread: { zh: '分布', en: 'Spread' },
  countRows: {
    zh: (rows: string, agencies: string) => `${agencies} 家机构 ${rows} 行`,
    en: (rows: string, agencies: string) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'} of ${agencies} ${agencies === '1' ? 'agency' : 'agencies'}`,
  },
  derivedOnly: { zh: '均为推算', en: 'all derived' },
  noNumbers: { zh: '没有数值', en: 'no number' },
  whyNot: { zh: '为什么不能比较', en: 'Why they do not compare' },
  notComparedTitle: { zh: '只列出，不比较的', en: 'Listed, not compared' },
  notComparedNote: {
    zh: '看上去像一件事，其实不是。为免误用，不画图，只列原文和理由。',
    en: 'They look like one thing and are not. To keep them from being misused there is no chart, only the printed rows and the reason.',
  },
  mayNotCompare: { zh: '不能放在一根轴上比较', en: 'Must not be compared on one axis' },
  headListed: {
    zh: (name: string, rows: string) => `${name}：列出 ${rows} 行，不作比较`,
    en: (name: string, rows: string) => `${name}: ${rows} rows listed, not compared`,
  },
  listedCount: {
    zh: (rows: string, drawn: string) => `共 ${rows} 行，画在轴上 ${drawn} 行。`,
    en: (rows: string, drawn: string) => `${drawn} of ${rows} rows stand on an axis.`,
  },
  listedNone: {
    zh: (rows: string) => `共 ${rows} 行，都没有画在轴上。`,
    en: (rows: string) => `${rows} rows, none of them on an axis.`,
  },
  chartHeading: { zh: '各机构的目标', en: 'The targets' },
  conclusions: { zh: '可以说什么，不能说什么', en: 'What may be concluded, and what not' },
  guardNote: {
    zh: (list: string) =>
      `本站其他图会把其中一些分开（${list}）；这里按这一组的定义视为同一件事，理由见上文和每行的说明。`,
    en: (list: string) =>
      `Other charts of this site would keep some of these apart (${list}); this set takes them for one thing, for the reason given above and at each row.`,
  },
  allRows: { zh: '全部行', en: 'Every row' },
  allRowsNote: {
    zh: '印出的文字都连到原文的那一行。',
    en: 'Printed words lead to the line they stand on.',
  },
  leaveOutNote: {
    zh: '去掉一行前面的勾，图、标题和行数随之改变；地址会记下来，可以发给别人。',
    en: 'Clear the box before a row and the chart, its title and the counts follow; the address keeps it, so it can be sent to others.',
  },
  show: { zh: '计入', en: 'Counted' },
  showRow: {
    zh: (name: string, whose: string) => `计入：${name}，${whose}`,
    en: (name: string, whose: string) => `Count ${name}, ${whose}`,
  },
  indicator: { zh: '指标（原文）', en: 'Indicator (as printed)' },
  printed: { zh: '指标值（原文）', en: 'Target (as printed)' },
  read: { zh: '读作', en: 'Read as' },
  project: { zh: '项目', en: 'Project' },
  line: { zh: '原文', en: 'Source' },
  notPrinted: { zh: '未印', en: 'not printed' },
  derivedRow: { zh: '推算', en: 'derived' },
  ofQuantity: { zh: '除数的原文', en: 'the divisor, as printed' },
  budgetLine: { zh: '预算在', en: 'budget:' },
  noPer: { zh: '未印分母，按名称归入', en: 'no denominator printed; placed by its name' },
  hasFinding: { zh: '※ 核对发现', en: '※ Finding' },
  rules: { zh: '按什么规则收入这些行', en: 'The rule by which these rows were taken' },
  rulesNote: {
    zh: '规则逐条对照全部指标，不是点名收入；一条指标只归入一组，即列表中第一个符合的。',
    en: 'The rule is put to every indicator; none is named by hand. An indicator belongs to one set only: the first of the list that fits.',
  },
  ruleCount: { zh: (rows: string) => `收入 ${rows} 行`, en: (rows: string) => `${rows} rows` },
  ruleData: { zh: '规则的原样（数据）', en: 'The rule as data' },
  allMeasures: { zh: '全部可比指标', en: 'All measures' },
  explore: { zh: '在“查询”里看这些指标', en: 'See these indicators in Explore' },
  leftOutStatus: {
    zh: (without: string, all: string) => `已从 ${all} 行中略去 ${without} 行。`,
    en: (without: string, all: string) => `${without} of ${all} rows left out.`,
  },
  restore: { zh: '恢复全部', en: 'Put all back' },
  unknown: {
    zh: (list: string) => `网址里有些行不在这一组，没有使用：${list}。`,
    en: (list: string) => `Some rows that the address leaves out are not in this set: ${list}.`,
  },
  failed: {
    zh: '没能画出新的图，请刷新再试。',
    en: 'The chart could not be drawn anew. Reload and try again.',
  },
  everythingOut: {
    zh: '全部行都略去了，没有可画的。',
    en: 'Every row was left out: there is nothing to draw.',
  },
  agencyMeasures: { zh: '这家机构有哪些可比的目标？', en: 'Which of its targets compare with others?' },
  agencyMeasuresNote: {
    zh: '每一组里的行数是这家机构的；点开可与其他机构并看。',
    en: 'The count is of this agency’s rows; each leads to the targets of the others.',
  },
} satisfies Dictionary;

/** The families of measures: their headings, and what is said of each. */
export const KIND_WORDS: Readonly<Record<MeasureKind, { name: Bilingual; note: Bilingual }>> = {
  unit_cost: {
    name: { zh: '单位成本', en: 'Money per unit' },
    note: {
      zh: '办一件、训一人各定多少钱。方框是推算值。',
      en: 'What one case, one person, one session may cost. Squares are derived.',
    },
  },
  satisfaction: {
    name: { zh: '满意度', en: 'Satisfaction' },
    note: {
      zh: '按受访者分组：受援人和机关干部的满意不是一回事。',
      en: 'By who is asked: the satisfaction of clients and of staff are two things.',
    },
  },
  rate: {
    name: { zh: '比率', en: 'Rates' },
    note: {
      zh: '办成、合格、答复的比例。',
      en: 'Shares of what is settled, passed, answered.',
    },
  },
  volume: {
    name: { zh: '数量', en: 'Volumes' },
    note: {
      zh: '没有除以人口或人手，不能当作规模或效率的比较。',
      en: 'Not divided by population or staff: no comparison of size or efficiency.',
    },
  },
};
