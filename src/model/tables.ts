import type { z } from 'zod';
import { agencySchema } from './agency.ts';
import { documentSchema } from './document.ts';
import { findingSchema, ruleSchema } from './finding.ts';
import { indicatorSchema } from './indicator.ts';
import { measureMemberSchema, measureSchema } from './measure.ts';
import { objectiveSchema } from './objective.ts';
import { projectSchema } from './project.ts';
import { readingSchema } from './reading.ts';
import { reconciliationSchema } from './reconciliation.ts';
import { subGoalSchema } from './sub-goal.ts';
import { themeSchema } from './theme.ts';

interface Table<S extends z.ZodObject = z.ZodObject> {
  schema: S;
  title: string;
  title_en: string;
  /** Columns that name a row; no two rows share them. */
  key: readonly string[];
  /** column → table whose key it holds */
  references: Readonly<Record<string, string>>;
}

const table = <S extends z.ZodObject>(
  schema: S,
  title: string,
  title_en: string,
  key: readonly (keyof z.infer<S> & string)[],
  references: { [column in keyof z.infer<S> & string]?: string } = {},
): Table<S> => ({ schema, title, title_en, key, references: references as Record<string, string> });

/** Every published table: its row schema, its name, its key and what its columns refer to. */
export const TABLES = {
  documents: table(documentSchema, '文件', 'Documents', ['document_id'], { agency_id: 'agencies' }),
  agencies: table(agencySchema, '机构', 'Agencies', ['agency_id']),
  projects: table(projectSchema, '项目', 'Projects', ['project_id'], {
    document_id: 'documents',
    agency_id: 'agencies',
    theme_id: 'themes',
  }),
  objectives: table(objectiveSchema, '绩效目标', 'Objectives', ['objective_id'], { project_id: 'projects' }),
  indicators: table(indicatorSchema, '绩效指标', 'Indicators', ['indicator_id'], {
    project_id: 'projects',
    document_id: 'documents',
    agency_id: 'agencies',
    measure_id: 'measures',
  }),
  sub_goals: table(subGoalSchema, '部门整体绩效目标', 'Agency-level goals', ['sub_goal_id'], {
    document_id: 'documents',
  }),
  themes: table(themeSchema, '主题', 'Themes', ['theme_id']),
  measures: table(measureSchema, '可比指标', 'Comparable measures', ['measure_id']),
  measure_rows: table(
    measureMemberSchema,
    '可比指标的成员',
    'Rows of the comparable measures',
    ['measure_id', 'project_id', 'indicator_id'],
    {
      measure_id: 'measures',
      indicator_id: 'indicators',
      project_id: 'projects',
    },
  ),
  reconciliations: table(
    reconciliationSchema,
    '成本与预算核对',
    'Cost targets beside the budget',
    ['project_id'],
    {
      project_id: 'projects',
      document_id: 'documents',
    },
  ),
  rules: table(ruleSchema, '核对规则', 'Data-quality rules', ['rule_id']),
  findings: table(findingSchema, '核对发现', 'Findings', ['finding_id'], {
    rule_id: 'rules',
    document_id: 'documents',
    project_id: 'projects',
    indicator_id: 'indicators',
  }),
  readings: table(
    readingSchema,
    '逐行读法',
    'Readings, line by line',
    ['document_id', 'line', 'char_start'],
    {
      document_id: 'documents',
    },
  ),
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The rows of every table, by name. */
export type Rows = { [name in TableName]: z.infer<(typeof TABLES)[name]['schema']>[] };
