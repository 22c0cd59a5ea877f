import type { Dictionary } from './language.ts';

/** Words of the page that says how the documents were read. Printed examples stand in the page itself. */
export const methodsWords = {
  title: { zh: '方法', en: 'Methods' },
  lead: {
    zh: (documents: string, indicators: string) =>
      `这里说明 ${documents} 份文件、${indicators} 条指标是怎么读出来的，哪些能比、哪些不能比，以及本站不说什么。`,
    en: (documents: string, indicators: string) =>
      `How ${documents} documents and ${indicators} indicators were read, what compares and what does not, and what this site does not say.`,
  },
  contents: { zh: '本页内容', en: 'On this page' },

  not: { zh: '本站不说什么', en: 'What this site does not say' },
  notResults: {
    zh: '不说结果。表里是编预算时定下的目标，年底完成多少，这些文件没有印。',
    en: 'No results. The tables hold targets set with the budget; what was achieved is not printed in these documents.',
  },
  notBaseline: {
    zh: '不说高低。没有[[baseline|基期值]]，看不出一个目标是容易还是难。',
    en: 'Not how ambitious. Without [[baseline|baselines]] nobody can tell whether a target is easy or hard.',
  },
  notRanking: {
    zh: '不排名。目标定得高不等于做得好；机构的层级、人口、职责各不相同，本站不给任何机构打分。',
    en: 'No ranking. A higher target is not better work, and agencies differ in level, population and duties. No agency is given a score.',
  },
  notSample: {
    zh: (documents: string, agencies: string, years: string) =>
      `不代表全国。这里只有 ${agencies} 个机构 ${years} 年的 ${documents} 份文件，不是抽样。`,
    en: (documents: string, agencies: string, years: string) =>
      `Not the country. There are ${documents} documents of ${agencies} agencies for ${years}; they are no sample.`,
  },
  notUnlawful: {
    zh: '不说违规。预算法要求公开部门预算；绩效目标表的公开依据的是政策文件。没有找到的，本站只说没有找到。',
    en: 'Nothing about lawfulness. The Budget Law has departmental budgets published; publishing the tables of targets rests on policy documents. What was not found is called “not found” and nothing else.',
  },

  stages: { zh: '怎么读的', en: 'How a document is read' },
  stagesIntro: {
    zh: '一个程序读所有文件，分三步。每一步都有不做的事。',
    en: 'One program reads all documents, in three stages. Each has something it refuses to do.',
  },
  stageRead: {
    zh: '读：找出段落和表格的格子，记住每个格子在第几行。不解释任何内容。',
    en: 'Read: find paragraphs and the cells of tables, and remember the line of each. It interprets nothing.',
  },
  stageTidy: {
    zh: '定：按印出的栏目名认出项目表，把指标值读成[[comparator|比较符]]、数值、单位、[[denominator|分母]]或日期。只读印着的，不补没印的。',
    en: 'Tidy: know the project tables by their printed labels, and read each [[target|target]] as [[comparator|comparator]], value, unit, [[denominator|denominator]] or date. What is not printed is not filled in.',
  },
  stageCheck: {
    zh: '核：把读出的与原文逐行对账，再让各行互相核对。只报告，不改动。',
    en: 'Check: hold the reading against the lines, and the rows against each other. It reports and changes nothing.',
  },
  stagesKept: {
    zh: '原文照录，错字、空格、前后矛盾都不改；读出来的另列一栏，不替换原文。',
    en: 'Printed text is kept with its errors and contradictions; what was read stands beside it, never in its place.',
  },
  stagesMasked: {
    zh: '经办人的姓名和电话不进任何表格、检索和页面，在原文页上也已隐去。',
    en: 'Names and telephone numbers of handling staff go into no table, search or page, and are masked in the view of the source.',
  },

  coverage: { zh: '覆盖率是什么意思', en: 'What coverage means' },
  coverageText: {
    zh: '文件里每一个非空白字符都要有着落：要么成了某一行数据的某个字段，要么是标题、表头、目录、页码这样的结构。没有着落的字符会让数据生成停下来，报出文件和行号。',
    en: 'Every non-blank character of a document has to be accounted for: as a field of a row, or as structure such as a heading, a column header, the table of contents, a page number. A character that nothing accounts for stops the build, with its file and line.',
  },
  coverageNumbers: {
    zh: (readings: string, lines: string, lowest: string) =>
      `目前 ${lines} 行原文读成了 ${readings} 段，各文件的覆盖率最低是 ${lowest}。覆盖率说明没有漏读，不保证没有读错。`,
    en: (readings: string, lines: string, lowest: string) =>
      `So far ${lines} lines were read as ${readings} stretches; the lowest coverage of a document is ${lowest}. Coverage says that nothing was skipped, not that nothing was misread.`,
  },
  secondReading: {
    zh: '所以还有第二次读：另一个读者不用程序，只看原文和字段说明，把每份文件至少三个项目的每个字段写下来，再与程序读出的逐字核对。不一致的逐条定夺并写明理由，此后每次生成数据都重新核对。读法规则本身（例如方向、分母）两边用的是同一套，一致只说明规则用得一样，不说明规则最好。',
    en: 'So there is a second reading: a reader who does not use the program, only the document and the meaning of the fields, writes down every field of at least three projects of each document, and the two are compared to the letter. Differences are settled one by one, with reasons, and every build compares again. Where both followed one written rule (direction, denominator), agreement shows that the rule was applied alike, not that it is the best one.',
  },

  targets: { zh: '指标值怎么读成数', en: 'How a target becomes a number' },
  targetsNumbers: {
    zh: (all: string, quantity: string, share: string, date: string, text: string, none: string) =>
      `${all} 条指标值中，${quantity} 条读作数值（${share}），${date} 条是日期，${text} 条是文字，${none} 条未设。每个视图都会说明画出多少条、留下多少条。`,
    en: (all: string, quantity: string, share: string, date: string, text: string, none: string) =>
      `Of ${all} targets, ${quantity} are read as quantities (${share}), ${date} as dates, ${text} as words, and ${none} are not set. Every view says how many it shows and how many it leaves out.`,
  },
  printed: { zh: '原文', en: 'Printed' },
  readAs: { zh: '读作', en: 'Read as' },
  read_bound: {
    zh: '数值：比较符、数、单位；没有符号的读作“=”',
    en: 'a quantity: comparator, value, unit; a bare number is “=”',
  },
  read_scope: {
    zh: '数值；前面的频次、范围另列',
    en: 'a quantity; the words of frequency or scope before it are kept apart',
  },
  read_time: { zh: '数值：时间单位也是单位', en: 'a quantity: a unit of time is a unit' },
  read_period: { zh: '日期：起止两天', en: 'a date: first and last day' },
  read_deadline: { zh: '日期：只有截止日', en: 'a date: last day only' },
  read_open: {
    zh: '日期：原文没有定死，两天都空着',
    en: 'a date that the text does not fix: both days empty',
  },
  read_text: { zh: '文字：等级、句子、两个条件', en: 'words: a grade, a sentence, two conditions' },
  read_none: { zh: '未设', en: 'not set' },

  units: { zh: '单位、分母、方向', en: 'Unit, denominator, direction' },
  units_unit: {
    zh: (families: string) =>
      `单位：照印着的读，再折成同族的基本单位（万元折成元，45 万通/年是 450,000 通/年），共 ${families} 个族。工作日不折成天，人次不折成人；没有印单位就空着，不猜。`,
    en: (families: string) =>
      `Unit: as printed, then in the base unit of its family (ten-thousands of yuan in yuan); there are ${families} families. Working days are not turned into days, nor visits into persons; where no unit is printed, none is guessed.`,
  },
  units_denominator: {
    zh: '分母：这个值是按什么算的。先看单位（元/件），再看指标名称（每名、人均、每季度）。',
    en: 'Denominator: what the value is per. From the unit (yuan per case), else from the indicator’s name (for each, per head, per quarter).',
  },
  units_direction: {
    zh: '方向：看比较符，≥ 是越高越好，≤ 是越低越好；成本里的“=”是固定标准；没有比较符的看名称，仍看不出的空着。',
    en: 'Direction: from the comparator; “=” under cost is a fixed standard; without one, from the name; where that does not tell, it stays open.',
  },
  units_missing: {
    zh: (noUnit: string, noDirection: string) =>
      `现在有 ${noUnit} 条数值没有印单位，${noDirection} 条看不出方向，都照样列出。`,
    en: (noUnit: string, noDirection: string) =>
      `At present ${noUnit} quantities print no unit and ${noDirection} have no direction; they are listed all the same.`,
  },

  types: { zh: '九类指标', en: 'Nine types' },
  typesText: {
    zh: '各地表式的一级、二级指标写法不同：成本有的放在产出之下，有的单列；效益有的叫效果；可持续影响有的叫可持续发展。本站归为九类，成本一律单列，否则不同表式之间连比例都没法比。一级与二级对不上时以二级为准，并在核对发现里说明。原文的写法始终照印。',
    en: 'Templates name and file their categories differently: cost stands under output or apart, outcomes and lasting effects go by two names each. This site reads nine types and keeps cost apart throughout, since otherwise not even shares would compare. Where level 1 and level 2 disagree, level 2 decides and a finding says so. The printed words are always shown.',
  },

  years: { zh: '年度怎么定的', en: 'How the years were found' },
  yearsText: {
    zh: '原文写明年度的，用写明的；没有写明的，从文中的日期或文号推定，标“推定”，并列出所依据的那一行。文件自称草案的，标“草案”：批准后的数可能不同。',
    en: 'A year that is stated is used. Where none is, it is inferred from dates or numbers in the text, marked “inferred”, and the line it rests on is given. A document that calls itself a draft is marked so: what was approved may differ.',
  },
  yearsCount: {
    zh: (inferred: string, all: string, drafts: string) =>
      `${all} 份文件中，${inferred} 份的年度是推定的，${drafts} 份是草案。`,
    en: (inferred: string, all: string, drafts: string) =>
      `The years of ${inferred} of ${all} documents are inferred; drafts: ${drafts}.`,
  },
  document: { zh: '文件', en: 'Document' },
  year: { zh: '年度', en: 'Year' },
  restsOn: { zh: '依据', en: 'Rests on' },

  compares: { zh: '什么能比，什么不能比', en: 'What compares and what does not' },
  comparesText: {
    zh: '能放在一根轴上的，必须是同一件事、同一量纲、同一基本单位、同一分母、同一方向。≥ 和 ≤ 画法不同；总额和单价不同轴；一个项目从两条经费线列支的，不重复加。',
    en: 'One axis holds one concept, one dimension, one base unit, one denominator and one direction. ≥ and ≤ are drawn differently; totals and unit costs never share an axis; a programme paid from two lines is not added up twice.',
  },
  comparesMeasures: {
    zh: (measures: string, rows: string, listed: string) =>
      `按这个规矩编了 ${measures} 组[[comparable-measure|可比指标]]，收进 ${rows} 条；其中只并列、不对照的有 ${listed} 组。没有归组的指标各看各的。`,
    en: (measures: string, rows: string, listed: string) =>
      `By this rule there are ${measures} [[comparable-measure|comparable measures]] with ${rows} rows; of these measures, ${listed} are only listed together and not compared. Indicators of no measure stand alone.`,
  },
  pair: { zh: '这两个', en: 'These two' },
  verdict: { zh: '能不能比', en: 'Do they compare?' },
  pair_satisfaction: {
    zh: '可以，比的是目标；要说明问的是谁',
    en: 'Yes, as targets; say who is asked',
  },
  pair_dimension: { zh: '不能：量纲和方向都不同', en: 'No: another dimension, another direction' },
  pair_concept: {
    zh: '不能：都是百分比，但不是一件事',
    en: 'No: both are per cent, but of different things',
  },
  pair_total: { zh: '不能：一个是总额，一个是单价', en: 'No: a total and a price' },
  pair_denominator: { zh: '不能：分母不同', en: 'No: another denominator' },
  pair_count: { zh: '不能：一人可以来几次', en: 'No: one person may come several times' },
  pair_calendar: {
    zh: '不能：工作日和自然日不能互换',
    en: 'No: working days and calendar days do not convert',
  },
  pair_grade: { zh: '不能：等级不是百分比', en: 'No: a grade is no percentage' },

  checks: { zh: '核对发现', en: 'What the checks find' },
  checksText: {
    zh: (rules: string, run: string, findings: string) =>
      `共有 ${rules} 条核对规则，这一版执行了 ${run} 条，列出 ${findings} 处出入，每处都附算式和行号，待发布机构核实。它们说的是文件怎么印的，不评价工作，也不加总成分数。`,
    en: (rules: string, run: string, findings: string) =>
      `There are ${rules} rules; this release runs ${run} of them and lists ${findings} findings, each with its arithmetic and lines, to be verified with the agency. They describe the document, not anyone’s work, and are not added up into a score.`,
  },

  wrong: { zh: '读错了怎么办', en: 'If something was misread' },
  wrongText: {
    zh: '读错之处由本站负责。项目页上每条指标都有“报错”；更正之后会记入',
    en: 'Misreadings are ours. Every indicator on a project page has “Report”, and what is corrected goes into the',
  },
  corrections: { zh: '更正记录', en: 'log of corrections' },
} satisfies Dictionary;
