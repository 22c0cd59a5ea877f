import type { Dictionary } from './language.ts';

/** Words of the list of themes. */
export const themesWords = {
  title: { zh: '主题', en: 'Themes' },
  lead: {
    zh: (themes: string, projects: string) =>
      `${projects} 个项目归为 ${themes} 个主题，同一件事各地花多少钱、怎么定目标，可以放在一起看。`,
    en: (themes: string, projects: string) =>
      `${projects} projects fall under ${themes} themes, so that one task can be seen across agencies: what it costs and which targets it carries.`,
  },
  mostShared: {
    zh: (themes: string, agencies: string) => `${themes}各有 ${agencies} 个机构，最值得对照。`,
    en: (themes: string, agencies: string) => `Most shared are ${themes}: ${agencies} agencies each.`,
  },
  how: {
    zh: '主题由本站按项目名称中的词归类，不是文件所印；一个项目只计入一个主题，所以金额不会重复相加。',
    en: 'Themes are ours, assigned by words in the project name; the documents do not print them. Each project counts under one theme, so no money is added twice.',
  },
  order: {
    zh: '按预算合计从大到小；全部为归垫的主题放在最后。',
    en: 'Largest budget first; a theme that is all repayment stands last.',
  },
} satisfies Dictionary;
