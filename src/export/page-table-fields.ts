import type { Column } from '../model/column.ts';
import type { TableName } from '../model/tables.ts';
import type { FieldDictionary } from './field-dictionary.ts';

type OwnColumn = Omit<Column, 'name'>;
type Field = readonly [table: TableName, column: string] | OwnColumn;

const own = (type: Column['type'], zh: string, en: string, nullable = false): OwnColumn => ({
  ...{ type, nullable, values: null, zh, en },
});

const BUDGET_SUM = own(
  'decimal',
  '预算合计（元），由本站相加',
  'Sum of the budgets in yuan, added up by this site',
);
const QUANTITIES = own('integer', '目标值是数值的指标数', 'Indicators whose target is a number');
const PROJECT_IDS = own('text', '项目编号，空格分开', 'Project ids, with blanks between them');
const AGENCY_IDS = own('text', '机构编号，空格分开', 'Agency ids, with blanks between them', true);

const AGENCY = {
  agency_id: ['agencies', 'agency_id'],
  agency: ['agencies', 'name'],
  agency_en: ['agencies', 'name_en'],
} as const;
const YEAR = {
  year: ['documents', 'year'],
  year_basis: ['documents', 'year_basis'],
  status: ['documents', 'status'],
} as const;

/**
 * The tables that pages show, each with the columns of its file: one of the published data, or one that the page
 * computes. A file holds more than the page has room for (ids, lines), in the page's rows and their order.
 */
const PAGE_TABLES = {
  projects: {
    ...{ project_id: ['projects', 'project_id'], name: ['projects', 'name'] },
    ...{ document_id: ['projects', 'document_id'], ...AGENCY, ...YEAR },
    ...{ theme_id: ['themes', 'theme_id'], theme: ['themes', 'name'], theme_en: ['themes', 'name_en'] },
    secondary_theme_ids: ['projects', 'secondary_theme_ids'],
    budget_yuan: ['projects', 'budget_yuan'],
    indicators: own('integer', '指标数', 'Number of indicators'),
    quantities: QUANTITIES,
    ...{ line_start: ['projects', 'line_start'], line_end: ['projects', 'line_end'] },
  },
  agencies: {
    ...AGENCY,
    ...{ kind: ['agencies', 'kind'], admin_level: ['agencies', 'admin_level'] },
    ...{ division_code: ['agencies', 'division_code'], province: ['agencies', 'province'] },
    ...{ prefecture: ['agencies', 'prefecture'], county: ['agencies', 'county'] },
    ...{ document_id: ['documents', 'document_id'], title: ['documents', 'title'], ...YEAR },
    project_count: ['documents', 'project_count'],
    indicator_count: ['documents', 'indicator_count'],
    ...{ quantities: QUANTITIES, budget_yuan: BUDGET_SUM },
  },
  themes: {
    ...{ theme_id: ['themes', 'theme_id'], theme: ['themes', 'name'], theme_en: ['themes', 'name_en'] },
    budget_yuan: BUDGET_SUM,
    repaid_yuan: own('decimal', '其中归垫（元）', 'Of this, repayments of earlier advances (归垫), in yuan'),
    project_count: own('integer', '项目数', 'Number of projects'),
    ...{ project_ids: PROJECT_IDS, agency_ids: AGENCY_IDS },
  },
  indicators: {
    ...{ measure: ['measures', 'name'], measure_en: ['measures', 'name_en'] },
  },
  places: {
    division_code: ['agencies', 'division_code'],
    name: own('text', '地名', 'Name in Chinese'),
    name_en: own('text', '英文地名；没有时为中文', 'Name in English; in Chinese where we have no other'),
    level: ['agencies', 'admin_level'],
    within: own('text', '上级地区的行政区划代码', 'Division code of the place it lies in', true),
    agency_ids: AGENCY_IDS,
  },
  documents: {
    ...{ agency: ['agencies', 'name'], agency_en: ['agencies', 'name_en'] },
    ...{ budget_yuan: BUDGET_SUM, quantities: QUANTITIES },
  },
  lines: {
    line: ['readings', 'line'],
    text: own(
      'text',
      '原文；经办人姓名和电话以 █ 遮住',
      'The printed line; names and telephone numbers of staff covered by █',
    ),
    read_as: own('text', '读作什么', 'What it was read as, in Chinese'),
    read_as_en: own('text', '读作什么（英文）', 'What it was read as'),
  },
} as const satisfies Record<string, Record<string, Field>>;

export type PageTableKind = keyof typeof PAGE_TABLES;
export const PAGE_TABLE_KINDS = Object.keys(PAGE_TABLES) as PageTableKind[];

/** Tables of a page that hold every column of a published table, before their own. */
const WHOLE_TABLES: Partial<Record<PageTableKind, TableName>> = {
  indicators: 'indicators',
  documents: 'documents',
};

/** The columns of a page's table with their sentences. Throws where one names a column that is not there. */
export function pageTableFields(kind: PageTableKind, words: FieldDictionary): Column[] {
  const whole = WHOLE_TABLES[kind];
  const fields = Object.entries<Field>(PAGE_TABLES[kind]).map(([name, field]): Column => {
    if ('type' in field) return { name, ...field };
    const [table, column] = field;
    const declared = words[table].columns.find((one) => one.name === column);
    if (declared === undefined) throw new Error(`page table ${kind}: table ${table} has no column ${column}`);
    return { ...declared, name, nullable: declared.nullable || table === 'measures' };
  });
  return [...(whole ? words[whole].columns : []), ...fields];
}
