import type { Dictionary } from './language.ts';

/** Words of the page that reads a visitor's own document, before and while it reads. */
export const readWords = {
  title: { zh: '读您的文件', en: 'Read your document' },
  description: {
    zh: '在浏览器里读一份预算绩效目标表：Word、PDF、Excel、网页、CSV、文本。文件不上传；每一条都指回原文，可与已发布的数据对照，可下载。',
    en: 'Read a table of budget performance targets in your browser: Word, PDF, Excel, web page, CSV, text. Nothing is uploaded; every row points back to its source, can be compared with the published data, and taken away.',
  },
  lead: {
    zh: '选一份预算文件，浏览器就把里面的绩效目标表读成项目、目标和指标：逐条指回原文，与已发布的数据同图对照；没读懂的，一处处列明。',
    en: 'Choose a budget document. Its tables of performance targets become projects, objectives and indicators, each with its place in the source, and stand in one chart with the published data. Whatever was not understood is listed.',
  },
  private: { zh: '文件不离开您的电脑。', en: 'Your file never leaves your computer.' },
  privateMore: {
    zh: '读取由浏览器完成，不上传，也不保存；关掉本页，读出的内容就没有了。读的时候，本页只向本站取程序和字体资料，不发送文件里的任何内容。',
    en: 'The browser does the reading: nothing is uploaded or stored, and when you close this page what was read is gone. While it reads, the page fetches programs and font tables from this site only, and sends nothing of the file.',
  },
  noScript: {
    zh: '在浏览器里读文件要用 JavaScript，现在没有启用。也可以在自己的电脑上用命令行读，方法见下。',
    en: 'Reading in the browser needs JavaScript, which is off. You can read on your own computer instead, with the command below.',
  },
  noScriptLink: { zh: '命令行的用法', en: 'How to use the command line' },
  oldBrowser: {
    zh: '这个浏览器太旧，不能在页面里读文件。请换用较新的浏览器，或在自己的电脑上用命令行读，方法见下。',
    en: 'This browser is too old to read documents in a page. Use a newer one, or the command line on your own computer, as described below.',
  },

  choose: { zh: '选择文件', en: 'Choose files' },
  drop: { zh: '也可以把文件拖到这里，一次可放几份', en: 'or drop them here, several at a time' },
  formats: {
    zh: 'Word（.docx）、PDF、Excel（.xlsx、.xls）、网页（.html、.mht）、CSV、文本',
    en: 'Word (.docx), PDF, Excel (.xlsx, .xls), web page (.html, .mht), CSV, text',
  },
  paste: { zh: '或者粘贴一张表', en: 'Or paste a table' },
  pasteHint: {
    zh: '从网页、Word 或 Excel 复制一张表，在框里粘贴，随即读取。',
    en: 'Copy a table from a web page, Word or Excel and paste it here; it is read at once.',
  },
  pasteLabel: { zh: '粘贴的表格', en: 'Pasted table' },
  pasteRead: { zh: '读取框里的文字', en: 'Read the text in the box' },
  pasteNothing: { zh: '框里还没有文字。', en: 'There is no text in the box yet.' },

  files: { zh: '文件', en: 'Files' },
  waiting: { zh: '等前一份读完', en: 'Waiting for the one before' },
  opening: { zh: '正在打开，取读取这种格式的程序', en: 'Opening, and fetching what reads this format' },
  page: {
    zh: (page: string, pages: string) => `正在读第 ${page} 页，共 ${pages} 页`,
    en: (page: string, pages: string) => `Reading page ${page} of ${pages}`,
  },
  rows: { zh: '正在认表格、读指标、做核对', en: 'Finding tables, reading targets, running the checks' },
  handing: { zh: '正在整理结果', en: 'Putting the result together' },
  done: {
    zh: (projects: string, indicators: string, seconds: string) =>
      `读完：${projects} 个项目，${indicators} 条指标，用时 ${seconds} 秒`,
    en: (projects: string, indicators: string, seconds: string) =>
      `Read in ${seconds} s: ${projects} ${projects === '1' ? 'project' : 'projects'}, ${indicators} ${indicators === '1' ? 'indicator' : 'indicators'}`,
  },
  cancel: { zh: '停止', en: 'Stop' },
  cancelFile: { zh: (file: string) => `停止读取 ${file}`, en: (file: string) => `Stop reading ${file}` },
  cancelled: {
    zh: '已停止。读到一半的内容没有保留。',
    en: 'Stopped. Nothing of what had been read was kept.',
  },
  quiet: {
    zh: (seconds: string) => `${seconds} 秒没有进展，已中止读取：文件可能损坏，或有意写成读不完的样子。`,
    en: (seconds: string) =>
      `No progress for ${seconds} seconds, so the reading was ended: the file may be damaged, or made never to end.`,
  },
  broke: {
    zh: '读取程序中断，多半是内存不够。可以只留目标表那几页再试，或用命令行读。',
    en: 'The reader broke down, most likely for lack of memory. Try only the pages with the tables, or the command line.',
  },
  brokeWords: {
    zh: (words: string) => `浏览器说：${words}`,
    en: (words: string) => `The browser says: ${words}`,
  },
  show: { zh: '看结果', en: 'Show the result' },
  showFile: { zh: (file: string) => `看结果：${file}`, en: (file: string) => `Show the result: ${file}` },
  result: { zh: '读出的内容', en: 'What was read' },
  viewFailed: {
    zh: '结果页的程序没有载入，请检查网络后再按“看结果”。',
    en: 'The program that shows results did not load. Check the connection and press “Show the result” again.',
  },
} satisfies Dictionary;
