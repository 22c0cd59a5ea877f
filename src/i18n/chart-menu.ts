import type { Dictionary } from './language.ts';

/** Words of what can be done with a chart: its menu, its table, its points. */
export const chartMenuWords = {
  tableView: { zh: '以表格查看', en: 'View as a table' },
  menu: { zh: '分享、下载、引用', en: 'Share, download, cite' },

  link: { zh: '链接', en: 'Link' },
  linkLabel: { zh: '这张图的地址', en: 'Address of this chart' },
  download: { zh: '下载', en: 'Download' },
  png: { zh: 'PNG 图（2 倍）', en: 'PNG (2×)' },
  svg: { zh: 'SVG 图', en: 'SVG' },
  csv: { zh: (rows: string) => `CSV（${rows} 行）`, en: (rows: string) => `CSV (${rows} rows)` },
  embed: { zh: '嵌入', en: 'Embed' },
  embedLabel: { zh: '嵌入代码（HTML）', en: 'Embed code (HTML)' },
  embedLive: { zh: '随数据更新', en: 'Live: follows the data' },
  embedFrozen: {
    zh: (release: string) => `定格在 ${release} 版`,
    en: (release: string) => `Frozen at release ${release}`,
  },
  cite: { zh: '引用', en: 'Cite' },
  copy: { zh: '复制', en: 'Copy' },
  copyLink: { zh: '复制链接', en: 'Copy the link' },
  copyEmbed: { zh: '复制嵌入代码', en: 'Copy the embed code' },
  copied: { zh: '已复制', en: 'Copied' },
  selected: {
    zh: '浏览器不允许直接复制，已选中，请按 Ctrl+C（Mac 为 ⌘C）或长按复制。',
    en: 'This browser does not let pages copy. The text is selected: press Ctrl+C (⌘C on a Mac), or press and hold.',
  },
  saved: { zh: (name: string) => `已生成 ${name}`, en: (name: string) => `Made ${name}` },
  failed: {
    zh: '没有生成。请重试，或改用另一种格式。',
    en: 'It could not be made. Try again, or take another format.',
  },

  /** Under a picture that leaves the site. */
  madeBy: {
    zh: (site: string, release: string) => `${site}，数据 ${release} 版`,
    en: (site: string, release: string) => `${site}, data release ${release}`,
  },

  pointsHint: {
    zh: '用方向键逐点查看，回车打开原文。',
    en: 'Arrow keys go from point to point, Enter opens the source.',
  },
  toLine: { zh: (line: number) => `原文第 ${line} 行`, en: (line: number) => `Source, line ${line}` },
  toRows: { zh: '查看这些指标', en: 'See these indicators' },

  toVerify: {
    zh: (rows: string, shown: string) => `图中 ${shown} 条里有 ${rows} 条待核实`,
    en: (rows: string, shown: string) => `${rows} of the ${shown} rows shown have a finding to be checked`,
  },
  beforeRules: { zh: '：', en: ': ' },
  rowsOfRule: { zh: (rows: string) => `（${rows} 条）`, en: (rows: string) => ` (${rows})` },
  betweenRules: { zh: '；', en: '; ' },
  endOfRules: { zh: '。', en: '.' },

  agency: { zh: '机构', en: 'Agency' },
  project: { zh: '项目', en: 'Project' },
  amount: { zh: '预算数', en: 'Budget' },
  line: { zh: '原文', en: 'Source' },
  lineLabel: { zh: (line: number) => `第 ${line} 行`, en: (line: number) => `line ${line}` },
  type: { zh: '指标类型', en: 'Type' },
  numbers: { zh: '数值', en: 'Numbers' },
  allIndicators: { zh: '全部', en: 'All' },
  share: { zh: '比例', en: 'Share' },
  indicator: { zh: '指标', en: 'Indicator' },
  printed: { zh: '指标值（原文）', en: 'Target as printed' },
  read: { zh: '读作', en: 'Read as' },
} satisfies Dictionary;
