import type { Severity } from '../model/finding.ts';
import type { Dictionary } from './language.ts';

/** Words of the pages of the checks. */
export const findingsWords = {
  title: { zh: '核对发现', en: 'What the checks found' },
  lead: {
    zh: (findings: string, documents: string, rules: string) =>
      `本站按 ${rules} 条规则核对 ${documents} 份文件所印的文字和数字，列出 ${findings} 处待核实之处。`,
    en: (findings: string, documents: string, rules: string) =>
      `${rules} rules check the printed words and figures of ${documents} documents; ${findings} points are listed to be verified.`,
  },
  caution: {
    zh: '发现只说明文件怎样印的，不评价工作，也不计分。各地表式不同：有的规则只可能在某一种表式里命中，因此发现的多少不能用来比较机构。按原文所印判断，原文可能另有道理。',
    en: 'A finding describes how a document is printed, not anyone’s work, and nothing is scored. Layouts differ: some rules can only hit in one of them, so the number of findings compares no agencies. They go by what is printed, and the document may be right.',
  },
  headline: { zh: '最值得先看的规则', en: 'The rules to look at first' },
  headlineNote: {
    zh: '文件自相矛盾，或一处数字使另一处不能成立。',
    en: 'The document contradicts itself, or one number makes another impossible.',
  },
  rest: { zh: '其他规则', en: 'The other rules' },
  restNote: {
    zh: '多数只影响能否比较，是表式或用词造成的。',
    en: 'Most of these only limit comparison and come from the layout or the wording.',
  },
  rule: { zh: '规则', en: 'Rule' },
  severity: { zh: '通常级别', en: 'Usual severity' },
  count: { zh: '发现', en: 'Findings' },
  inDocuments: { zh: '涉及文件', en: 'Documents' },
  nothing: { zh: '没有发现', en: 'none found' },
  why: { zh: '为什么核对', en: 'Why it is checked' },
  condition: { zh: '判定条件', en: 'Condition' },
  rows: { zh: '逐条列出', en: 'Every finding' },
  ruleLead: {
    zh: (findings: string, projects: string, documents: string) =>
      `在 ${documents} 份文件的 ${projects} 个项目里列出 ${findings} 处。`,
    en: (findings: string, projects: string, documents: string) =>
      `${findings} listed in ${projects} projects of ${documents} documents.`,
  },
  ruleLeadNone: {
    zh: '现有文件中没有命中。规则保留，供以后的文件核对。',
    en: 'No hit in the documents so far. The rule stays, for the documents to come.',
  },
  ownReading: {
    zh: '理由是本站的理解，不是法规原文的引用。',
    en: 'The reason given is this site’s reading, not a quotation of a regulation.',
  },
  allRules: { zh: '全部规则', en: 'All rules' },
  indicator: { zh: (seq: number) => `指标 ${seq}`, en: (seq: number) => `indicator ${seq}` },
  findingsOf: { zh: (count: string) => `${count} 处`, en: (count: string) => count },
  showAll: { zh: (count: string) => `展开 ${count} 处`, en: (count: string) => `Show ${count}` },
} satisfies Dictionary;

export const SEVERITY_WORDS: Readonly<Record<Severity, { zh: string; en: string }>> = {
  error: { zh: '矛盾', en: 'contradiction' },
  warning: { zh: '存疑', en: 'doubtful' },
  info: { zh: '提示', en: 'note' },
};
