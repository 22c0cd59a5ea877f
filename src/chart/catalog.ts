import type { Bilingual } from '../i18n/language.ts';
import { FACETS, type Facet } from '../query/filter.ts';

/**
 * The permanent list of charts. An id stands in addresses that others have printed (`/embed/types/`), so it is a plain
 * plural noun for what the chart shows, never for how it is drawn, and it is never renamed or taken out: charts join
 * at the end. test/project/permanent-charts.txt holds every id there ever was.
 */
export const CHART_IDS = [
  'budgets',
  'types',
  'numeric',
  'satisfaction',
  'targets',
  'reconciliations',
  'measures',
] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What an address of a chart may choose: the facets, words to search for, the axis (`view`), rows to leave out (`without`). */
export type ChartParameter = Facet | 'q' | 'view' | 'without';

/** A chart as readers, pages and addresses know it. */
export interface CatalogEntry {
  /** A short name for lists. */
  name: Bilingual;
  /** The question that the chart answers. */
  question: Bilingual;
  /** The parameters that change what it shows; others in an address are ignored. */
  parameters: readonly ChartParameter[];
  /** Where it stands in its page: without language and base. */
  page: { path: string; fragment: string };
}

const CHOICES: readonly ChartParameter[] = [...FACETS, 'q'];

export const CATALOG: Readonly<Record<ChartId, CatalogEntry>> = {
  budgets: {
    name: { zh: '项目预算', en: 'Project budgets' },
    question: { zh: '谁把多少钱用在哪里？', en: 'Who budgets what?' },
    parameters: CHOICES,
    page: { path: '/', fragment: 'budgets' },
  },
  types: {
    name: { zh: '指标类型', en: 'Indicator types' },
    question: { zh: '各机构选了哪些类型的指标？', en: 'What kinds of indicators do agencies choose?' },
    parameters: CHOICES,
    page: { path: '/', fragment: 'types' },
  },
  numeric: {
    name: { zh: '数值目标', en: 'Targets that are numbers' },
    question: { zh: '目标有多少写成了数？', en: 'How far are targets numbers?' },
    parameters: CHOICES,
    page: { path: '/', fragment: 'numeric' },
  },
  satisfaction: {
    name: { zh: '满意度目标', en: 'Satisfaction targets' },
    question: { zh: '满意度目标定得多高？', en: 'How high do satisfaction targets stand?' },
    parameters: CHOICES,
    page: { path: '/', fragment: 'satisfaction' },
  },
  targets: {
    name: { zh: '目标值', en: 'Target values' },
    question: {
      zh: '同一单位的目标值各定在哪里？',
      en: 'Where do the targets of one unit stand?',
    },
    parameters: [...CHOICES, 'view'],
    page: { path: '/explore/', fragment: '' },
  },
  reconciliations: {
    name: { zh: '成本指标与预算', en: 'Cost targets and budgets' },
    question: {
      zh: '成本指标合起来等于预算吗？',
      en: 'Do the cost targets come to the budget?',
    },
    parameters: CHOICES,
    page: { path: '/reconciliation/', fragment: 'reconciliations' },
  },
  measures: {
    name: { zh: '可比指标', en: 'Comparable measures' },
    question: {
      zh: '各机构为同一件事定了多高的目标？',
      en: 'What targets do agencies set for the same thing?',
    },
    parameters: ['measure', 'without'],
    page: { path: '/measures/', fragment: '' },
  },
};
