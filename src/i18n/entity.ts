import type { BudgetYear } from './budget-year.ts';
import type { Dictionary, Language } from './language.ts';

/** Words that the pages of agencies, projects, themes, places and documents share. */
export const entityWords = {
  breadcrumbs: { zh: '所在位置', en: 'Breadcrumb' },
  home: { zh: '首页', en: 'Home' },
  agencies: { zh: '机构', en: 'Agencies' },
  projects: { zh: '项目', en: 'Projects' },
  themes: { zh: '主题', en: 'Themes' },
  places: { zh: '地区', en: 'Places' },
  documents: { zh: '文件', en: 'Documents' },
  agency: { zh: '机构', en: 'Agency' },
  project: { zh: '项目', en: 'Project' },
  theme: { zh: '主题', en: 'Theme' },
  place: { zh: '地区', en: 'Place' },
  document: { zh: '文件', en: 'Document' },
  year: { zh: '预算年度', en: 'Budget year' },
  level: { zh: '层级', en: 'Level of government' },
  budget: { zh: '预算数', en: 'Budget' },
  source: { zh: '原文', en: 'Source' },
  indicators: { zh: '指标', en: 'Indicators' },
  numericShare: { zh: '数值占比', en: 'Numbers' },
  budgetTotal: { zh: '预算合计', en: 'budgeted' },
  ofNumbers: { zh: '的指标值是数值', en: 'of targets are numbers' },
  indicatorsOfNumbers: { zh: '指标（其中数值）', en: 'Indicators (numbers)' },
  countedIndicators: {
    zh: (count: number, quantities: number) => `${count}（${quantities}）`,
    en: (count: number, quantities: number) => `${count} (${quantities})`,
  },
  projectsUnit: {
    zh: (_count: number) => '个项目',
    en: (count: number) => (count === 1 ? 'project' : 'projects'),
  },
  indicatorsUnit: {
    zh: (_count: number) => '条指标',
    en: (count: number) => (count === 1 ? 'indicator' : 'indicators'),
  },
  line: { zh: (line: number) => `第 ${line} 行`, en: (line: number) => `line ${line}` },
  lines: {
    zh: (from: number, to: number) => `第 ${from}–${to} 行`,
    en: (from: number, to: number) => `lines ${from}–${to}`,
  },
  repayment: {
    zh: '归垫，即偿还先前垫付的款项；远大于其他各项，不画条形',
    en: 'Repays an earlier advance (归垫); it dwarfs the rest, so no bar is drawn',
  },
  repaymentAlone: {
    zh: '归垫，即偿还先前垫付的款项',
    en: 'Repays an earlier advance (归垫)',
  },
  draft: { zh: '文件自称草案。', en: 'The document calls itself a draft.' },
  inferred: {
    zh: '原文未写明预算年度，由文中内容推定。',
    en: 'The budget year is not printed but inferred from the text.',
  },
  draftMark: { zh: '“草案”：文件自称草案。', en: '“Draft”: the document calls itself one.' },
  inferredMark: {
    zh: '“推定”：原文未写明预算年度，由文中内容推定。',
    en: '“Inferred”: the budget year is not printed but inferred from the text.',
  },
  evidence: { zh: '依据', en: 'evidence' },
  findings: { zh: '核对发现（待核实）', en: 'What the checks found (to be verified)' },
  checks: { zh: '核对发现', en: 'What the checks found' },
  findingsNote: {
    zh: '以下是本站核对所印文字和数字时发现的出入，按原文照列，尚待发布机构核实。它们只说明文件怎样印的，不评价工作。',
    en: 'These are points where the text or figures, as published, do not agree with each other or with the form. They are yet to be verified with the agency. They describe the document, not anyone’s work.',
  },
  wholeDocument: { zh: '整份文件', en: 'The whole document' },
  noFindings: {
    zh: '已执行的核对规则没有发现出入。',
    en: 'The rules run so far found nothing here.',
  },
  explore: {
    zh: (count: string) => `在查询页筛选这 ${count} 条指标`,
    en: (count: string) => `Filter these ${count} indicators in Explore`,
  },
} satisfies Dictionary;

/** A year inside a sentence, with its reservations: `2024 年（推定）`, `2021 年（草案）`; `2024 (inferred)`. */
export function yearPhrase({ year, year_basis, status }: BudgetYear, lang: Language): string {
  const draft = status === 'draft' ? [lang === 'zh' ? '草案' : 'draft'] : [];
  const inferred = year_basis === 'inferred' ? [lang === 'zh' ? '推定' : 'inferred'] : [];
  const marks = [...draft, ...inferred];
  if (lang === 'zh') return `${year} 年${marks.length > 0 ? `（${marks.join('，')}）` : ''}`;
  return `${year}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}
