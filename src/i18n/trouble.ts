import type { Dictionary } from './language.ts';

/** What went wrong on the way to an answer, in one sentence; what follows from it is said by each page. */
export const troubleWords = {
  notLoaded: { zh: '查询引擎或数据没有载入。', en: 'The query engine or the data did not load.' },
  stalled: {
    zh: (seconds: string) => `${seconds} 秒没有收到数据，已停止载入。`,
    en: (seconds: string) => `Nothing arrived for ${seconds} seconds, so loading was stopped.`,
  },
  missing: {
    zh: (file: string) => `数据文件 ${file} 不在网站上。`,
    en: (file: string) => `The data file ${file} is not on the site.`,
  },
  damaged: {
    zh: (file: string) => `收到的数据文件 ${file} 不完整，没有取用。`,
    en: (file: string) => `The data file ${file} arrived incomplete and was not used.`,
  },
  memory: {
    zh: '浏览器的内存不够查询引擎使用。',
    en: 'The browser has too little memory for the query engine.',
  },
  notAnswered: {
    zh: '查询引擎没有完成这次查询。',
    en: 'The query engine did not finish this query.',
  },
  otherRelease: {
    zh: (release: string, day: string) =>
      `这一页是 ${release} 版（${day}），收到的数据是另一版的。两版不能混用，所以没有用。重新载入页面，页面和数据就是同一版；网址里带着的条件或语句不会丢。`,
    en: (release: string, day: string) =>
      `This page is of release ${release} (${day}), the data that arrived are of another. The two are not mixed, so nothing was drawn. Reload the page to have both of one release; the choice or statement in the address stays.`,
  },
  newRelease: {
    zh: (release: string, day: string, other: string, otherDay: string) =>
      `这一页是 ${release} 版（${day}），网站已更新到 ${other} 版（${otherDay}）。两版的数据不能混用，所以没有用。重新载入页面就是新的一版；网址里带着的条件或语句不会丢。`,
    en: (release: string, day: string, other: string, otherDay: string) =>
      `This page is of release ${release} (${day}); the site has gone on to release ${other} (${otherDay}). Their data are not mixed, so nothing was drawn. Reload the page for the new release; the choice or statement in the address stays.`,
  },
  reload: { zh: '重新载入页面', en: 'Reload the page' },
} satisfies Dictionary;
