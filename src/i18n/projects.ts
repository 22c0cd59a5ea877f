import type { Dictionary } from './language.ts';

/** Words of the list of projects. */
export const projectsWords = {
  title: { zh: '项目', en: 'Projects' },
  lead: {
    zh: (projects: string, agencies: string, money: string) =>
      `${agencies} 个机构的 ${projects} 个项目，预算合计 ${money}。按机构分组，组内按预算数从大到小。`,
    en: (projects: string, agencies: string, money: string) =>
      `${projects} projects of ${agencies} agencies, ${money} in all. Grouped by agency; within each, the largest budget first.`,
  },
  byTheme: { zh: '想按主题看，请到', en: 'To see them by subject, go to' },
  scale: {
    zh: '条长在每个机构之内按比例，不同机构之间不可比长短。',
    en: 'Bars are to scale within each agency, not between agencies.',
  },
  groupNote: {
    zh: (projects: string, money: string) => `${projects} 个项目，${money}`,
    en: (projects: string, money: string) => `${projects} projects, ${money}`,
  },
  jump: { zh: '跳到机构', en: 'Jump to an agency' },
} satisfies Dictionary;
