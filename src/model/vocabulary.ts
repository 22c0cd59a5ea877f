import { z } from 'zod';
import { ADMIN_LEVELS } from './agency.ts';
import { INDICATOR_TYPES } from './indicator-type.ts';
import { COMPARATORS, DIMENSIONS, DIRECTIONS } from './target.ts';

const words = z.array(z.string().min(1)).min(1);
const pattern = z.string().min(1);

/** Roles of the label cells of a project table. */
export const FORM_ROLES = [
  'name',
  'code',
  'purpose',
  /** A label above or beside several amounts: 项目资金（万元）. */
  'funds',
  'budget',
  'initial_budget',
  'overall_budget',
  /** A part of the whole period's money. */
  'overall_part',
  'fiscal',
  /** A part of the fiscal money: 一般公共预算, 中央资金. */
  'fiscal_part',
  'carry_over',
  'special_account',
  'other',
  'payment_plan',
  'plan_mar',
  'plan_jun',
  'plan_oct',
  'plan_dec',
  'objective',
  'year_objective',
  'overall_objective',
  'prose_indicators',
  'overall_indicators',
  'publisher',
  'implementing_unit',
  'supervising_department',
  'activity',
  'execution_weight',
  'contact',
  'money_unit',
  /** What no column of the tables holds: 项目属性, 立项依据. */
  'detail',
  /** What was spent or reached: a result, no target. */
  'result',
  'note',
] as const;
export type FormRole = (typeof FORM_ROLES)[number];

/** Roles of the columns of an indicator table. */
export const COLUMN_ROLES = [
  'level1',
  'level2',
  'name',
  /** 指标内容: the indicator itself where the table has no third level, else its description. */
  'content',
  'description',
  'comparator',
  /** 正向指标, 反向指标. */
  'direction',
  /** 定量指标, 定性指标 and other words of what kind an indicator is. */
  'nature',
  'value',
  'year_value',
  'overall_value',
  'unit',
  'weight',
  'year_weight',
  'overall_weight',
  'basis',
  /** How points are given, and from which data. */
  'scoring',
  /** What was reached: a result, no target. */
  'actual',
  /** A label at the left that all rows stand under: 绩效指标. */
  'group',
  'group_overall',
  'group_year',
  'number',
  'remarks',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const labelsFile = z.strictObject({
  form: z.strictObject(
    Object.fromEntries(FORM_ROLES.map((role) => [role, words])) as Record<FormRole, typeof words>,
  ),
  columns: z.strictObject(
    Object.fromEntries(COLUMN_ROLES.map((role) => [role, words])) as Record<ColumnRole, typeof words>,
  ),
  /** What a bracket behind a label may say without changing what it labels. */
  label_brackets: pattern,
  objective_item: pattern,
  /** A number before the name of an indicator: 指标1：. */
  indicator_item: pattern,
  /** What a form prints where no indicator was filled in: 指标2：, ……. */
  empty_item: pattern,
  year_words: words,
  overall_words: words,
  direction: z.strictObject({ higher: words, lower: words }),
  execution_rate: words,
  /** Words by which a table is about a whole department and about no project. */
  department_table: words,
  note: pattern,
  grand_total: words,
  project_heading: words,
  document_heading: words,
  draft: words,
  contents: words,
  part_heading: pattern,
  imprint: words,
  page_number: words,
  overall_goal: words,
  sub_goals: words,
  safeguards: words,
  goal: words,
  goal_indicators: words,
});

export const templatesFile = z.array(
  z.strictObject({
    template: z.string(),
    labels: words,
    /** The unit of a template that prints none. */
    money_unit: z.enum(['元', '万元']).nullable(),
  }),
);

export const typesFile = z.array(
  z.strictObject({
    type: z.enum(INDICATOR_TYPES),
    name: z.string(),
    name_en: z.string(),
    level1: words,
    level2: words,
  }),
);

export const unitsFile = z.strictObject({
  families: z.array(
    z.strictObject({
      base: z.string(),
      dimension: z.enum(DIMENSIONS),
      units: z.record(z.string(), z.number().positive()),
    }),
  ),
  printed_as: z.record(z.string(), z.string()),
  cut_short: z.record(z.string(), z.strictObject({ type: z.enum(INDICATOR_TYPES), unit: z.string() })),
});

export const targetWordsFile = z.strictObject({
  comparators_before: z.record(z.enum(COMPARATORS), words),
  comparators_after: z.partialRecord(z.enum(COMPARATORS), words),
  qualitative: words,
  /** Words that say an indicator is a number, and no more. */
  quantitative: words,
  none: words,
  scope_starts: words,
  verbs: words,
  rate_ending: z.string(),
  rate_length: z.int(),
  scope_length: z.int(),
});

export const readingsFile = z.strictObject({
  denominators: z.array(z.strictObject({ per: z.string(), name: pattern, same_as: words.optional() })),
  lower_is_better: pattern,
  entities: z.array(
    z.strictObject({
      entity: z.string(),
      base_unit: z.string(),
      name: pattern.optional(),
      unit: pattern.optional(),
    }),
  ),
});

export const themesFile = z.strictObject({
  themes: z.array(
    z.strictObject({
      theme_id: z.string(),
      code: z.string(),
      name: z.string(),
      name_en: z.string(),
      project_name: pattern.nullable(),
    }),
  ),
  by_objective: z.strictObject({ theme_id: z.string(), objective: pattern, unless_project_name: pattern }),
});

export const secondaryThemesFile = z.record(z.string(), words);

export const divisionsFile = z.array(
  z.strictObject({
    code: z.string().regex(/^\d{6}$/),
    name: z.string(),
    level: z.enum(ADMIN_LEVELS),
    revision: z.string(),
  }),
);

export const measuresFile = z.array(
  z.strictObject({
    measure_id: z.string(),
    code: z.string(),
    name: z.string(),
    name_en: z.string(),
    dimension: z.enum(DIMENSIONS),
    base_unit: z.string(),
    direction: z.enum(DIRECTIONS),
    comparable: z.boolean(),
    note: z.string(),
    note_en: z.string(),
    rule: z.strictObject({
      type: z.enum(INDICATOR_TYPES),
      theme: words,
      project_name: pattern.optional(),
      name: pattern.optional(),
      unless_name: pattern.optional(),
    }),
  }),
);

/** The files of `data/vocabulary/`, by name: what a domain expert would correct. */
export const VOCABULARY_FILES = {
  labels: labelsFile,
  templates: templatesFile,
  types: typesFile,
  units: unitsFile,
  'target-words': targetWordsFile,
  readings: readingsFile,
  themes: themesFile,
  'secondary-themes': secondaryThemesFile,
  divisions: divisionsFile,
  measures: measuresFile,
} as const;

export type VocabularyFiles = {
  [name in keyof typeof VOCABULARY_FILES]: z.infer<(typeof VOCABULARY_FILES)[name]>;
};
