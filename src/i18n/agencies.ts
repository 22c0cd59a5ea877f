import type { Dictionary } from './language.ts';

/** Words of the list of agencies. */
export const agenciesWords = {
  title: { zh: '机构', en: 'Agencies' },
  lead: {
    zh: (agencies: string, projects: string) =>
      `${agencies} 个机构公开的预算绩效目标，共 ${projects} 个项目。点开一个机构，可以看它的钱用在哪里、设了哪些指标、指标值印在原文哪一行。`,
    en: (agencies: string, projects: string) =>
      `The targets that ${agencies} agencies published, ${projects} projects in all. Open an agency to see where its money goes, which indicators it set, and the line each target is printed on.`,
  },
  caption: {
    zh: '按行政区划代码排列。层级、职责和年度各不相同，次序与数字都不是排名。',
    en: 'In the order of division codes. Levels, duties and years differ: neither the order nor the figures are a ranking.',
  },
} satisfies Dictionary;
