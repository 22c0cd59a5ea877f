import type { Bilingual, Dictionary } from './language.ts';

/** The layouts a document can be read as. */
export const TEMPLATE_WORDS: Readonly<Record<string, Bilingual>> = {
  'tianjin-project-table': {
    zh: '天津项目绩效目标表，每格一行',
    en: 'Tianjin project tables, one cell a line',
  },
  'hebei-performance-text': {
    zh: '河北预算绩效文本，含部门整体目标',
    en: 'Hebei performance text, with goals for the whole agency',
  },
  'guangzhou-wide-table': {
    zh: '广州项目支出绩效目标表，每个项目一行',
    en: 'Guangzhou wide table, one project a line',
  },
  'sichuan-approval-table': {
    zh: '四川绩效目标批复表',
    en: 'Sichuan approval tables',
  },
};

/** Words of the list of documents. */
export const documentsWords = {
  title: { zh: '文件', en: 'Documents' },
  lead: {
    zh: (documents: string, lines: string) =>
      `本站全部数据读自 ${documents} 份公开文件，共 ${lines} 行。每份都可以逐行对照：原文是什么，读作什么。`,
    en: (documents: string, lines: string) =>
      `Everything on this site is read from ${documents} published documents, ${lines} lines in all. Each can be checked line by line: what is printed, and what it was read as.`,
  },
  composed: {
    zh: '标题由本站合成，原文未印总标题',
    en: 'Title put together by this site; the document prints none',
  },
  printed: { zh: '标题为原文所印', en: 'Title as printed' },
  year: { zh: '预算年度', en: 'Budget year' },
  stated: { zh: '原文写明', en: 'stated' },
  inferred: { zh: '推定', en: 'inferred' },
  status: { zh: '状态', en: 'Status' },
  draft: { zh: '草案（文件自称）', en: 'Draft (the document says so)' },
  template: { zh: '表式', en: 'Layout' },
  contains: { zh: '内容', en: 'Contains' },
  counts: {
    zh: (projects: number, indicators: number, lines: string) =>
      `${projects} 个项目，${indicators} 条指标，${lines} 行`,
    en: (projects: number, indicators: number, lines: string) =>
      `${projects} projects, ${indicators} indicators, ${lines} lines`,
  },
  budget: { zh: '预算合计', en: 'Budget in all' },
  stated_total: {
    zh: (money: string) => `原文所印合计 ${money}`,
    en: (money: string) => `total as printed ${money}`,
  },
  computed: { zh: '各项目相加', en: 'sum of its projects' },
  moneyUnit: { zh: '金额单位', en: 'Unit of money' },
  coverage: { zh: '读取覆盖率', en: 'Coverage' },
  coverageNote: {
    zh: (share: string) => `${share} 的非空白字符已说明用途`,
    en: (share: string) => `${share} of the non-blank characters are accounted for`,
  },
  file: { zh: '文件名', en: 'File' },
  checksum: { zh: 'SHA-256 校验值', en: 'SHA-256 checksum' },
} satisfies Dictionary;
