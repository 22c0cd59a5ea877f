import type { Dictionary } from './language.ts';

/** Words of what the checks found in a large set: sums by place and year, and the way to every row. */
export const largeFindingsWords = {
  questionPlaces: { zh: '在哪些地区？', en: 'In which places?' },
  questionYears: { zh: '在哪些年度？', en: 'In which years?' },
  provincesTitle: {
    zh: (findings: string, provinces: string) => `${findings} 处，分布在 ${provinces} 个省级地区`,
    en: (findings: string, provinces: string) =>
      `${findings} findings in ${provinces} province-level divisions`,
  },
  yearsTitle: {
    zh: (least: string, most: string) => `各年 ${least} 至 ${most} 处`,
    en: (least: string, most: string) => `${least} to ${most} findings a year`,
  },
  yearTitle: {
    zh: (year: string, findings: string) => `${year} 年 ${findings} 处`,
    en: (year: string, findings: string) => `${findings} findings in ${year}`,
  },
  subtitle: {
    zh: (projects: string, documents: string) =>
      `发现数和涉及的项目数；共 ${documents} 份文件的 ${projects} 个项目。`,
    en: (projects: string, documents: string) =>
      `Findings and the projects they are in; ${projects} projects of ${documents} documents.`,
  },
  amount: {
    zh: (findings: string, projects: string) => `${findings} 处 · ${projects} 个项目`,
    en: (findings: string, projects: string) => `${findings} in ${projects} projects`,
  },
  note: {
    zh: '多少取决于这套数据里有多少文件、用的是哪种表式，不能用来比较地区或机构。',
    en: 'How many there are depends on how many documents the set holds and on their layout: the numbers compare neither places nor agencies.',
  },
  place: { zh: '地区', en: 'Place' },
  year: { zh: '年度', en: 'Year' },
  findings: { zh: '发现', en: 'Findings' },
  projects: { zh: '项目', en: 'Projects' },
  documents: { zh: '文件', en: 'Documents' },
  agencies: { zh: '涉及机构', en: 'Agencies' },
  agenciesOf: { zh: (count: string) => `${count} 个`, en: (count: string) => count },
  allPlaces: { zh: '全部地区', en: 'All places' },
  allYears: { zh: '全部年度', en: 'All years' },
  rowsNote: {
    zh: '按行政区划代码、年度和文件中的顺序排列，不是排名。',
    en: 'By division code, year, and the order of the document: not a ranking.',
  },
  shown: {
    zh: (from: string, to: string, all: string) => `第 ${from} 至 ${to} 条，共 ${all} 条。`,
    en: (from: string, to: string, all: string) => `${from} to ${to} of ${all}.`,
  },
  noneChosen: {
    zh: '这个地区和年度没有。请另选地区或年度。',
    en: 'None in this place and year. Choose another place or year.',
  },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  pager: { zh: '翻页', en: 'Pages' },
  loading: { zh: '正在读取…', en: 'Reading …' },
  moreNeedsScript: {
    zh: '这里列出前面的几条；选择地区、年度和翻页要用脚本。不用脚本，可以从文件列表按地区和年度找到每一份文件。',
    en: 'These are the first. Choosing a place or year and turning pages needs scripts. Without them the list of documents leads to each document by place and year.',
  },
  toDocuments: { zh: '文件列表', en: 'List of documents' },
} satisfies Dictionary;
