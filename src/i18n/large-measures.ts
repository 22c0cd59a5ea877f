import type { Dictionary } from './language.ts';

/** Words of the pages of measures over a large set: targets counted by value, not shown one by one. */
export const largeMeasureWords = {
  lead: {
    zh: (measures: string, rows: string, agencies: string) =>
      `把 ${agencies} 个机构目标表里说同一件事的 ${rows} 行归入 ${measures} 组。行数太多，不能逐条画出：这里按印出的数值计数，同一单位、同一分母才在一根轴上。`,
    en: (measures: string, rows: string, agencies: string) =>
      `${rows} rows of ${agencies} agencies that speak of the same thing, in ${measures} sets. There are too many to draw each, so they are counted by the value they print; one axis holds one unit and one denominator.`,
  },
  pageLead: {
    zh: (rows: string, agencies: string, years: string, drawn: string) =>
      `${agencies} 个机构 ${years} 年的 ${rows} 行，其中 ${drawn} 行是可以画在轴上的数值。`,
    en: (rows: string, agencies: string, years: string, drawn: string) =>
      `${rows} rows of ${agencies} agencies, ${years}; ${drawn} of them are numbers that an axis can hold.`,
  },
  pageLeadAll: {
    zh: (rows: string, agencies: string, years: string) =>
      `${agencies} 个机构 ${years} 年的 ${rows} 行，都是可以画在轴上的数值。`,
    en: (rows: string, agencies: string, years: string) =>
      `${rows} rows of ${agencies} agencies, ${years}, all of them numbers that an axis can hold.`,
  },
  pageLeadListed: {
    zh: (rows: string, agencies: string, years: string) =>
      `${agencies} 个机构 ${years} 年的 ${rows} 行。只计数，不作比较。`,
    en: (rows: string, agencies: string, years: string) =>
      `${rows} rows of ${agencies} agencies, ${years}; counted, not compared.`,
  },
  rowsUnit: { zh: '行', en: 'rows' },
  agenciesUnit: { zh: '个机构', en: 'agencies' },
  onAxisUnit: { zh: '行画在轴上', en: 'rows on an axis' },
  notNumbersUnit: { zh: '行不是带单位的数值', en: 'rows that are no number with a unit' },
  definition: {
    zh: '编制说明（就最初公布的文件写的）：',
    en: 'Note on this set, written for the first documents: ',
  },
  total: { zh: (unit: string) => `${unit}（总额）`, en: (unit: string) => `${unit} (totals)` },
  noPer: {
    zh: (unit: string) => `${unit}（单价，未写明按什么计）`,
    en: (unit: string) => `${unit} (prices, per what is not said)`,
  },
  questionScale: {
    zh: (scale: string) => `目标定在多高？单位：${scale}`,
    en: (scale: string) => `How high do the targets stand? In ${scale}`,
  },
  severalScales: {
    zh: (count: string) => `这一组的数值有 ${count} 种单位或分母，不能放在一根轴上，所以各画一根，互不相比。`,
    en: (count: string) =>
      `The numbers of this set come in ${count} units or denominators. They share no axis: each is drawn on its own, and none is compared with another.`,
  },
  questionYears: { zh: '各年有变化吗？', en: 'Do they differ between years?' },
  questionProvinces: { zh: '各省份呢？', en: 'And between provinces?' },
  notParted: {
    zh: '这根轴上的行较少，各年、各省份不再分开画；可在查询页筛选。',
    en: 'Fewer rows stand on this axis, so it is not drawn by year and province; filter them in Explore.',
  },
  questionListed: { zh: '印的是什么？', en: 'What do the rows print?' },
  questionLanes: { zh: '有多少行画在轴上？', en: 'How many rows stand on an axis?' },
  bound: {
    zh: (sign: string, words: string) => `${sign} ${words}`,
    en: (sign: string, words: string) => `${sign} ${words}`,
  },
  sign_atLeast: { zh: '不低于', en: 'at least' },
  sign_more: { zh: '高于', en: 'more than' },
  sign_atMost: { zh: '不高于', en: 'at most' },
  sign_less: { zh: '低于', en: 'less than' },
  sign_exact: { zh: '恰为', en: 'exactly' },
  bounds_atLeast: { zh: '下限（≥）', en: 'lower bounds (≥)' },
  bounds_more: { zh: '下限（>）', en: 'lower bounds (>)' },
  bounds_atMost: { zh: '上限（≤）', en: 'upper bounds (≤)' },
  bounds_less: { zh: '上限（<）', en: 'upper bounds (<)' },
  bounds_exact: { zh: '定值（=）', en: 'exact values (=)' },
  ofYear: { zh: (year: string) => `${year} 年`, en: (year: string) => year },
  labelOf: {
    zh: (who: string, sign: string) => `${who}，${sign}`,
    en: (who: string, sign: string) => `${who}, ${sign}`,
  },
  amountOne: {
    zh: (value: string) => `1 行，${value}`,
    en: (value: string) => `1 row, ${value}`,
  },
  amountSame: {
    zh: (rows: string, value: string) => `${rows} 行，都是 ${value}`,
    en: (rows: string, value: string) => `${rows} rows, all ${value}`,
  },
  amount: {
    zh: (rows: string, median: string, low: string, high: string) =>
      `${rows} 行，中位数 ${median}，一半在 ${low} 至 ${high}`,
    en: (rows: string, median: string, low: string, high: string) =>
      `${rows} rows, median ${median}, half from ${low} to ${high}`,
  },
  amountHalf: {
    zh: (rows: string, value: string) => `${rows} 行，至少一半是 ${value}`,
    en: (rows: string, value: string) => `${rows} rows, at least half ${value}`,
  },
  titleSame: {
    zh: (name: string, sign: string, rows: string) => `${name}：${rows} 个目标都是${sign}`,
    en: (name: string, sign: string, rows: string) => `${name}: all ${rows} targets say ${sign}`,
  },
  titleCommonest: {
    zh: (name: string, sign: string, count: string, rows: string) =>
      `${name}：最常见的是${sign}，${rows} 个中有 ${count} 个`,
    en: (name: string, sign: string, count: string, rows: string) =>
      `${name}: ${sign} is the most common, ${count} of ${rows}`,
  },
  titleSpread: {
    zh: (name: string, low: string, high: string, median: string) =>
      `${name}：一半目标在 ${low} 至 ${high}，中位数 ${median}`,
    en: (name: string, low: string, high: string, median: string) =>
      `${name}: half the targets run from ${low} to ${high}, the median is ${median}`,
  },
  titleSpreadOf: {
    zh: (name: string, rows: string, bounds: string, low: string, high: string, median: string) =>
      `${name}：${rows} 个${bounds}，一半在 ${low} 至 ${high}，中位数 ${median}`,
    en: (name: string, rows: string, bounds: string, low: string, high: string, median: string) =>
      `${name}: half of the ${rows} ${bounds} run from ${low} to ${high}, their median is ${median}`,
  },
  titleNone: { zh: (name: string) => `${name}：没有数值`, en: (name: string) => `${name}: no number` },
  ofComparator: {
    zh: (bounds: string, said: string) => `${bounds}：${said}`,
    en: (bounds: string, said: string) => `${bounds}: ${said}`,
  },
  titleSteady_year: {
    zh: (median: string) => `各年的中位数都是 ${median}`,
    en: (median: string) => `the median is ${median} in every year`,
  },
  titleSteady_province: {
    zh: (median: string) => `各省份的中位数都是 ${median}`,
    en: (median: string) => `the median is ${median} in every province`,
  },
  titleFew_year: {
    zh: (least: string) => `满 ${least} 行的年度不到两个，不比较中位数`,
    en: (least: string) => `fewer than two years have ${least} rows, so no medians are compared`,
  },
  titleFew_province: {
    zh: (least: string) => `满 ${least} 行的省份不到两个，不比较中位数`,
    en: (least: string) => `fewer than two provinces have ${least} rows, so no medians are compared`,
  },
  whereEnough: {
    zh: (said: string, least: string) => `${said}（只比满 ${least} 行的）`,
    en: (said: string, least: string) => `${said}, where there are ${least} rows or more`,
  },
  titleMedians: {
    zh: (low: string, lowWho: string, high: string, highWho: string) =>
      `中位数从 ${low}（${lowWho}）到 ${high}（${highWho}）`,
    en: (low: string, lowWho: string, high: string, highWho: string) =>
      `medians from ${low} (${lowWho}) to ${high} (${highWho})`,
  },
  subtitle: {
    zh: (scale: string, years: string, drawn: string, all: string) =>
      `单位：${scale}；${years} 年目标，按印出的数值计数。全组 ${all} 行，在这根轴上 ${drawn} 行`,
    en: (scale: string, years: string, drawn: string, all: string) =>
      `In ${scale}; targets for ${years}, counted by the value they print. ${drawn} of all ${all} rows stand on this axis`,
  },
  subtitle_year: {
    zh: (scale: string, drawn: string) => `单位：${scale}，按年度，${drawn} 行`,
    en: (scale: string, drawn: string) => `In ${scale}, by year; ${drawn} rows`,
  },
  subtitle_province: {
    zh: (scale: string, drawn: string) => `单位：${scale}，按省份，各年合在一起，${drawn} 行`,
    en: (scale: string, drawn: string) => `In ${scale}, by province, all years together; ${drawn} rows`,
  },
  read: {
    zh: '柱高是占本行的比例。下面的粗线是中间的一半，竖线是中位数，都是印出过的值。',
    en: 'Height is a share of its own line. The thick line below is the middle half and the upright the median; both are values that are printed.',
  },
  readExact: { zh: '菱形是恰为此值（=）。', en: 'A diamond is that value exactly (=).' },
  readAtLeast: {
    zh: '向右的箭头是不低于（≥）。',
    en: 'A head to the right is “at least” (≥).',
  },
  readAtMost: {
    zh: '向左的箭头是不高于（≤）。',
    en: 'A head to the left is “at most” (≤).',
  },
  readStrict: {
    zh: '空心是高于（>）或低于（<），不含此值。',
    en: 'A hollow one is more (>) or less (<) than the value, which is not itself allowed.',
  },
  readApart: {
    zh: '界限（≥、≤）和定值（=）各成一行，不合在一起求中位数。',
    en: 'Bounds (≥, ≤) and exact values (=) stand on lines of their own: no median is taken of both.',
  },
  readSteps: {
    zh: '不同的数值太多，按段计数。',
    en: 'There are too many different values, so they are counted in steps.',
  },
  readLog: { zh: '对数刻度：每格相差十倍。', en: 'Log scale: each step is ten times the last.' },
  drafts: {
    zh: (rows: string) => `全组有 ${rows} 行出自自称草案的文件。`,
    en: (rows: string) => `${rows} rows of the set stand in documents that call themselves drafts.`,
  },
  inferred: {
    zh: (rows: string) => `全组有 ${rows} 行的年度是推定的，原文未写明。`,
    en: (rows: string) => `The year of ${rows} rows of the set is inferred, not printed.`,
  },
  notRank: {
    zh: '目标高低不表示好坏，不排名。',
    en: 'A higher or lower target is not a better one; nobody is ranked.',
  },
  column_comparator: { zh: '比较符', en: 'Comparator' },
  column_from: { zh: '数值（或起点）', en: 'Value (or from)' },
  column_to: { zh: '终点', en: 'To' },
  column_rows: { zh: '行数', en: 'Rows' },
  column_low: { zh: '最小', en: 'Lowest' },
  column_q1: { zh: '下四分位', en: 'Lower quartile' },
  column_median: { zh: '中位数', en: 'Median' },
  column_q3: { zh: '上四分位', en: 'Upper quartile' },
  column_high: { zh: '最大', en: 'Highest' },
  column_lane: { zh: '属于', en: 'Stands' },
  laneAxis: { zh: (scale: string) => `轴上：${scale}`, en: (scale: string) => `On an axis: ${scale}` },
  laneListed: { zh: (scale: string) => `数值：${scale}`, en: (scale: string) => `Numbers: ${scale}` },
  lane_no_unit: { zh: '数值，未印单位', en: 'Numbers without a unit' },
  lane_date: { zh: '日期', en: 'Dates' },
  lane_text: { zh: '文字', en: 'Words' },
  lane_none: { zh: '未设', en: 'Not set' },
  lanesAll: {
    zh: (rows: string) => `全部 ${rows} 行都是数值`,
    en: (rows: string) => `All ${rows} rows are numbers`,
  },
  lanesSome: {
    zh: (rows: string, off: string) => `${rows} 行中有 ${off} 行不是可以画在轴上的数值`,
    en: (rows: string, off: string) => `${off} of ${rows} rows are not numbers that an axis can hold`,
  },
  lanesNote: {
    zh: '文字和日期不等于不好，但不能画在轴上；这里只计数，不丢弃。',
    en: 'Words and dates are not bad targets, but no axis holds them; they are counted here, not dropped.',
  },
  lanesApart: {
    zh: '数值按单位和分母分开计数。',
    en: 'Numbers are counted apart by unit and denominator.',
  },
  laneAmount: {
    zh: (share: string, rows: string) => `${share}（${rows} 行）`,
    en: (share: string, rows: string) => `${share} (${rows} rows)`,
  },
  questionSatisfaction: { zh: '满意度目标定得多高？', en: 'How high do satisfaction targets stand?' },
  satisfactionTitle: {
    zh: (value: string, count: string, rows: string) =>
      `满意度目标最常见的是 ${value}：${rows} 个中有 ${count} 个`,
    en: (value: string, count: string, rows: string) =>
      `The most common satisfaction target is ${value}, set by ${count} of ${rows}`,
  },
  satisfactionNone: { zh: '没有数值型的满意度目标', en: 'No satisfaction target is a number' },
  satisfactionSubtitle: {
    zh: (years: string, all: string, drawn: string, off: string) =>
      `满意度目标，按受访人群，%，${years} 年。归入可比人群 ${all} 条，画在轴上 ${drawn} 条，另 ${off} 条是文字、未设、未印单位或不同的轴`,
    en: (years: string, all: string, drawn: string, off: string) =>
      `Satisfaction targets by respondent group, per cent, ${years}. ${drawn} of ${all} in a comparable group stand on the axis; the other ${off} are words, not set, print no unit or stand on another axis`,
  },
  group_year: { zh: '年度', en: 'Year' },
  group_province: { zh: '省份', en: 'Province' },
  group: { zh: '受访人群', en: 'Respondent group' },
  exploreRows: {
    zh: (rows: string) => `在查询页看这 ${rows} 行`,
    en: (rows: string) => `See these ${rows} rows in Explore`,
  },
  toMeasures: {
    zh: (measures: string) => `${measures} 组可比指标`,
    en: (measures: string) => `${measures} comparable measures`,
  },
  unitAndMore: {
    zh: (scale: string, more: string) => `${scale}；另有 ${more} 种`,
    en: (scale: string, more: string) => `${scale}; ${more} more`,
  },
  listedNote: {
    zh: '看上去像一件事，其实不是。为免误用，不画图，只计数，并说明理由。',
    en: 'They look like one thing and are not. To keep them from being misused there is no chart of values, only counts and the reason.',
  },
  kind_unit_cost: {
    zh: '办一件、训一人各定多少钱。总额与单价、每件与每人分开计数。',
    en: 'What one case, one person, one session may cost. Totals and prices, per case and per person, are counted apart.',
  },
  kind_satisfaction: {
    zh: '按受访者分组：受援人和机关干部的满意不是一回事。',
    en: 'By who is asked: the satisfaction of clients and of staff are two things.',
  },
  kind_rate: { zh: '办成、合格、答复的比例。', en: 'Shares of what is settled, passed, answered.' },
  kind_volume: {
    zh: '没有除以人口或人手，不能当作规模或效率的比较。',
    en: 'Not divided by population or staff: no comparison of size or efficiency.',
  },
  median: { zh: '中位数', en: 'Median' },
  off: { zh: '不在轴上', en: 'On no axis' },
} satisfies Dictionary;
