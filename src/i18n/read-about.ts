import type { Dictionary } from './language.ts';

/** What the page that reads documents says of itself, with or without a script. */
export const readAboutWords = {
  what: { zh: '能读什么', en: 'What it reads' },
  whatText: {
    zh: '是什么格式，以文件内容为准，不看扩展名。读取各格式的程序，只在遇到这种文件时才载入。',
    en: 'What a file is, its content says, not its name. The program for a format is loaded only when such a file comes.',
  },
  format: { zh: '格式', en: 'Format' },
  takes: { zh: '读到什么', en: 'What is read' },
  place: { zh: '出处记到', en: 'A row points to' },
  word: { zh: 'Word（.docx）', en: 'Word (.docx)' },
  word_takes: {
    zh: '合并单元格、表中套表、自动编号；修订中删去的文字不读',
    en: 'Merged cells, tables in tables, automatic numbers; deleted text of tracked changes is left out',
  },
  word_place: { zh: '第几张表、行、列', en: 'table, row and column' },
  pdf: { zh: 'PDF', en: 'PDF' },
  pdf_takes: {
    zh: '有文字层的；按框线或文字位置认表格，跨页的行接起来。扫描件没有文字，会说明后退回',
    en: 'With a text layer; tables are found by their rules or by where words stand, rows cut by a page are joined. Scans hold no text and are refused with that reason',
  },
  pdf_place: { zh: '页', en: 'page' },
  excel: { zh: 'Excel（.xlsx、.xls）', en: 'Excel (.xlsx, .xls)' },
  excel_takes: {
    zh: '照显示的样子读数字；隐藏的表、行、列不读，并注明',
    en: 'Numbers as displayed; hidden sheets, rows and columns are left out, and named',
  },
  excel_place: { zh: '工作表和单元格', en: 'sheet and cell' },
  web: { zh: '网页（.html、.mht）', en: 'Web page (.html, .mht)' },
  web_takes: {
    zh: '整页另存的也行，导航等不读，并注明',
    en: 'Whole saved pages too; navigation is left out, and named',
  },
  web_place: { zh: '第几张表、行、列', en: 'table, row and column' },
  plain: { zh: 'CSV、文本', en: 'CSV, text' },
  plain_takes: { zh: 'UTF-8、UTF-16、GB18030', en: 'UTF-8, UTF-16, GB18030' },
  plain_place: { zh: '行', en: 'line' },

  how: { zh: '怎样读', en: 'How it reads' },
  how_same: {
    zh: '与本站读已发布文件用的是同一套程序、同一份词表：按印出的表头认表格，照录原文，再从指标值里读出比较符、数值和单位。',
    en: 'With the same code and the same vocabulary as the published documents: tables are found by their printed headers, words are kept as printed, and comparator, number and unit are read from each target.',
  },
  how_honest: {
    zh: '不猜。没印的留空；词表里没有的栏目名，连同所在的表和位置一起列出；有多少字符说得清用途，也写明。',
    en: 'Nothing is guessed. What is not printed stays empty; labels that the vocabulary does not know are listed with table and place; and the share of characters accounted for is stated.',
  },
  how_checks: {
    zh: '读全了的项目还会按本站的核对规则查一遍。查的是文件上印的字，不是机构的工作。',
    en: 'Projects that were read whole also go through the checks of this site. They look at what is printed, not at the agency’s work.',
  },
  how_methods: { zh: '读法详见方法一页', en: 'The methods page has the details' },

  privacy: { zh: '隐私', en: 'Privacy' },
  privacy_local: {
    zh: '文件由本页的后台程序（Web Worker）在您的浏览器里读，每份一个，读完、停止或出错即结束，占用的内存随之释放。',
    en: 'A background program of this page (a Web Worker) reads each file in your browser. It ends when the file is read, stopped or refused, and its memory with it.',
  },
  privacy_requests: {
    zh: '遇到 PDF，会再取字符对照表；下载 CSV 会取字段表，下载 Parquet 还要取约 4 MB 的查询引擎。这些请求都只到本站，不带文件的任何内容。',
    en: 'A PDF makes the page fetch character tables, a CSV the dictionary of columns, and a Parquet file the query engine of some 4 MB. Such requests go to this site alone and carry nothing of your file.',
  },
  privacy_tested: {
    zh: '这一条在每次发布前由自动测试核对：读一份文件，检查发出的每一个请求。',
    en: 'An automatic test holds this before every release: it reads documents and looks at every request that goes out.',
  },

  limits: { zh: '限度', en: 'Limits' },
  limits_text: {
    zh: (megabytes: string, pages: string, seconds: string) =>
      `单个文件不超过 ${megabytes} MB，PDF 不超过 ${pages} 页；${seconds} 秒没有进展即中止。加密的、损坏的、旧版 .doc、RTF、OFD、图片和压缩包读不了，会说明怎么办。`,
    en: (megabytes: string, pages: string, seconds: string) =>
      `A file may have ${megabytes} MB and a PDF ${pages} pages; without progress for ${seconds} seconds the reading ends. Files with a password, damaged ones, old .doc, RTF, OFD, pictures and archives cannot be read, and the page says what to do instead.`,
  },

  command: { zh: '在命令行里读', en: 'On the command line' },
  command_text: {
    zh: '同一套读取程序也可以在自己的电脑上运行，不用浏览器，也不用联网。取得源码并安装后：',
    en: 'The same reader runs on your own computer, without a browser or a network. With the source code installed:',
  },
  command_json: {
    zh: '第二条把读出的行写成 JSON，与本页下载的 JSON 同样结构。字段的意思见数据页的字段表。',
    en: 'The second writes the rows as JSON, in the same shape as the JSON of this page. The dictionary on the data page says what each field means.',
  },
  command_file: { zh: '文件', en: 'file' },
  dictionary: { zh: '字段表', en: 'Dictionary' },
} satisfies Dictionary;
