import type { Dictionary } from './language.ts';

/** Words of the page at the root of a release that is kept. */
export const releasePageWords = {
  title: {
    zh: (version: string) => `绩效对照 ${version} 版`,
    en: (version: string) => `绩效对照 · Jixiao, release ${version}`,
  },
  lead: {
    zh: (version: string, date: string) =>
      `${version} 版（${date}）的图表和数据，原样留存，不再改动，供引用和查对。`,
    en: (version: string, date: string) =>
      `The charts and tables of release ${version} (${date}), kept as they were for those who cite or check them.`,
  },
  now: { zh: '看现在的版本', en: 'The present release' },
  twin: { zh: 'English', en: '中文' },
  charts: { zh: '图表', en: 'Charts' },
  tables: { zh: '数据表', en: 'Tables' },
  sums: { zh: '：本版每个文件的校验值', en: ' holds the checksum of every file of this release' },
} satisfies Dictionary;
