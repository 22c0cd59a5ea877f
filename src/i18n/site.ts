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
  home: { zh: '首页', en: 'Home' },
  agencies: { zh: '机构', en: 'Agencies' },
  projects: { zh: '项目', en: 'Projects' },
  themes: { zh: '主题', en: 'Themes' },
  explore: { zh: '查询', en: 'Explore' },
  places: { zh: '地区', en: 'Places' },
  documents: { zh: '文件', en: 'Documents' },
  more: { zh: '更多', en: 'More' },
  download: {
    zh: '下载全部数据（CSV、JSON、Parquet，一个压缩包）',
    en: 'Download all data (CSV, JSON and Parquet in one archive)',
  },
  twinLabel: { zh: 'English', en: '中文' },
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
    zh: '地址可能有误，或页面已移走。',
    en: 'The address may be wrong, or the page has moved.',
  },
  toHome: { zh: '回到首页', en: 'Go to the home page' },
} satisfies Dictionary;
