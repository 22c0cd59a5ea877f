import type { Dictionary } from './language.ts';

/** Words of the pictures that stand for a page where it is shared. */
export const shareWords = {
  budget: { zh: '预算', en: 'budgeted' },
  projects: { zh: () => '个项目', en: (count: number) => (count === 1 ? 'project' : 'projects') },
  indicators: { zh: () => '条绩效指标', en: (count: number) => (count === 1 ? 'indicator' : 'indicators') },
  agencies: { zh: () => '个机构', en: (count: number) => (count === 1 ? 'agency' : 'agencies') },
  numeric: { zh: '的指标值是数值', en: 'of targets are numbers' },
  bar: {
    zh: (count: string) => `${count} 条指标，按类型`,
    en: (count: string) => `${count} indicators, by type`,
  },
  barOfAll: {
    zh: (count: string) => `本站全部 ${count} 条指标，按类型`,
    en: (count: string) => `All ${count} indicators of this site, by type`,
  },
  footer: {
    zh: '逐行读自已公开的文件，每个数字可回到原文 · 不是政府网站',
    en: 'Read line by line from published documents · not a government website',
  },
} satisfies Dictionary;
