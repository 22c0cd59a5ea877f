import type { AgencyKind } from '../model/agency.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** What an agency is, inside a sentence. */
export const KIND_IN_SENTENCE: Readonly<Record<AgencyKind, Bilingual>> = {
  justice_bureau: { zh: '司法局', en: 'justice bureau' },
  court: { zh: '法院', en: 'court' },
  other: { zh: '机构', en: 'agency' },
};

/** Words of the page of one agency. */
export const agencyWords = {
  lead: {
    zh: (place: string, level: string, kind: string) => `${place}的${level}${kind}。`,
    en: (place: string, level: string, kind: string) => `A ${level} ${kind} in ${place}.`,
  },
  leadDocument: {
    zh: (year: string, projects: string, money: string, indicators: string, numbers: string) =>
      `${year}为 ${projects} 个项目编列预算 ${money}，设 ${indicators} 条绩效指标，其中 ${numbers} 条的指标值是数值。`,
    en: (year: string, projects: string, money: string, indicators: string, numbers: string) =>
      `For ${year} it budgets ${money} for ${projects} projects and sets ${indicators} indicators; the targets of ${numbers} are numbers.`,
  },
  leadPage: {
    zh: (years: string) =>
      `这里是它公开的 ${years}项目支出绩效目标：花多少钱，用什么指标衡量，指标值定在哪里。`,
    en: (years: string) =>
      `These are the project targets it published for ${years}: what each costs, which indicators measure it, and how high its targets stand.`,
  },
  publisher: { zh: '编制单位（原文）', en: 'Publishing unit as printed' },
  printedCode: { zh: '预算单位编码（原文）', en: 'Budget-unit code as printed' },
  questionMoney: { zh: '钱用在哪里？', en: 'Where does the money go?' },
  questionThemes: { zh: '用于哪些主题？', en: 'What is it for?' },
  questionTypes: { zh: '选了哪些类型的指标？', en: 'What kinds of indicators does it choose?' },
  questionNumbers: { zh: '目标有多少写成了数？', en: 'How far are its targets numbers?' },
  moneyNote: {
    zh: '按预算数从大到小，条长按比例。点开项目，可见精确到元的数额和印在原文的哪一行。',
    en: 'Largest first; bars are to scale. A project’s page has the sum to the yuan and the line it is printed on.',
  },
  themesFinding: {
    zh: (theme: string, money: string, share: string) => `最多的是${theme}：${money}，占 ${share}`,
    en: (theme: string, money: string, share: string) =>
      `Most goes to ${theme}: ${money}, ${share} of the budget`,
  },
  themesFindingApart: {
    zh: (theme: string, money: string, share: string) =>
      `除归垫外，最多的是${theme}：${money}，占其余资金的 ${share}`,
    en: (theme: string, money: string, share: string) =>
      `Repayment apart, most goes to ${theme}: ${money}, ${share} of the rest`,
  },
  themesFindingOnlyRepayment: { zh: '全部是归垫', en: 'All of it is a repayment' },
  themesNote: {
    zh: '主题由本站按项目名称归类，一个项目只计入一个主题。',
    en: 'Themes are ours, assigned by project name. Each project counts once, under one theme.',
  },
  typesFinding: {
    zh: (type: string, own: string, others: string) => `${type}指标占 ${own}，其余机构合计为 ${others}`,
    en: (type: string, own: string, others: string) =>
      `${type} indicators make up ${own}; for the other agencies together, ${others}`,
  },
  typesEven: {
    zh: '九类指标一样多：表式为每个项目各印一条',
    en: 'The same number of every type: the template prints one of each for every project',
  },
  typesSubtitle: {
    zh: (agency: string, count: string) =>
      `各类指标占各机构全部指标的比例。最上面是${agency}，共 ${count} 条`,
    en: (agency: string, count: string) =>
      `Share of each agency’s indicators by type. The topmost bar is ${agency}, ${count} indicators`,
  },
  typesNote: {
    zh: '成本单列一类，因为各地表式把它放在不同的一级指标之下。其余机构列出供对照；年度、层级不同，比例高低不表示好坏。',
    en: 'Cost is shown apart because templates file it under different categories. The other agencies are there for reference; their years and levels differ, and a larger share is not a better one.',
  },
  numbersSubtitle: {
    zh: (numbers: string, all: string) => `指标值为数值的比例，按指标类型。${all} 条中 ${numbers} 条是数值`,
    en: (numbers: string, all: string) =>
      `Share of targets that are numbers, by type. ${numbers} of ${all} are`,
  },
  numbersNote: {
    zh: '文字目标不等于不好，但无法直接比较。',
    en: 'A target in words is not a bad target, but it cannot be compared directly.',
  },
  goals: { zh: '部门整体绩效目标', en: 'Goals for the agency as a whole' },
  goalsNote: {
    zh: '印在项目表之前，针对整个部门。以下照原文印出。',
    en: 'Printed before the project tables, for the whole agency. Below, as published, in Chinese.',
  },
  overall: { zh: '总体绩效目标', en: 'Overall goal' },
  subGoals: { zh: '分项绩效目标', en: 'Sub-goals' },
  safeguards: { zh: '工作保障措施', en: 'Safeguards' },
  goalIndicators: { zh: '绩效指标', en: 'Indicators' },
  compare: { zh: '与相近机构并排对比', en: 'Compare with its peers' },
  documents: { zh: '原始文件', en: 'Source documents' },
  evidence: { zh: '年度依据', en: 'evidence for the year' },
} satisfies Dictionary;
