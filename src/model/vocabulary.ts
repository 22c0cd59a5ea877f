import { z } from 'zod';
import { ADMIN_LEVELS } from './agency.ts';
import { INDICATOR_TYPES } from './indicator-type.ts';
import { MEASURE_KINDS } from './measure-kind.ts';
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
  /** 项目总预算: the money of the whole period where the year's is printed too, else the budget. */
  'whole_budget',
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
  /** 绩效标准: the target itself where no other column holds it, else what points are given by. */
  'standard',
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
  /** Labels of details that are made as they are needed: 是否政府采购. */
  detail_pattern: pattern,
  objective_item: pattern,
  /** A number before the name of an indicator: 指标1：. */
  indicator_item: pattern,
  /** What a form prints where no indicator was filled in: 指标2：, ……. */
  empty_item: pattern,
  year_words: words,
  overall_words: words,
  /** What the target is called under a heading that says 指标值 already: 性质 | 内容. */
  value_words: words,
  direction: z.strictObject({ higher: words, lower: words }),
  execution_rate: words,
  /** Words by which a table is about a whole department and about no project. */
  department_table: words,
  /** Column headings of a department's tasks. */
  task_name: words,
  task_content: words,
  note: pattern,
  grand_total: words,
  /** Labels that are values behind a label of no money: 项目类型 | 其他. */
  also_values: words,
  /** Column headings inside a form that label nothing by themselves: 名称, 内容. */
  form_heading: words,
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
    /** Level-2 names that are made as they are needed, under a level 1 of this type: 读者满意度. */
    level2_pattern: pattern.optional(),
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
    kind: z.enum(MEASURE_KINDS),
    dimension: z.enum(DIMENSIONS),
    base_unit: z.string(),
    /** What a unit cost is per, whatever word is printed for it. */
    per: z.string().nullable(),
    direction: z.enum(DIRECTIONS).nullable(),
    comparable: z.boolean(),
    note: z.string(),
    note_en: z.string(),
    /** Which indicators it takes: all that is said has to fit. Null where every value of it is derived. */
    rule: z
      .strictObject({
        type: z.array(z.enum(INDICATOR_TYPES)).min(1),
        theme: words.optional(),
        project_name: pattern.optional(),
        name: pattern.optional(),
        unless_name: pattern.optional(),
        denominator: words.optional(),
      })
      .nullable(),
    /** Values computed of two rows: the budget of a project, or a cost of this name, over a quantity of this name. */
    derived: z.array(
      z.strictObject({
        from: pattern,
        theme: words,
        quantity: pattern,
        base_unit: z.string(),
      }),
    ),
  }),
);

/** The words that rules go by; strings with signs of their own are regular expressions. */
export const checksFile = z.strictObject({
  usual_level2: words,
  not_applicable: words,
  either_way: pattern,
  may_exceed_100: pattern,
  count_without_number: pattern,
  counted_in_name: pattern,
  /** Words of one meaning: what stands in a name, and what it is taken as. */
  same_words: z.record(z.string(), z.string()),
  /** Units that stand in prose only, and the unit they are. */
  unit_in_text: z.record(z.string(), z.string()),
  grade: pattern,
  grades_of_a_scale: z.string().min(2),
  output_name: pattern,
  economic_words: pattern,
  staff_respondents: pattern,
  routine_name: pattern,
  name_suffix: pattern,
});

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
  checks: checksFile,
} as const;

export type VocabularyFiles = {
  [name in keyof typeof VOCABULARY_FILES]: z.infer<(typeof VOCABULARY_FILES)[name]>;
};
