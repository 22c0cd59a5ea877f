import type { Dictionary } from './language.ts';

/** Words of the pages of one agency, project or document of a large set, and of the lists that lead to them. */
export const recordViewWords = {
  loading: { zh: '正在读取…', en: 'Reading …' },
  unknownAgency: { zh: '数据中没有这个机构', en: 'No such agency in the data' },
  unknownProject: { zh: '数据中没有这个项目', en: 'No such project in the data' },
  unknownDocument: { zh: '数据中没有这份文件', en: 'No such document in the data' },
  unknown: {
    zh: (id: string) => `地址中的编号“${id}”不在这套数据里。请从机构列表进入，或在查询页里找。`,
    en: (id: string) =>
      `The id “${id}” in the address is not in this set. Start from the list of agencies, or look in Explore.`,
  },
  noId: {
    zh: '地址中没有编号。请从机构列表进入，或在查询页里找。',
    en: 'The address names no id. Start from the list of agencies, or look in Explore.',
  },
  failed: {
    zh: '没有读到数据。请检查网络后重试。',
    en: 'The data could not be read. Check the connection and try again.',
  },
  retry: { zh: '重试', en: 'Try again' },
  needsScript: {
    zh: '数据量大，不能为每个机构、项目和文件各做一页；这一页由脚本读取一个小文件画出。请允许脚本运行，或从下面的链接继续。',
    en: 'There are too many agencies, projects and documents for a page each, so a script draws this page from one small file. Allow scripts to run, or go on from the links below.',
  },
  pageAgency: { zh: '机构', en: 'Agency' },
  pageProject: { zh: '项目', en: 'Project' },
  pageDocument: { zh: '文件', en: 'Document' },
  toAgencies: { zh: '机构列表', en: 'List of agencies' },
  toExplore: { zh: '查询', en: 'Explore' },
  agenciesLead: {
    zh: (agencies: string, projects: string) =>
      `${agencies} 个机构，${projects} 个项目。先选地区，再看那里的机构。`,
    en: (agencies: string, projects: string) =>
      `${agencies} agencies with ${projects} projects. Choose a place to see its agencies.`,
  },
  agencyDescription: {
    zh: (agency: string, projects: string, money: string, indicators: string) =>
      `${agency}：${projects} 个项目，预算合计 ${money}，${indicators} 条绩效指标。`,
    en: (agency: string, projects: string, money: string, indicators: string) =>
      `${agency}: ${projects} projects, ${money} in all, ${indicators} indicators.`,
  },
  homeLead: {
    zh: (agencies: string, years: string, indicators: string) =>
      `${agencies} 个机构 ${years} 年的 ${indicators} 条绩效指标。数据较多，首页按省份汇总；每个机构、项目和文件另有一页。`,
    en: (agencies: string, years: string, indicators: string) =>
      `${indicators} performance indicators of ${agencies} agencies, ${years}. There are many, so this page shows sums by province; each agency, project and document has a page of its own.`,
  },
  toAgencyPlaces: {
    zh: (agencies: string) => `按地区浏览 ${agencies} 个机构`,
    en: (agencies: string) => `Browse the ${agencies} agencies by place`,
  },
  place: { zh: '地区', en: 'Place' },
  budget: { zh: '预算合计', en: 'Budgets' },
  questionNumbers: { zh: '目标有多少写成了数？', en: 'How far are targets numbers?' },
  years: { zh: '年度', en: 'Years' },
  count: { zh: '机构数', en: 'Agencies' },
  projectCount: { zh: '项目数', en: 'Projects' },
  indicatorCount: { zh: '指标数', en: 'Indicators' },
  questionYears: { zh: '各年预算多少？', en: 'How much each year?' },
  questionProjects: { zh: '钱用在哪里？', en: 'Where does the money go?' },
  largest: {
    zh: (shown: string, all: string) =>
      `按预算数从大到小，列出 ${all} 个项目中的 ${shown} 个；其余在各年文件中。`,
    en: (shown: string, all: string) =>
      `Largest first; ${shown} of ${all} projects. The others stand under the documents of each year.`,
  },
  allLargest: {
    zh: (all: string) => `全部 ${all} 个项目，按预算数从大到小。`,
    en: (all: string) => `All ${all} projects, largest first.`,
  },
  yearsNote: {
    zh: '年度之间的差别可能来自公开范围的变化，不一定是预算的增减。',
    en: 'A difference between years may come from what was published, not from the budgets themselves.',
  },
  documentLead: {
    zh: (agency: string, year: string, projects: string, money: string, indicators: string) =>
      `${agency} ${year}的文件：${projects} 个项目，预算合计 ${money}，${indicators} 条绩效指标。`,
    en: (agency: string, year: string, projects: string, money: string, indicators: string) =>
      `A document of ${agency} for ${year}: ${projects} projects, ${money} in all, ${indicators} indicators.`,
  },
  documentProjects: { zh: '项目', en: 'Projects' },
  documentNote: {
    zh: '按文件中的顺序。',
    en: 'In the order of the document.',
  },
  sourceLines: { zh: '原文', en: 'Source text' },
  noLinesGenerated: {
    zh: '这份文件由程序生成，没有原文可以逐行对照。',
    en: 'This document was made by a program: there is no source text to show line by line.',
  },
  noLines: {
    zh: '这套数据没有附上原文各行，无法在此逐行对照。',
    en: 'The lines of the source text are not part of this set, so they cannot be shown here.',
  },
  noIndicators: {
    zh: '原文没有为这个项目印出绩效指标。',
    en: 'The document prints no indicators for this project.',
  },
  indicatorsNote: {
    zh: '左边照原文印出，“读作”一栏是本站从指标值读出的比较符、数值、单位或日期。',
    en: 'Printed text stays as published, in Chinese. “Read as” is the comparator, number, unit or date that was read from the target.',
  },
  sameTheme: {
    zh: '查询该机构当年同主题的指标',
    en: 'Explore the indicators of this agency, theme and year',
  },
  noProjects: { zh: '没有项目。', en: 'There are no projects.' },
  findingsCount: {
    zh: (count: string) => `${count} 处待核实`,
    en: (count: string) => `${count} to be verified`,
  },
  whatRules: { zh: '各条规则核对什么', en: 'what the rules check' },
  more: {
    zh: (count: string) => `再列 ${count} 个`,
    en: (count: string) => `List ${count} more`,
  },
  listed: {
    zh: (shown: string, all: string) => `已列出 ${all} 个项目中的 ${shown} 个。`,
    en: (shown: string, all: string) => `${shown} of ${all} projects are listed.`,
  },
} satisfies Dictionary;
