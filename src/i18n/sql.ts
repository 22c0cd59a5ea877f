import type { Dictionary } from './language.ts';

/** `1 row`, `2 rows`: English counts of what is already printed. */
const counted = (count: string, what: string) => `${count} ${what}${count === '1' ? '' : 's'}`;

/** Words of the SQL bench. */
export const sqlWords = {
  title: { zh: 'SQL 查询', en: 'SQL bench' },
  description: {
    zh: '用 SQL 查询预算绩效目标的全部数据表：表结构、示例、可转发的链接；结果可看表、画图、下载。查询在您的浏览器里进行。',
    en: 'Query every table of the data with SQL: schema, examples, links to share; results as table, chart and download. It all runs in your browser.',
  },
  intro: {
    zh: (tables: string, rows: string) =>
      `${tables} 张表、${rows} 行，都可以用 SQL（DuckDB）查询。运行后网址就带着这条语句，可以直接转发。`,
    en: (tables: string, rows: string) =>
      `All ${tables} tables, ${rows} rows, open to SQL (DuckDB). Once run, a statement is in the address, ready to share.`,
  },
  confined: {
    zh: '语句只在您的浏览器里、对一份数据副本运行：连不到网络，读不到文件，也改不了本站的数据。',
    en: 'Statements run in your browser, on a copy of the data. They cannot reach the network or a file, nor change the data of this site.',
  },
  noScript: {
    zh: '未启用 JavaScript，不能运行语句。下面的示例和表结构可以照看；各表可在本机用 DuckDB 打开：',
    en: 'JavaScript is off, so nothing can be run here. Examples and schema can still be read, and the tables opened with DuckDB on your machine:',
  },
  oldBrowser: {
    zh: '这个浏览器不能运行查询引擎。请换用较新的浏览器，或在本机用 DuckDB 打开各表：',
    en: 'This browser cannot run the query engine. Use a newer one, or open the tables with DuckDB on your machine:',
  },

  examples: { zh: '六个例子', en: 'Six examples' },
  exampleStatement: { zh: '语句', en: 'Statement' },
  editor: { zh: '语句', en: 'Statement' },
  editorHint: {
    zh: 'Ctrl 或 ⌘ 加回车运行；一次一条。Tab 键移到下一个控件。',
    en: 'Ctrl or ⌘ with Enter runs it; one at a time. Tab moves on to the next control.',
  },
  run: { zh: '运行', en: 'Run' },
  cancel: { zh: '停止', en: 'Stop' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  linkCopied: { zh: '链接已复制。', en: 'Link copied.' },
  linkToCopy: { zh: '请复制这个地址：', en: 'Copy this address:' },
  restore: { zh: '恢复数据副本', en: 'Restore the copy' },
  restored: { zh: '数据副本已恢复原样。', en: 'The copy is as published again.' },

  loading: { zh: '正在载入查询引擎和数据', en: 'Loading the query engine and the data' },
  loadingSize: {
    zh: (megabytes: string) => `首次约 ${megabytes} MB，之后由浏览器保存`,
    en: (megabytes: string) => `about ${megabytes} MB the first time, then kept by the browser`,
  },
  loaded: {
    zh: (loaded: string, total: string) => `${loaded} / ${total} MB`,
    en: (loaded: string, total: string) => `${loaded} of ${total} MB`,
  },
  starting: { zh: '正在准备数据副本…', en: 'Making the copy of the data…' },
  running: {
    zh: (seconds: string) => `正在运行，已 ${seconds} 秒`,
    en: (seconds: string) => `Running for ${seconds} s`,
  },
  cancelled: {
    zh: '已停止。引擎重新启动，数据副本恢复原样。',
    en: 'Stopped. The engine starts anew, and the copy is as published again.',
  },
  notLoaded: {
    zh: '查询引擎或数据没有载入，语句没有运行。请检查网络后再试。',
    en: 'The engine or the data did not load, so nothing was run. Check the connection and try again.',
  },
  /** After what went wrong. */
  notRun: {
    zh: '语句没有运行。请检查网络后再运行一次。',
    en: 'Nothing was run. Check the connection and run it again.',
  },
  brokeDown: {
    zh: '引擎在这条语句上中断（多半是内存不够），已重新启动，数据副本恢复原样。',
    en: 'The engine broke on this statement, most likely for lack of memory. It was started anew, and the copy is as published again.',
  },

  noMemory: {
    zh: '这条语句需要的内存超过 1 GB，没有运行完。可以先筛选或汇总，再排序、连接。',
    en: 'This statement needs more than 1 GB of memory and was not finished. Filter or aggregate first, then sort or join.',
  },

  failed: { zh: '语句出错', en: 'The statement failed' },
  place: {
    zh: (line: string, column: string) => `第 ${line} 行第 ${column} 个字符`,
    en: (line: string, column: string) => `line ${line}, character ${column}`,
  },
  empty: { zh: '请写一条语句，或从例子开始。', en: 'Write a statement, or start with an example.' },
  refused: {
    zh: (word: string) =>
      `这里不运行 ${word}。可以查询（SELECT、WITH、FROM、VALUES、PIVOT、SHOW、DESCRIBE、SUMMARIZE、EXPLAIN），也可以改动这份副本（CREATE、DROP、ALTER、INSERT、UPDATE、DELETE）；不能设置、加载、挂接、读写文件。`,
    en: (word: string) =>
      `${word} is not run here. You can query (SELECT, WITH, FROM, VALUES, PIVOT, SHOW, DESCRIBE, SUMMARIZE, EXPLAIN) and change this copy (CREATE, DROP, ALTER, INSERT, UPDATE, DELETE), but not set, load, attach, read or write files.`,
  },
  several: {
    zh: '一次只能运行一条语句：请删去分号后面的部分。PIVOT 要用 IN 写明取值。',
    en: 'One statement at a time: remove what follows the semicolon. PIVOT needs its values spelled out with IN.',
  },
  badLink: {
    zh: '链接里的语句不完整，没有取用；下面是一个例子。',
    en: 'The statement in this link is damaged and was left out; below is an example.',
  },

  result: { zh: '结果', en: 'Result' },
  resultRows: {
    zh: (rows: string, columns: string, seconds: string) =>
      `${rows} 行 × ${columns} 列，用时 ${seconds} 秒。`,
    en: (rows: string, columns: string, seconds: string) =>
      `${counted(rows, 'row')} × ${counted(columns, 'column')} in ${seconds} s.`,
  },
  resultCutRows: {
    zh: (rows: string, columns: string, seconds: string) =>
      `结果不止 ${rows} 行：只取了前 ${rows} 行 × ${columns} 列，其余没有读取。用时 ${seconds} 秒。`,
    en: (rows: string, columns: string, seconds: string) =>
      `There are more than ${rows} rows: the first ${rows} × ${counted(columns, 'column')} were read, the rest were not. ${seconds} s.`,
  },
  resultCutSize: {
    zh: (rows: string, columns: string, seconds: string) =>
      `结果太大：只取了前 ${rows} 行 × ${columns} 列（约 2,000 万字），其余没有读取。用时 ${seconds} 秒。`,
    en: (rows: string, columns: string, seconds: string) =>
      `The result is too large: the first ${counted(rows, 'row')} × ${counted(columns, 'column')} (some 20 million characters) were read, the rest were not. ${seconds} s.`,
  },
  noRows: {
    zh: (seconds: string) => `没有符合的行。用时 ${seconds} 秒。`,
    en: (seconds: string) => `No rows. ${seconds} s.`,
  },
  changed: {
    zh: (seconds: string) => `已运行，用时 ${seconds} 秒。改动只在您的这份副本里。`,
    en: (seconds: string) => `Done in ${seconds} s. The change is in your copy only.`,
  },
  changedRows: {
    zh: (rows: string, seconds: string) =>
      `已运行，涉及 ${rows} 行，用时 ${seconds} 秒。改动只在您的这份副本里。`,
    en: (rows: string, seconds: string) =>
      `Done in ${seconds} s, ${counted(rows, 'row')}. The change is in your copy only.`,
  },
  limit: {
    zh: (rows: string) => `最多取 ${rows} 行。`,
    en: (rows: string) => `At most ${rows} rows are read.`,
  },
  asTable: { zh: '表', en: 'Table' },
  asChart: { zh: '图', en: 'Chart' },
  view: { zh: '显示为', en: 'Show as' },
  null: { zh: 'NULL', en: 'NULL' },
  cellCut: {
    zh: (more: string) => `……还有 ${more} 字，下载文件里是全文`,
    en: (more: string) => `… ${more} more characters; a download has them all`,
  },
  lineLink: { zh: (line: string) => `原文第 ${line} 行`, en: (line: string) => `source, line ${line}` },
  pages: { zh: '翻页', en: 'Pages' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  rowsOf: {
    zh: (from: string, to: string, all: string) => `第 ${from}–${to} 行，共 ${all} 行`,
    en: (from: string, to: string, all: string) => `Rows ${from}–${to} of ${all}`,
  },

  chartX: { zh: '名称或横轴', en: 'Names or x' },
  chartY: { zh: '数值', en: 'Values' },
  chartTitle: {
    zh: (value: string, name: string) => `${value}，按 ${name}`,
    en: (value: string, name: string) => `${value} by ${name}`,
  },
  chartBars: {
    zh: (drawn: string, rows: string) => `画出 ${rows} 行中的 ${drawn} 行，次序同结果。`,
    en: (drawn: string, rows: string) => `${drawn} of ${rows} rows drawn, in the order of the result.`,
  },
  chartDots: {
    zh: (drawn: string, rows: string) => `每点一行，画出 ${rows} 行中的 ${drawn} 行。`,
    en: (drawn: string, rows: string) => `A dot is a row; ${drawn} of ${rows} drawn.`,
  },
  chartLog: {
    zh: (axes: string) => `对数轴：${axes}。`,
    en: (axes: string) => `Log axis: ${axes}.`,
  },
  chartLeftOut: {
    zh: (rows: string) => `没有数值的 ${rows} 行未画。`,
    en: (rows: string) => `${rows} rows without a number are not drawn.`,
  },
  chartMost: {
    zh: (bars: string) => `最多画 ${bars} 条。`,
    en: (bars: string) => `${bars} bars at most.`,
  },
  chartCaution: {
    zh: '图只照画语句的结果，没有核对单位、分母和 ≥、≤：画在一起不等于可以比较。',
    en: 'The chart draws what the statement gave. Units, denominators and ≥ or ≤ are not checked: what stands together need not compare.',
  },
  chartNothing: {
    zh: '结果里没有数值列，画不出图。',
    en: 'No column of the result holds numbers, so there is nothing to draw.',
  },

  downloadLabel: {
    zh: (rows: string) => `下载这 ${rows} 行`,
    en: (rows: string) => `Download these ${rows} rows`,
  },
  downloadOne: { zh: '下载这 1 行', en: 'Download this row' },
  preparing: { zh: '正在准备文件…', en: 'Making the file…' },
  saved: {
    zh: (name: string) => `已交给浏览器保存：${name}`,
    en: (name: string) => `Handed to the browser: ${name}`,
  },
  notSaved: {
    zh: (reason: string) => `文件没有做成：${reason}`,
    en: (reason: string) => `The file could not be made: ${reason}`,
  },
  fieldNote: {
    zh: (type: string) => `SQL 查询结果的列，类型 ${type}`,
    en: (type: string) => `Column of an SQL result, type ${type}`,
  },

  schema: { zh: '表和列', en: 'Tables and columns' },
  schemaHint: {
    zh: '点列名，把它写进语句。',
    en: 'Click a column to write its name into the statement.',
  },
  schemaColumns: {
    zh: (columns: string, rows: string) => `${columns} 列，${rows} 行`,
    en: (columns: string, rows: string) => `${columns} columns, ${rows} rows`,
  },
  schemaKey: { zh: '主键', en: 'key' },
  schemaRefers: { zh: (table: string) => `指向 ${table}`, en: (table: string) => `refers to ${table}` },
  schemaValues: { zh: '取值：', en: 'Values: ' },
  insert: {
    zh: (column: string) => `把 ${column} 写进语句`,
    en: (column: string) => `Write ${column} into the statement`,
  },
} satisfies Dictionary;
