import type { Dictionary } from './language.ts';

/** Words of the page of one place. */
export const placeWords = {
  lead: {
    zh: (agencies: string, projects: string, money: string) =>
      `本站现有 ${agencies} 个机构的文件，${projects} 个项目，预算合计 ${money}。`,
    en: (agencies: string, projects: string, money: string) =>
      `This site has documents of ${agencies} here: ${projects} projects, ${money} in all.`,
  },
  agencyCount: {
    zh: (count: number) => `${count}`,
    en: (count: number) => (count === 1 ? 'one agency' : `${count} agencies`),
  },
  code: { zh: '行政区划代码', en: 'Division code' },
  chineseName: { zh: '中文名称', en: 'Chinese name' },
  within: { zh: '上级地区', en: 'Within' },
  agencies: { zh: '这里的机构', en: 'Agencies here' },
  levels: {
    zh: '上下级政府各有各的预算，金额不能当作同一个地方的总账相加。',
    en: 'Each level of government has a budget of its own; their sums do not add up to the accounts of one place.',
  },
  below: { zh: '下辖地区', en: 'Places within it' },
  municipality: {
    zh: '直辖市下没有地级一层，区直接隶属于市。',
    en: 'A municipality has no prefecture level: its districts stand directly below it.',
  },
} satisfies Dictionary;
