import type { Dictionary } from './language.ts';

/** Words of the page that shows a source document. */
export const documentWords = {
  kicker: { zh: '原始文件', en: 'Source document' },
  composed: {
    zh: '原文未印总标题，此标题由机构、年度和表名合成。',
    en: 'The document prints no title of its own; this one is put together from agency, year and table name.',
  },
  description: {
    zh: (title: string, lines: number) => `${title}：原文 ${lines} 行及逐行读法`,
    en: (title: string, lines: number) =>
      `${title}: the ${lines} lines of the source and what each was read as`,
  },
  agency: { zh: '发布机构', en: 'Agency' },
  year: { zh: '预算年度', en: 'Budget year' },
  evidence: { zh: '年度依据', en: 'Evidence for the year' },
  lineLabel: { zh: (line: number) => `第 ${line} 行`, en: (line: number) => `Line ${line}` },
  contains: { zh: '内容', en: 'Contains' },
  counts: {
    zh: (projects: number, indicators: number, lines: number) =>
      `${projects} 个项目，${indicators} 条指标，${lines} 行`,
    en: (projects: number, indicators: number, lines: number) =>
      `${projects} projects, ${indicators} indicators, ${lines} lines`,
  },
  statedTotal: { zh: '原文所印合计', en: 'Total as printed' },
  coverage: { zh: '读取覆盖率', en: 'Coverage' },
  coverageNote: {
    zh: (share: string) => `${share} 的非空白字符已说明用途`,
    en: (share: string) => `${share} of the non-blank characters are accounted for`,
  },
  file: { zh: '文件名', en: 'File' },
  checksum: { zh: 'SHA-256 校验值', en: 'SHA-256 checksum' },
  projects: { zh: '项目', en: 'Projects' },
  before: { zh: '项目表之前', en: 'Before the project tables' },
  linesHeading: { zh: '原文及逐行读法', en: 'The source, line by line' },
  linesNote: {
    zh: '左为行号，可作链接；中为原文，照印；右为该行读作什么。',
    en: 'Left, the line number, which is a link; middle, the text as published, in Chinese; right, what the line was read as.',
  },
  masked: { zh: '经办人姓名和电话已隐去。', en: 'Names and telephone numbers of handling staff are masked.' },
} satisfies Dictionary;
