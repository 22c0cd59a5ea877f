import type { Dictionary } from './language.ts';

/** Words of the lists of places and documents of a large set, and of its pages of one place. */
export const largeListWords = {
  placesTitle: { zh: '地区', en: 'Places' },
  placesLead: {
    zh: (provinces: string, prefectures: string, agencies: string) =>
      `${provinces} 个省级地区、${prefectures} 个地级市，共 ${agencies} 个机构。没有列出的地区，只表示这套数据里还没有它的文件。`,
    en: (provinces: string, prefectures: string, agencies: string) =>
      `${provinces} province-level divisions and ${prefectures} prefecture-level cities with ${agencies} agencies. A place that is missing only means that this set has no document from it.`,
  },
  placeCounts: {
    zh: (agencies: string, projects: string, money: string) =>
      `${agencies} 个机构，${projects} 个项目，${money}`,
    en: (agencies: string, projects: string, money: string) =>
      `${agencies} agencies, ${projects} projects, ${money}`,
  },
  placeLead: {
    zh: (place: string, agencies: string, years: string, projects: string, indicators: string) =>
      `${place}的 ${agencies} 个机构，${years} 年，${projects} 个项目，${indicators} 条绩效指标。`,
    en: (place: string, agencies: string, years: string, projects: string, indicators: string) =>
      `${place}, ${years}: ${agencies} agencies, ${projects} projects, ${indicators} indicators.`,
  },
  questionYears: { zh: '各年预算多少？', en: 'How much each year?' },
  questionTypes: { zh: '选了哪些类型的指标？', en: 'What kinds of indicators are chosen?' },
  yearsTable: { zh: '各年', en: 'Year by year' },
  ownAgencies: { zh: '本级机构', en: 'Agencies of its own level' },
  below: { zh: '下辖地级市', en: 'Prefecture-level cities within it' },
  agenciesHere: { zh: '这里的机构', en: 'Agencies here' },
  byCode: {
    zh: '按行政区划代码排列，次序与数字都不是排名。',
    en: 'In the order of division codes: neither the order nor the figures are a ranking.',
  },
  levels: {
    zh: '含所辖各级。上下级政府各有各的预算，合计不是一个地方的总账。',
    en: 'All levels within it are counted. Each level of government has a budget of its own: sums are not the accounts of a place.',
  },
  code: { zh: '行政区划代码', en: 'Division code' },
  within: { zh: '上级地区', en: 'Within' },
  placeName: { zh: '地区', en: 'Place' },
  year: { zh: '年度', en: 'Year' },
  agencies: { zh: '机构数', en: 'Agencies' },
  documents: { zh: '文件数', en: 'Documents' },
  projects: { zh: '项目数', en: 'Projects' },
  indicators: { zh: '指标数', en: 'Indicators' },
  budget: { zh: '预算合计', en: 'Budgets' },
  agency: { zh: '机构', en: 'Agency' },
  document: { zh: '文件', en: 'Document' },
  documentsTitle: { zh: '文件', en: 'Documents' },
  documentsLead: {
    zh: (documents: string, agencies: string, years: string) =>
      `${agencies} 个机构 ${years} 年的 ${documents} 份文件。选一个地区和年度，看那里的每一份。`,
    en: (documents: string, agencies: string, years: string) =>
      `${documents} documents of ${agencies} agencies, ${years}. Choose a place and a year to see each of them.`,
  },
  documentsOf: {
    zh: (place: string, year: string) => `${place} ${year} 年的文件`,
    en: (place: string, year: string) => `Documents of ${place}, ${year}`,
  },
  documentsOfLead: {
    zh: (documents: string, projects: string, indicators: string) =>
      `${documents} 份文件，${projects} 个项目，${indicators} 条绩效指标。`,
    en: (documents: string, projects: string, indicators: string) =>
      `${documents} documents with ${projects} projects and ${indicators} indicators.`,
  },
  otherYears: { zh: '其他年度', en: 'Other years' },
  allPlaces: { zh: '全部地区和年度', en: 'All places and years' },
  explorePlace: {
    zh: (count: string) => `在查询页筛选这里的 ${count} 条指标`,
    en: (count: string) => `Filter the ${count} indicators of this place in Explore`,
  },
  exploreYear: {
    zh: (count: string) => `在查询页筛选这里当年的 ${count} 条指标`,
    en: (count: string) => `Filter the ${count} indicators of this place and year in Explore`,
  },
  toDocuments: { zh: '按地区和年度列出全部文件', en: 'All documents by place and year' },
  none: { zh: '无', en: 'none' },
} satisfies Dictionary;
