import type { SearchKind } from '../search/search-index.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** The kinds of hits, as headings of their groups. */
export const SEARCH_KIND_WORDS: Readonly<Record<SearchKind, Bilingual>> = {
  agency: { zh: '机构', en: 'Agencies' },
  project: { zh: '项目', en: 'Projects' },
  objective: { zh: '绩效目标', en: 'Objectives' },
  indicator: { zh: '绩效指标', en: 'Indicators' },
  line: { zh: '原文', en: 'Source text' },
};

/** The texts of a hit that are not its name, as they stand before them. */
export const SEARCH_FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  name_en: { zh: '英文名称', en: 'name in English' },
  publisher_as_printed: { zh: '编制单位', en: 'publisher' },
  agency_id: { zh: '机构编号', en: 'agency id' },
  title: { zh: '表题', en: 'heading' },
  purpose: { zh: '资金用途', en: 'purpose' },
  activity: { zh: '职能与活动', en: 'function and activity' },
  code: { zh: '编码', en: 'code' },
  project_id: { zh: '项目编号', en: 'project id' },
  target: { zh: '指标值', en: 'target' },
  overall_value_raw: { zh: '实施周期指标值', en: 'multi-year target' },
  description: { zh: '描述', en: 'description' },
  basis: { zh: '确定依据', en: 'basis' },
  level2: { zh: '二级指标', en: 'level 2' },
  level1: { zh: '一级指标', en: 'level 1' },
  indicator_id: { zh: '指标编号', en: 'indicator id' },
};

/** Words of the search dialog. */
export const searchWords = {
  open: { zh: '搜索', en: 'Search' },
  label: {
    zh: '搜索机构、项目、指标、目标和原文',
    en: 'Search agencies, projects, indicators, objectives and source text',
  },
  hint: {
    zh: '至少两个字。不分全角半角；≥、>=、不低于、不少于相同；“25万元”也找到 250,000 元的预算。',
    en: 'Two characters at least; the printed text is Chinese. ≥, >=, 不低于 and 不少于 are the same, and 25万元 also finds budgets of CNY 250,000.',
  },
  keys: { zh: '↑ ↓ 选择，回车打开，Esc 关闭。', en: '↑ ↓ to choose, Enter to open, Esc to close.' },
  close: { zh: '关闭', en: 'Close' },
  loading: { zh: '正在取得搜索索引…', en: 'Fetching the search index…' },
  failed: {
    zh: '没有取得搜索索引，请检查网络后再试。',
    en: 'The search index did not arrive. Check the connection and try again.',
  },
  tooShort: { zh: '再输入一个字。', en: 'Type one more character.' },
  nothing: {
    zh: (typed: string) => `没有找到“${typed}”。可以少写几个字，或换一个说法。`,
    en: (typed: string) => `Nothing holds “${typed}”. Try fewer characters or another wording.`,
  },
  total: { zh: (count: string) => `共 ${count} 处`, en: (count: string) => `${count} hits` },
  more: { zh: (count: string) => `另有 ${count} 处`, en: (count: string) => `${count} more` },
  amount: { zh: (money: string) => `金额 ${money}`, en: (money: string) => `amount ${money}` },
  line: { zh: (line: number) => `第 ${line} 行`, en: (line: number) => `line ${line}` },
} satisfies Dictionary;
