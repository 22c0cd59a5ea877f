import type { Dictionary } from './language.ts';

/** Words of the page where the data are taken away. */
export const dataWords = {
  title: { zh: '数据', en: 'Data' },
  lead: {
    zh: (documents: string, projects: string, indicators: string, version: string) =>
      `${documents} 份文件、${projects} 个项目、${indicators} 条指标，全部表格都可以下载，免费，不用注册。现在是 ${version} 版。`,
    en: (documents: string, projects: string, indicators: string, version: string) =>
      `${documents} documents, ${projects} projects and ${indicators} indicators: every table can be downloaded, free, without an account. This is release ${version}.`,
  },
  datasetName: {
    zh: '中国政府预算绩效目标数据集',
    en: 'Chinese government budget performance targets',
  },
  datasetDescription: {
    zh: (documents: string, projects: string, indicators: string, years: string) =>
      `从 ${documents} 份公开的预算绩效目标表读出的 ${projects} 个项目、${indicators} 条绩效指标（${years} 年）：项目预算、绩效目标、指标、指标值，原文照录，比较符、数值、单位、分母另列，每行都注明所在文件的行号。目标值是计划，不是结果。`,
    en: (documents: string, projects: string, indicators: string, years: string) =>
      `${projects} projects and ${indicators} performance indicators (${years}) read from ${documents} published tables of budget performance targets: budgets, objectives, indicators and target values as printed, with comparator, value, unit and denominator read beside them and the line each row stands on. Targets are plans, not results.`,
  },
  contents: { zh: '本页内容', en: 'On this page' },

  takeAll: { zh: '全部下载', en: 'Take everything' },
  archive: {
    zh: (name: string, size: string) => `${name}（${size}）`,
    en: (name: string, size: string) => `${name} (${size})`,
  },
  archiveNote: {
    zh: (tables: string) =>
      `一个压缩包：${tables} 张表，各有 CSV 和 Parquet；另有说明、许可、字段的机器可读描述和校验值。`,
    en: (tables: string) =>
      `One archive: ${tables} tables, each as CSV and Parquet, with README, licence, machine-readable description and checksums.`,
  },

  tables: { zh: '逐表下载', en: 'Table by table' },
  tablesNote: {
    zh: '不知道选哪种：用 Excel 打开，选 XLSX 或 CSV；用程序读，选 Parquet 或不带 BOM 的 CSV。各种格式的行、列和顺序都相同。',
    en: 'Which one? For a spreadsheet take XLSX or CSV; for a program, Parquet or CSV without byte-order mark. All formats have the same rows and columns in the same order.',
  },
  table: { zh: '表', en: 'Table' },
  rows: { zh: '行', en: 'Rows' },
  columns: { zh: '列', en: 'Columns' },
  files: { zh: '文件', en: 'Files' },
  format_csv: { zh: 'CSV', en: 'CSV' },
  format_plain: { zh: 'CSV（无 BOM）', en: 'CSV without BOM' },
  format_xlsx: { zh: 'XLSX', en: 'XLSX' },
  format_json: { zh: 'JSON', en: 'JSON' },
  format_parquet: { zh: 'Parquet', en: 'Parquet' },
  fileLabel: {
    zh: (table: string, format: string, rows: string) => `${format}：${table}，${rows} 行`,
    en: (table: string, format: string, rows: string) => `${format}: ${table}, ${rows} rows`,
  },

  addresses: { zh: '固定地址', en: 'Addresses that stay' },
  addressesNote: {
    zh: '地址里的编号不会变，可以直接写进程序和文章。',
    en: 'The ids in these addresses do not change: put them into programs and articles.',
  },
  addressTable: { zh: '一张表，五种格式', en: 'One table, in five formats' },
  addressAgency: {
    zh: '一个机构的全部：文件、项目、目标、指标、核对发现，每行带页面地址和原文行的地址',
    en: 'All of one agency: documents, projects, objectives, indicators, findings, each row with the address of its page and of its printed line',
  },
  addressProject: { zh: '一个项目的全部，同上', en: 'All of one project, likewise' },
  addressPackage: {
    zh: '数据包描述（Frictionless Data Package）：每张表、每个字段的类型和说明',
    en: 'The data package (Frictionless): type and meaning of every field of every table',
  },
  addressSums: {
    zh: '校验值：下载后用 sha256sum --check SHA256SUMS 核对',
    en: 'Checksums: compare with sha256sum --check SHA256SUMS',
  },
  addressColumns: { zh: '字段说明，供程序读取', en: 'The dictionary below, for programs' },
  addressManifest: { zh: '各表的行数和字节数', en: 'Rows and bytes of every table' },
  addressGlossary: { zh: '术语表', en: 'The glossary' },
  addressCorrections: { zh: '更正记录', en: 'The log of corrections' },

  writing: { zh: '写法', en: 'How the files are written' },
  writing_money: {
    zh: '金额一律以元为单位（*_yuan）；value 按所印单位，base_value 折成 base_unit。',
    en: 'Money is in yuan (*_yuan). value is in the printed unit, base_value in base_unit.',
  },
  writing_null: {
    zh: '空是原文未印或不适用；0 是原文所印的零。',
    en: 'Empty means not printed or not applicable; 0 is a printed zero.',
  },
  writing_raw: {
    zh: '*_raw、名称、目标照录原文，错字不改；读出来的另列，不替换原文。',
    en: '*_raw, names and objectives are as printed, typing errors included. What was read stands in columns of its own.',
  },
  writing_lines: {
    zh: 'line_start、line_end 是原文行号，从 1 起，含首尾。',
    en: 'line_start and line_end are lines of the document, from 1, inclusive.',
  },
  writing_year: {
    zh: '年度是推定的，documents.year_basis 写 inferred；文件是草案的，documents.status 写 draft。',
    en: 'Where the year is inferred, documents.year_basis says so; where a document is a draft, documents.status does.',
  },
  writing_guard: {
    zh: "CSV 里以 =、+、-、@ 开头的文字前面加了一个 '，免得表格软件把它当公式运行；Parquet、JSON、XLSX 不加。",
    en: "In CSV, text that begins with =, +, - or @ has one ' before it, so that no spreadsheet runs it as a formula. Parquet, JSON and XLSX need none.",
  },

  snippets: { zh: '用程序读取', en: 'Reading it from a program' },
  snippetsNote: {
    zh: '五段程序问同一个问题：各类指标有多少条，其中多少条的指标值是数值。答案应当相同。',
    en: 'Five programs ask one question: how many indicators of each type there are, and how many of their targets are numbers. They should agree.',
  },
  snippetsAddress: {
    zh: '把 example.org 换成本站的地址。',
    en: 'Put this site’s own address in the place of example.org.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copyOf: { zh: (name: string) => `复制 ${name} 代码`, en: (name: string) => `Copy the ${name} code` },
  copied: { zh: '已复制', en: 'Copied' },
  selected: {
    zh: '浏览器不允许直接复制，已选中，请按 Ctrl+C 或长按复制。',
    en: 'This browser does not let pages copy. The code is selected: press Ctrl+C, or press and hold.',
  },
  codeLabel: { zh: (name: string) => `${name} 代码`, en: (name: string) => `${name} code` },

  dictionary: { zh: '字段说明', en: 'Data dictionary' },
  dictionaryNote: {
    zh: (tables: string, columns: string) => `${tables} 张表，${columns} 个字段。点表名展开。`,
    en: (tables: string, columns: string) =>
      `${tables} tables, ${columns} columns. Open a table by its name.`,
  },
  column: { zh: '字段', en: 'Column' },
  type: { zh: '类型', en: 'Type' },
  meaning: { zh: '说明', en: 'Meaning' },
  type_text: { zh: '文字', en: 'text' },
  type_integer: { zh: '整数', en: 'whole number' },
  type_decimal: { zh: '数值', en: 'number' },
  type_flag: { zh: '是否', en: 'true or false' },
  mayBeEmpty: { zh: '可为空', en: 'may be empty' },
  values: { zh: '取值：', en: 'One of: ' },
  countedColumns: {
    zh: (columns: string) => `${columns} 个字段`,
    en: (columns: string) => `${columns} columns`,
  },

  licence: { zh: '许可', en: 'Licence' },
  licenceData: {
    zh: '整理后的表格以知识共享 署名 4.0 国际许可（CC BY 4.0）发布。可以复制、改编、商用；请注明“绩效对照”、数据版本和地址，并说明是否作过改动。',
    en: 'The derived tables are published under Creative Commons Attribution 4.0 International (CC BY 4.0). Copy, adapt and use them for any purpose; name Jixiao, the release and its address, and say what you changed.',
  },
  licenceDocuments: {
    zh: '表中照录的文字（名称、目标、指标、指标值）出自政府依法公开的文件，是官方文本，本站不主张权利。',
    en: 'The printed text kept in the tables (names, objectives, indicators, targets) comes from official documents published for disclosure; we claim no rights in it.',
  },
  licenceCode: { zh: '程序代码以 MIT 许可发布。', en: 'The code is published under the MIT licence.' },
  licenceWarranty: {
    zh: '数据按所读文件整理，可能有误，不作担保；引用前请核对原文所在的行。',
    en: 'The data are read from those documents and may hold errors; there is no warranty. Check the printed line before you quote.',
  },
  licenceText: { zh: '许可全文（英文）', en: 'Text of the licence' },

  cite: { zh: '怎样引用', en: 'How to cite' },
  citeNote: {
    zh: '引用整个数据集用下面的写法。只用到一个机构、项目、指标或图表的，请引用它自己的页面：那里有写好的引注，带文件、年度和行号。',
    en: 'For the data set as a whole, use the lines below. If you use one agency, project, indicator or chart, cite its own page: the reference there names document, year and line.',
  },

  changes: { zh: '更新记录', en: 'Change log' },
  changesNote: {
    zh: '每一版改了什么，由各表与上一版逐行比较得出。数据读错后的更正另有记录：',
    en: 'What each release changed is made from the tables, compared row by row with the release before. Corrections of what had been misread have a log of their own:',
  },
  corrections: { zh: '更正记录', en: 'corrections' },
  release: {
    zh: (version: string, date: string) => `${version} 版，${date}`,
    en: (version: string, date: string) => `Release ${version}, ${date}`,
  },
} satisfies Dictionary;
