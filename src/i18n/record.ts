import type { Dictionary } from './language.ts';

/** Words around the data of one agency or project, and around reporting what was misread in it. */
export const recordWords = {
  record: { zh: '本页全部数据，供程序读取：', en: 'Everything on this page, for programs:' },
  report: { zh: '报错', en: 'Report' },
  reportIndicator: {
    zh: (seq: number) => `报错：第 ${seq} 条指标读得不对`,
    en: (seq: number) => `Report that indicator ${seq} was misread`,
  },
  reportRow: { zh: '报告读错', en: 'Report a misreading' },
  reportProject: { zh: '报告这个项目读错之处', en: 'Report a misreading in this project' },
  reportDocument: { zh: '报告这份文件读错之处', en: 'Report a misreading in this document' },
} satisfies Dictionary;
