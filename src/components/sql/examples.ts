import type { Bilingual, Language } from '../../i18n/language.ts';

/** A question that a reader may have, and the statement that answers it in the language of the page. */
export interface Example {
  id: string;
  question: Bilingual;
  statement: (lang: Language) => string;
}

/** `a.name` in Chinese, `a.name_en` in English: names that the data holds in both. */
const name = (table: string, lang: Language) => (lang === 'zh' ? `${table}.name` : `${table}.name_en`);

/** What the bench offers to begin with; the first stands in the editor. Each gives rows on the published data. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'budgets',
    question: { zh: '谁为哪个项目安排了多少预算？', en: 'Who budgets how much for which project?' },
    statement: (lang) => `SELECT ${name('a', lang)} AS agency, p.name AS project,
  p.budget_yuan, p.document_id, p.line_start
FROM projects p
JOIN agencies a USING (agency_id)
ORDER BY p.budget_yuan DESC, p.project_id`,
  },
  {
    id: 'unit-costs',
    question: { zh: '每人、每件、每次花多少钱？', en: 'What does it cost per person, case or event?' },
    statement: (lang) => `SELECT ${name('a', lang)} AS agency, i.name AS indicator, i.value_raw,
  i.comparator, i.base_value, i.base_unit, i.denominator,
  i.document_id, i.line_start
FROM indicators i
JOIN agencies a USING (agency_id)
WHERE i.dimension = 'money' AND i.denominator IS NOT NULL
ORDER BY i.denominator, i.comparator, i.base_value DESC, i.indicator_id`,
  },
  {
    id: 'type-shares',
    question: { zh: '各机构选了哪些类型的指标？', en: 'Which types of indicators does each agency choose?' },
    statement: (lang) => `SELECT ${name('a', lang)} AS agency, i.type,
  count(*) AS indicators,
  round(100 * count(*) / sum(count(*)) OVER (PARTITION BY i.agency_id), 1) AS percent
FROM indicators i
JOIN agencies a USING (agency_id)
GROUP BY i.agency_id, agency, i.type
ORDER BY agency, indicators DESC, i.type`,
  },
  {
    id: 'satisfaction',
    question: {
      zh: '对不同人群，满意度目标定在多高？',
      en: 'How high are satisfaction targets, group by group?',
    },
    statement: (lang) => `SELECT ${name('m', lang)} AS respondents, i.comparator, i.base_unit,
  count(*) AS targets, min(i.base_value) AS lowest,
  median(i.base_value) AS median, max(i.base_value) AS highest
FROM indicators i
JOIN measures m USING (measure_id)
WHERE i.type = 'satisfaction' AND i.kind = 'quantity'
GROUP BY ALL
ORDER BY targets DESC, respondents, i.comparator`,
  },
  {
    id: 'findings',
    question: { zh: '核对发现了什么，各有多少处？', en: 'What did the checks find, rule by rule?' },
    statement: (lang) => `SELECT r.rule_id, ${name('r', lang)} AS rule, r.severity,
  count(*) AS findings,
  count(DISTINCT f.document_id) AS documents
FROM findings f
JOIN rules r USING (rule_id)
GROUP BY ALL
ORDER BY findings DESC, r.rule_id`,
  },
  {
    id: 'without-satisfaction',
    question: { zh: '哪些项目没有满意度指标？', en: 'Which projects set no satisfaction indicator?' },
    statement: (lang) => `SELECT ${name('a', lang)} AS agency, p.name AS project,
  p.budget_yuan, p.document_id, p.line_start
FROM projects p
JOIN agencies a USING (agency_id)
WHERE NOT EXISTS (
  FROM indicators i
  WHERE i.project_id = p.project_id AND i.type = 'satisfaction'
)
ORDER BY p.budget_yuan DESC, p.project_id`,
  },
];
