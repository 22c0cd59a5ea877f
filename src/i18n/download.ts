import type { FileEnding } from '../export/file-formats.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** Words around taking a table away. */
export const downloadWords = {
  download: {
    zh: (rows: string) => `下载 ${rows} 行`,
    en: (rows: string) => `Download ${rows} rows`,
  },
  downloadOne: { zh: '下载 1 行', en: 'Download 1 row' },
  formats: { zh: '格式', en: 'Format' },
  columns: { zh: '列', en: 'Columns' },
  allColumns: { zh: (count: string) => `全部 ${count} 列`, en: (count: string) => `all ${count}` },
  shownColumns: { zh: '表中所示的列', en: 'those the table shows' },
  allColumnsNote: {
    zh: '原文所印、读出的值、机构、项目、主题和原文行号',
    en: 'the printed words, what was read from them, agency, project, theme and source lines',
  },
  everything: { zh: '全部数据', en: 'All the data' },
  wholeTable: {
    zh: (table: string) => `全部${table}（CSV）`,
    en: (table: string) => `all ${table} (CSV)`,
  },
  oneZip: { zh: '一个压缩包（zip）', en: 'one archive (zip)' },
  table_indicators: { zh: '指标表', en: 'indicators' },
  table_projects: { zh: '项目表', en: 'projects' },
  table_agencies: { zh: '机构表', en: 'agencies' },
  table_documents: { zh: '文件表', en: 'documents' },
  table_themes: { zh: '主题表', en: 'themes' },
  table_readings: { zh: '逐行读法', en: 'readings of each line' },
  of: { zh: (what: string) => `${what}：`, en: (what: string) => `${what}:` },
  preparing: {
    zh: (done: string, rows: string) => `正在准备：${done} / ${rows} 行`,
    en: (done: string, rows: string) => `Preparing: ${done} of ${rows} rows`,
  },
  loading: {
    zh: (loaded: string, total: string) => `正在载入查询引擎：${loaded} / ${total} MB`,
    en: (loaded: string, total: string) => `Loading the query engine: ${loaded} of ${total} MB`,
  },
  loadingFirst: {
    zh: (megabytes: string) => `正在载入查询引擎，首次约 ${megabytes} MB`,
    en: (megabytes: string) => `Loading the query engine, about ${megabytes} MB the first time`,
  },
  needsEngine: {
    zh: '这个浏览器不能把所选内容另存为文件；全部数据可以下载。',
    en: 'This browser cannot save a selection as a file; all the data can be downloaded.',
  },
  starting: { zh: '正在启动查询引擎', en: 'Starting the query engine' },
  ready: {
    zh: (name: string) => `已交给浏览器保存：${name}`,
    en: (name: string) => `Handed to the browser: ${name}`,
  },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelled: { zh: '已取消。', en: 'Cancelled.' },
  tooMuch: {
    zh: 'XLSX 最多放 1,048,575 行，每格最多 32,767 个字符，这里放不下。请改用 CSV 或 Parquet。',
    en: 'XLSX holds at most 1,048,575 rows and 32,767 characters a cell, which is too little here. Take CSV or Parquet instead.',
  },
  failed: {
    zh: '文件没有做成，可以再点一次重试；也可以下载全部数据后自行筛选。',
    en: 'The file was not made. Press its format again to retry, or take all the data and filter there.',
  },
} satisfies Dictionary;

/** What each format is called, and what it is good for. */
export const FORMAT_WORDS: Readonly<Record<FileEnding, { name: Bilingual; use: Bilingual }>> = {
  csv: {
    name: { zh: 'CSV', en: 'CSV' },
    use: { zh: '双击即可用 Excel 打开（UTF-8，带 BOM）', en: 'opens in Excel (UTF-8 with byte-order mark)' },
  },
  'plain.csv': {
    name: { zh: 'CSV，不带 BOM', en: 'CSV without BOM' },
    use: { zh: '给程序读取', en: 'for programs' },
  },
  xlsx: {
    name: { zh: 'XLSX', en: 'XLSX' },
    use: { zh: '数据、字段、来源三张表', en: 'three sheets: data, fields, source' },
  },
  json: { name: { zh: 'JSON', en: 'JSON' }, use: { zh: '一行一个对象', en: 'one object a row' } },
  parquet: {
    name: { zh: 'Parquet', en: 'Parquet' },
    use: { zh: 'DuckDB、Python、R', en: 'DuckDB, Python, R' },
  },
};

/** `下载 1,243 行`, `Download 1 row`; `count` as it is printed. */
export function downloadLabel(rows: number, count: string, lang: 'zh' | 'en'): string {
  return rows === 1 ? downloadWords.downloadOne[lang] : downloadWords.download[lang](count);
}
