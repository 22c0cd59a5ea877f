import type { Dictionary } from './language.ts';

/** Words around a citation: the button, the dialog, and the same texts where no script runs. */
export const citeWords = {
  cite: { zh: '引用', en: 'Cite' },
  citeThis: { zh: (name: string) => `引用：${name}`, en: (name: string) => `Cite: ${name}` },
  citeRow: {
    zh: (name: string) => `引用这条指标：${name}`,
    en: (name: string) => `Cite this indicator: ${name}`,
  },
  short: { zh: '简短引注', en: 'Short line' },
  gbt7714: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
  bibtex: { zh: 'BibTeX', en: 'BibTeX' },
  english: { zh: '英文引注', en: 'English reference' },
  copy: { zh: '复制', en: 'Copy' },
  copyOf: { zh: (form: string) => `复制${form}`, en: (form: string) => `Copy: ${form}` },
  copied: { zh: (form: string) => `已复制：${form}`, en: (form: string) => `Copied: ${form}` },
  selected: {
    zh: (form: string) => `浏览器不允许直接复制，已选中${form}，请按 Ctrl+C（Mac 为 ⌘C）或长按复制。`,
    en: (form: string) =>
      `This browser does not let pages copy. ${form} is selected: press Ctrl+C (⌘C on a Mac), or press and hold.`,
  },
  close: { zh: '关闭', en: 'Close' },
  check: {
    zh: '引用前请核对原文所在的行：数字由本站读自公开文件，可能有误。',
    en: 'Check the printed line before you quote: we read the figures from published documents and may be wrong.',
  },
  printed: {
    zh: '引用日期没有写入，请自行补上。',
    en: 'The day of access is left out: add the day you read this page.',
  },
} satisfies Dictionary;
