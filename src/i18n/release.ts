import type { Dictionary } from './language.ts';

/** What a page says of itself when it is out of date or out of reach. */
export const releaseWords = {
  offline: {
    zh: (release: string, day: string) =>
      `当前没有网络。这一页的数据是 ${release} 版（${day}）；打开过的页面仍可查看。`,
    en: (release: string, day: string) =>
      `You are offline. This page is as of release ${release} (${day}); pages you have opened can still be read.`,
  },
  kept: {
    zh: (release: string, day: string) =>
      `网站暂时连不上，这是浏览器保存的页面，数据是 ${release} 版（${day}）。`,
    en: (release: string, day: string) =>
      `The site could not be reached in time. This page was kept by your browser, as of release ${release} (${day}).`,
  },
  newer: {
    zh: (release: string, own: string) => `网站已更新到 ${release} 版，这一页仍是 ${own} 版，可以接着用。`,
    en: (release: string, own: string) =>
      `The site has gone on to release ${release}. This page is still of ${own} and goes on working.`,
  },
  reload: { zh: '重新载入', en: 'Reload' },
} satisfies Dictionary;
