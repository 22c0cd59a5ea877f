import type { Dictionary, Language } from './language.ts';

const plural = (count: string, one: string, many = `${one}s`) => `${count} ${count === '1' ? one : many}`;

/** Words around what was read of a visitor's document. */
export const readingWords = {
  untitled: { zh: '文件没有印标题', en: 'The document prints no title' },
  verdict: {
    zh: (projects: string, indicators: string, coverage: string) =>
      `读出 ${projects} 个项目、${indicators} 条指标；${coverage} 的非空白字符说得清用途。`,
    en: (projects: string, indicators: string, coverage: string) =>
      `${plural(projects, 'project')} and ${plural(indicators, 'indicator')} were read; ${coverage} of the non-blank characters are accounted for.`,
  },
  nothing: {
    zh: '没有找到项目的绩效目标表，所以没有读出项目。文件里的文字都在“原文”中。',
    en: 'No table of a project’s targets was found, so no project was read. The words of the file are under “Source”.',
  },
  allClear: { zh: '没有读不懂的地方。', en: 'Nothing was left not understood.' },
  notClear: {
    zh: (count: string) => `有 ${count} 处没有读懂，列在下面：这些行不完整，引用前请看原文。`,
    en: (count: string) =>
      `${plural(count, 'place was', 'places were')} not understood and ${count === '1' ? 'is' : 'are'} listed below: such rows are incomplete, so look at the source before citing them.`,
  },
  file: { zh: '文件', en: 'File' },
  publisher: { zh: '编制单位（原文）', en: 'Publisher as printed' },
  year: { zh: '预算年度', en: 'Budget year' },
  unit: { zh: '金额单位', en: 'Unit of money' },
  total: { zh: '原文所印合计', en: 'Total as printed' },
  checksum: { zh: 'SHA-256 校验值', en: 'SHA-256 checksum' },
  notPrinted: { zh: '未印', en: 'not printed' },

  problems: { zh: '没有读懂的地方', en: 'What was not understood' },
  problemsNote: {
    zh: '这里的文字没有归入任何字段，一处也没有猜。',
    en: 'These words went into no field; nothing was guessed.',
  },
  wanted: { zh: '那里应有', en: 'What was due there' },
  words: { zh: '实际印着', en: 'What is printed' },
  column: { zh: '栏目', en: 'Column' },
  labels: { zh: '词表里没有的栏目名', en: 'Labels that the vocabulary does not know' },
  labelsNote: {
    zh: '补进词表后即可读懂，不必改程序。',
    en: 'Once they are added to the vocabulary they are read; no code has to change.',
  },
  label: { zh: '栏目名（原文）', en: 'Label as printed' },
  table: { zh: '所在的表', en: 'Table' },
  tableNumber: { zh: (count: string) => `第 ${count} 张`, en: (count: string) => `no. ${count}` },

  projects: { zh: '项目', en: 'Projects' },
  project: { zh: '项目名称（原文）', en: 'Project as printed' },
  budget: { zh: '预算数', en: 'Budget' },
  indicatorCount: { zh: '指标', en: 'Indicators' },
  noName: { zh: '未读出名称', en: 'no name read' },
  objectives: { zh: '绩效目标', en: 'Objectives' },
  objective: { zh: '目标（原文）', en: 'Objective as printed' },
  period: { zh: '期间', en: 'Period' },
  period_year: { zh: '年度', en: 'year' },
  period_overall: { zh: '中期或实施期', en: 'whole period' },
  period_none: { zh: '未写明', en: 'not said' },
  indicators: { zh: '绩效指标', en: 'Indicators' },
  category: { zh: '类别（原文）', en: 'Category as printed' },
  indicator: { zh: '指标（原文）', en: 'Indicator as printed' },
  target: { zh: '指标值（原文）', en: 'Target as printed' },
  readAs: { zh: '读作', en: 'Read as' },
  place: { zh: '原文位置', en: 'Source' },
  subGoals: { zh: '部门整体绩效目标', en: 'Agency-level goals' },
  findings: { zh: '核对发现', en: 'What the checks found' },
  findingsNote: {
    zh: '待核实，不是结论：规则只看文件上印的字，且只查读全了的项目。',
    en: 'To be verified, not verdicts: rules look at printed words only, and only in projects that were read whole.',
  },
  noFindings: {
    zh: '读全了的项目里，各条规则都没有发现。',
    en: 'The rules found nothing in the projects that were read whole.',
  },
  finding: { zh: '发现', en: 'Finding' },
  rule: { zh: '规则', en: 'Rule' },
  others: { zh: '认出、但不是项目目标表的表', en: 'Tables understood that are no project’s targets' },
  otherKind: { zh: '是什么', en: 'What it is' },
  other_department: { zh: '部门整体绩效表', en: 'targets of the whole department' },
  other_other: { zh: '其他表格', en: 'another table' },
  rows: { zh: '行数', en: 'Rows' },
  notes: { zh: '读取时看到、没有读入的', en: 'Seen while reading and left out' },
  note: { zh: '内容', en: 'What' },
  noteKind: { zh: '种类', en: 'Kind' },
  note_extension: { zh: '扩展名与内容不符', en: 'name and content differ' },
  note_navigation: { zh: '网页的导航等', en: 'navigation of the page' },
  note_hidden: { zh: '隐藏的内容', en: 'hidden' },
  note_picture: { zh: '图片', en: 'picture' },
  note_comment: { zh: '批注', en: 'comment' },
  note_number: { zh: '认不出的自动编号', en: 'automatic number of an unknown form' },
  note_formula: { zh: '没有结果的公式', en: 'formula without a result' },
  note_damaged: { zh: '损坏的字符', en: 'damaged characters' },

  source: { zh: '原文', en: 'Source' },
  sourceNote: {
    zh: '按“原文位置”，这里就显示那一行，读入该条的字加底色。',
    en: 'Press a place, and its line is shown here, with the words that were read into the row marked.',
  },
  sourceLines: {
    zh: (from: string, to: string, all: string) => `第 ${from}–${to} 行，共 ${all} 行`,
    en: (from: string, to: string, all: string) => `Lines ${from}–${to} of ${all}`,
  },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  pages: { zh: (what: string) => `${what}翻页`, en: (what: string) => `Pages of ${what.toLowerCase()}` },
  rowsOf: {
    zh: (from: string, to: string, all: string) => `第 ${from}–${to} 条，共 ${all} 条`,
    en: (from: string, to: string, all: string) => `${from}–${to} of ${all}`,
  },
  toPlace: { zh: (place: string) => `看原文：${place}`, en: (place: string) => `Show the source: ${place}` },
  back: { zh: '回到表格', en: 'Back to the table' },
  unread: { zh: '没有归入任何字段', en: 'in no field' },

  download: { zh: '下载读出的内容', en: 'Take what was read' },
  allJson: { zh: '全部（JSON）', en: 'Everything (JSON)' },
  jsonNote: {
    zh: '与命令行 read --json 同样结构',
    en: 'the same shape as read --json on the command line',
  },
  oneTable: { zh: '一张表', en: 'One table' },
  asCsv: { zh: 'CSV', en: 'CSV' },
  asParquet: { zh: 'Parquet', en: 'Parquet' },
  parquetNote: {
    zh: (megabytes: string) => `要 Parquet 时，先从本站取约 ${megabytes} MB 的引擎`,
    en: (megabytes: string) =>
      `for Parquet the page first fetches an engine of some ${megabytes} MB from this site`,
  },
  making: { zh: '正在生成文件…', en: 'Making the file…' },
  saved: {
    zh: (name: string) => `已交给浏览器保存：${name}`,
    en: (name: string) => `Handed to the browser: ${name}`,
  },
  notSaved: { zh: (why: string) => `没有生成：${why}`, en: (why: string) => `Not made: ${why}` },

  compare: { zh: '与已发布的数据对照', en: 'Beside the published data' },
  compareNote: {
    zh: '同一种图，同一种数法。文件多少、机构大小不同，只看构成，不分高下。',
    en: 'The same charts, counted the same way. Documents and agencies differ in size: compare the make-up, not who does better.',
  },
  yours: { zh: (name: string) => `您的文件：${name}`, en: (name: string) => `Your document: ${name}` },
  yourFile: { zh: '您的文件', en: 'Your document' },
  typesSubtitle: {
    zh: (indicators: string) => `各类指标占该机构全部指标的比例；第一条是您的文件，共 ${indicators} 条指标`,
    en: (indicators: string) =>
      `Share of each type among all indicators; your document comes first, with ${plural(indicators, 'indicator')}`,
  },
  typesTitle: {
    zh: (type: string, own: string, published: string) =>
      `您的文件里${type}指标占 ${own}，已发布的文件合计是 ${published}`,
    en: (type: string, own: string, published: string) =>
      `${type} indicators are ${own} of your document, and ${published} of all published ones`,
  },
  untyped: {
    zh: (count: string) => `有 ${count} 条读不出类型，没有画进图里。`,
    en: (count: string) =>
      `${plural(count, 'indicator')} without a type ${count === '1' ? 'is' : 'are'} left out of the chart.`,
  },
  numericTitle: {
    zh: (own: string, published: string) => `您的文件里 ${own} 的指标值是数值，已发布的文件里是 ${published}`,
    en: (own: string, published: string) =>
      `${own} of the targets in your document are numbers, and ${published} in the published ones`,
  },
  numericSubtitle: {
    zh: (numbers: string, indicators: string) =>
      `各类指标里指标值是数值的比例；您的文件 ${indicators} 条中有 ${numbers} 条`,
    en: (numbers: string, indicators: string) =>
      `Share of targets that are numbers, by type; ${numbers} of ${indicators} in your document`,
  },
  published: { zh: '已发布的文件', en: 'Published documents' },
  sourceYours: { zh: '您的文件（只在这个浏览器里）', en: 'your document, in this browser only' },
  asTable: { zh: '看表格', en: 'Table view' },
  notDrawn: {
    zh: '画图的程序没有载入，请检查网络后再试。',
    en: 'The program that draws did not load. Check the connection and try again.',
  },
  nothingToCompare: {
    zh: '没有读出带类型的指标，没有可以对照的。',
    en: 'No indicator with a type was read, so there is nothing to compare.',
  },
} satisfies Dictionary;

/** Where something stands in its file: `第 3 页`, `Sheet1!B12`, `表 3 行 5 列 2`, `第 12 行`; null where nobody knows. */
export function placeWords(
  { line, page, cell }: { line: number | null; page: number | null; cell: string | null },
  lang: Language,
): string | null {
  const isZh = lang === 'zh';
  if (page !== null) return isZh ? `第 ${page} 页` : `page ${page}`;
  const [, table, row, column] = /^t(\d+)r(\d+)c(\d+)$/u.exec(cell ?? '') ?? [];
  if (table !== undefined)
    return isZh ? `表 ${table} 行 ${row} 列 ${column}` : `table ${table}, row ${row}, column ${column}`;
  if (cell !== null) return cell;
  if (line === null) return null;
  return isZh ? `第 ${line} 行` : `line ${line}`;
}
