import type { Dictionary } from './language.ts';

/** Words of the frame around every page. */
export const siteWords = {
  siteName: { zh: '绩效对照', en: 'Jixiao' },
  siteNameOther: { zh: 'Jixiao', en: '绩效对照' },
  tagline: {
    zh: '中国政府预算绩效目标，逐条对照',
    en: 'Chinese government budget performance targets, side by side',
  },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navigation: { zh: '主导航', en: 'Main' },
  menu: { zh: '更多', en: 'More' },
  directory: { zh: '栏目一览', en: 'Directory' },
  download: {
    zh: '下载全部数据（CSV、Parquet，一个压缩包）',
    en: 'Download all data (CSV and Parquet in one archive)',
  },
  twinLabel: { zh: 'English', en: '中文' },
  /** At the foot of a printed page, before its address. */
  printedFrom: {
    zh: (title: string, release: string, day: string) =>
      `绩效对照：《${title}》，数据 ${release} 版（${day}）。`,
    en: (title: string, release: string, day: string) =>
      `Jixiao: “${title}”, data release ${release} (${day}).`,
  },
  notGovernment: {
    zh: '本站不是政府网站。数字均读自已公开的文件。',
    en: 'This is not a government website. Every figure is read from a published document.',
  },
  sources: { zh: '原始文件', en: 'Source documents' },
  licences: { zh: '许可', en: 'Licences' },
  dataLicence: {
    zh: '整理后的数据以 CC BY 4.0 许可发布，可自由使用，请注明来源。',
    en: 'The derived data are published under CC BY 4.0: use them freely and name the source.',
  },
  documentLicence: {
    zh: '原始文件是政府为公开而发布的文本。',
    en: 'The documents are official texts, published for disclosure.',
  },
  codeLicence: { zh: '程序代码以 MIT 许可发布。', en: 'The code is published under the MIT licence.' },
  notFoundTitle: { zh: '没有这个页面', en: 'No such page' },
  notFoundText: {
    zh: '地址可能有误。本站的编号一经公布就不再改变；从别处点来的，多半是链接抄漏了一截。从这里接着找：',
    en: 'The address may be wrong. Ids on this site do not change once published, so a link from elsewhere has probably lost its end. Go on from here:',
  },
  toHome: { zh: '回到首页', en: 'Go to the home page' },
} satisfies Dictionary;
