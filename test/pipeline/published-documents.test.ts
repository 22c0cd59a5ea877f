import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/pipeline/assemble.ts';
import { checkRows } from '../../src/pipeline/check/check-rows.ts';
import { addYuan, maybeYuan } from '../../src/pipeline/money.ts';
import { builtOf, expectedProjects, expectedSubGoals, published, withoutLater } from './published.ts';
import { vocabulary } from './small-document.ts';

const TIANJIN = 'tianjin-justice-2023';
const CHENGDE = 'chengde-justice-2021';
const TIANHE = 'tianhe-justice-2024';
const NANKAI = 'nankai-court-2023';
const DAZHU = 'dazhu-justice-2024';

const projects = published.flatMap(({ built }) => built.projects);
const indicators = published.flatMap(({ built }) => built.indicators);
const count = <T>(rows: readonly T[], key: (row: T) => string) =>
  Object.fromEntries([...Map.groupBy(rows, key)].map(([name, group]) => [name, group.length]));

describe.each([
  // document, year, basis, template, unit, projects, indicators, yuan
  [TIANJIN, 2023, 'inferred', 'tianjin-project-table', '万元', 13, 154, 106_971_000],
  [CHENGDE, 2021, 'stated', 'hebei-performance-text', '万元', 24, 216, 9_977_300],
  [TIANHE, 2024, 'inferred', 'guangzhou-wide-table', '万元', 22, 110, 14_853_400],
  [NANKAI, 2023, 'inferred', 'tianjin-project-table', '万元', 4, 57, 5_585_000],
  [DAZHU, 2024, 'stated', 'sichuan-approval-table', '元', 16, 116, 2_583_000],
] as const)('%s', (id, year, year_basis, template, money_unit, project_count, indicator_count, yuan) => {
  const built = builtOf(id);

  it('is the document the contract describes', () => {
    const row = { document_id: id, year, year_basis, template, money_unit, project_count, indicator_count };
    expect(built.document).toMatchObject({ ...row, coverage: 1 });
    expect(built.document.status).toBe(id === CHENGDE ? 'draft' : null);
    expect(built.document.stated_total_yuan).toBe(id === TIANHE ? yuan : null);
    expect(addYuan(built.projects.map(({ budget_yuan }) => budget_yuan))).toBe(yuan);
  });

  it('is read as the second reader read it, project by project, every field', async () => {
    const expected = await expectedProjects(id);
    expect(expected.length).toBeGreaterThanOrEqual(3);
    for (const { project, objectives, indicators } of expected) {
      const own = <T extends { project_id: string }>(rows: readonly T[]) =>
        rows.filter(({ project_id }) => project_id === project.project_id).map(withoutLater);
      expect(own(built.projects)).toEqual([project]);
      expect(own(built.objectives)).toEqual(objectives);
      expect(own(built.indicators.map(asRead))).toEqual(indicators);
    }
  });

  it('has readings that do not overlap and leave no printed character out', () => {
    const claimed = built.lines.map((line) => new Array<number>(line.length).fill(0));
    for (const { line, char_start, char_end } of built.readings) {
      const marks = claimed[line - 1] ?? [];
      for (let place = char_start; place < char_end; place++) marks[place] = (marks[place] ?? 0) + 1;
    }
    const wrong = built.lines.flatMap((text, index) =>
      [...(claimed[index] ?? [])].flatMap((times, place) =>
        times > 1 || (times === 0 && /\S/u.test(text.charAt(place))) ? [`${index + 1}:${place}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('points every printed field at the very words', () => {
    const words = wordsByField(built);
    const carried = new Set(['level1', 'level2']);
    const wrong: string[] = [];
    for (const [row, field, value] of printedFields(built)) {
      const printed = words.get(`${row} ${field}`);
      if (printed === undefined && (value === null || carried.has(field))) continue;
      if (printed === undefined || !isSameText(printed, value, built.document.money_unit))
        wrong.push(`${row} ${field}: ${value} is printed as ${printed}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** The words of each field of each row, put together out of the lines. */
function wordsByField({ lines, readings }: (typeof published)[number]['built']): Map<string, string> {
  const words = new Map<string, string>();
  for (const { row_id, field, line, char_start, char_end } of readings) {
    if (row_id === null) continue;
    const key = `${row_id} ${field}`;
    const piece = lines[line - 1]?.slice(char_start, char_end) ?? '';
    words.set(key, words.has(key) ? `${words.get(key)} ${piece}` : piece);
  }
  return words;
}

const PROJECT_FIELDS = [
  'name',
  'title',
  'code',
  'budget_yuan',
  'fiscal_yuan',
  'special_account_yuan',
  'purpose',
  'activity',
  'execution_weight',
  'plan_mar',
  'plan_jun',
  'plan_oct',
  'plan_dec',
] as const;

const INDICATOR_FIELDS = [
  'level1',
  'level2',
  'level1_code',
  'level2_code',
  'name',
  'description',
  'value_raw',
  'overall_value_raw',
  'comparator_raw',
  'unit_raw',
  'weight',
  'overall_weight',
  'basis',
] as const;

function printedFields(
  built: (typeof published)[number]['built'],
): [string, string, string | number | null][] {
  return [
    ...built.projects.flatMap((row) =>
      PROJECT_FIELDS.map(
        (field) => [row.project_id, field, row[field]] as [string, string, string | number | null],
      ),
    ),
    ...built.objectives.map(
      (row) => [row.objective_id, 'text', row.text] as [string, string, string | number | null],
    ),
    ...built.indicators.flatMap((row) =>
      INDICATOR_FIELDS.map(
        (field) => [row.indicator_id, field, row[field]] as [string, string, string | number | null],
      ),
    ),
    ...built.sub_goals.flatMap((row) =>
      (['title', 'goal', 'indicators_raw'] as const).map(
        (field) => [row.sub_goal_id, field, row[field]] as [string, string, string | number | null],
      ),
    ),
  ];
}

// Blanks are the expected rows' business; here the question is whether these are the words.
const solid = (text: string) => text.replace(/\s/gu, '');

function isSameText(printed: string, value: string | number | null, unit: '元' | '万元'): boolean {
  if (typeof value !== 'number') return solid(printed) === solid(value ?? '');
  return Number(printed.replace('%', '')) === value || maybeYuan(printed, unit) === value;
}

describe('the five documents together', () => {
  it('hold 79 projects and 653 indicators', () => {
    expect([projects.length, indicators.length]).toEqual([79, 653]);
  });

  it('hold 464 quantities, 17 dates, 138 texts and 34 targets that are not set', () => {
    expect(count(indicators, ({ kind }) => kind)).toEqual({ quantity: 464, date: 17, text: 138, none: 34 });
  });

  it('hold rows that keep to their schemas, keys and references', () => {
    expect(() =>
      checkRows(
        assemble(
          published.map(({ built }) => built),
          vocabulary,
        ),
      ),
    ).not.toThrow();
  });

  it('hold the agency-level goals of Chengde, as the second reader read them', async () => {
    expect(builtOf(CHENGDE).sub_goals.map(withoutLater)).toEqual(await expectedSubGoals(CHENGDE));
    expect(published.filter(({ built }) => built.sub_goals.length > 0)).toHaveLength(1);
  });

  it.each([
    ['compulsory-drug-rehabilitation', 7, 5_123_100],
    ['prison-facilities', 1, 80_000_000],
    ['legal-qualification-examination', 2, 5_680_000],
    ['legal-aid', 6, 2_590_000],
    ['administrative-reconsideration', 4, 678_500],
    ['peoples-mediation', 10, 8_808_200],
    ['legal-publicity', 5, 3_258_600],
    ['court-case-handling', 3, 5_385_000],
    ['it-operation', 3, 3_767_800],
    ['logistics-premises-equipment', 10, 7_701_800],
    ['public-legal-services', 6, 9_405_700],
    ['community-corrections', 7, 4_339_000],
    ['government-legal-counsel', 2, 725_000],
    ['law-enforcement-oversight', 4, 877_000],
    ['lawyers-notaries-appraisal', 4, 660_000],
    ['general-administration', 5, 970_000],
  ])('have theme %s for %i projects and %i yuan', (theme_id, number, yuan) => {
    const own = projects.filter((project) => project.theme_id === theme_id);
    expect([own.length, addYuan(own.map(({ budget_yuan }) => budget_yuan))]).toEqual([number, yuan]);
  });

  it.each([
    ['S1', { [CHENGDE]: [129, 171, 192], [DAZHU]: [69, 292] }],
    ['S2', { [TIANJIN]: [1281, 1357], [CHENGDE]: [318, 402], [TIANHE]: [31, 35], [DAZHU]: [164, 273] }],
    ['S3', { [TIANJIN]: [442], [CHENGDE]: [213] }],
    ['S4', { [CHENGDE]: [339, 360], [DAZHU]: [16, 199] }],
    ['S5', { [TIANJIN]: [902], [CHENGDE]: [297], [DAZHU]: [88, 108] }],
    ['S6', { [TIANJIN]: [1006, 1110], [CHENGDE]: [276], [TIANHE]: [13] }],
    ['S7', { [CHENGDE]: [381], [TIANHE]: [20], [DAZHU]: [126] }],
    ['S8', { [TIANJIN]: [560], [CHENGDE]: [423], [DAZHU]: [253] }],
    ['S9', { [TIANJIN]: [169, 276], [CHENGDE]: [234, 255, 444, 465], [NANKAI]: [234, 327] }],
    ['S10', { [CHENGDE]: [484, 503, 523, 543, 563, 583, 602] }],
    ['U1', { [CHENGDE]: [376], [DAZHU]: [129] }],
    ['U2', { [TIANJIN]: [524], [DAZHU]: [256] }],
    ['U3', { [DAZHU]: [70, 293] }],
    ['U4', { [CHENGDE]: [292, 334, 355, 418], [NANKAI]: [132] }],
    ['U5', { [DAZHU]: [145, 146, 147, 235, 236, 237, 274, 275, 276] }],
    ['U6', { [DAZHU]: [165] }],
    ['U7', { [TIANJIN]: [424] }],
    ['U8', { [CHENGDE]: [558], [DAZHU]: [17, 200] }],
    ['U9', { [TIANJIN]: [530], [CHENGDE]: [145], [DAZHU]: [53] }],
    ['U10', { [NANKAI]: [78, 291] }],
    ['R1', { [TIANJIN]: [1233, 1351], [CHENGDE]: [395], [TIANHE]: [31, 31, 35] }],
    ['R1b', { [TIANHE]: [16, 17, 35], [DAZHU]: [161] }],
    ['R2', { [CHENGDE]: [332, 353] }],
    ['R3', { [TIANJIN]: [233, 320], [CHENGDE]: [576, 595], [TIANHE]: [12, 14], [NANKAI]: [204, 303, 371] }],
    ['R4', { [CHENGDE]: [375], [TIANHE]: [20, 21] }],
    ['R5', { [CHENGDE]: [379], [TIANHE]: [21] }],
    ['R6', { [TIANJIN]: [830], [CHENGDE]: [290], [TIANHE]: [29], [DAZHU]: [106] }],
    ['R7', { [TIANJIN]: [115], [CHENGDE]: [416], [TIANHE]: [13, 34], [NANKAI]: [120], [DAZHU]: [270] }],
    ['R8', { [CHENGDE]: [207, 291, 311, 415], [NANKAI]: [126] }],
    ['R9', { [TIANJIN]: [952, 958, 970, 1050, 1062, 1068], [CHENGDE]: [123], [TIANHE]: [18, 27] }],
    ['R10', { [TIANJIN]: [264, 338] }],
    ['R11', { [CHENGDE]: [482, 501, 539, 581, 600] }],
    ['R12', { [CHENGDE]: [122, 164, 185], [TIANHE]: [28], [DAZHU]: [65, 250] }],
    ['V1', { [CHENGDE]: [121, 163, 184], [TIANHE]: [28], [DAZHU]: [66, 289] }],
    ['V2', { [TIANJIN]: [1221, 1321], [CHENGDE]: [394], [TIANHE]: [31, 35], [DAZHU]: [162] }],
    ['V3', { [CHENGDE]: [373], [TIANHE]: [20], [DAZHU]: [121] }],
    ['V4', { [CHENGDE]: [331, 352], [TIANHE]: [24], [DAZHU]: [13, 197] }],
    ['V5', { [CHENGDE]: [289], [TIANHE]: [13, 18, 28, 34], [DAZHU]: [83, 84, 85] }],
    ['V6', { [TIANJIN]: [382], [CHENGDE]: [310], [TIANHE]: [19, 23, 29], [DAZHU]: [142, 231, 269] }],
    ['V7', { [CHENGDE]: [268], [TIANHE]: [31], [DAZHU]: [49] }],
    ['V8', { [TIANJIN]: [976, 1080, 1257], [NANKAI]: [72, 168, 285, 309] }],
  ])('have measure %s on exactly these lines', (code, lines) => {
    const measure_id = vocabulary.files.measures.find((measure) => measure.code === code)?.measure_id;
    const found = published.flatMap(({ built }) =>
      built.indicators
        .filter((row) => row.measure_id === measure_id)
        .map((row) => [row.document_id, targetLine(row)]),
    );
    const expected = Object.entries(lines).flatMap(([id, own]) => own.map((line) => [id, line]));
    expect(found.toSorted(byText)).toEqual(expected.toSorted(byText));
  });

  it('are text files: no row has a page or a cell, and only Dazhu says that a goal is the year’s', () => {
    const rows = published.flatMap(({ built }) => [
      ...built.projects,
      ...built.objectives,
      ...built.indicators,
      ...built.sub_goals,
    ]);
    expect(rows.filter(({ page, cell }) => page !== null || cell !== null)).toEqual([]);
    const periods = published.flatMap(({ built }) =>
      built.objectives.map(({ period }) => `${built.document.document_id} ${period}`),
    );
    expect(new Set(periods)).toEqual(
      new Set([`${TIANJIN} null`, `${CHENGDE} null`, `${TIANHE} null`, `${NANKAI} null`, `${DAZHU} year`]),
    );
  });

  it('print no money but the year’s, no implementing unit and no direction', () => {
    for (const { implementing_unit, overall_budget_yuan, carry_over_yuan } of projects)
      expect([implementing_unit, overall_budget_yuan, carry_over_yuan]).toEqual([null, null, null]);
    expect(indicators.filter(({ direction_raw }) => direction_raw !== null)).toEqual([]);
  });

  it('keep no name of handling staff: the cells behind 项目经办人 are blank, and their labels structure', () => {
    for (const { built } of published) {
      const rows = JSON.stringify([built.projects, built.objectives, built.indicators, built.sub_goals]);
      expect(rows).not.toMatch(/经办人|电话[:：]/u);
    }
  });
});

/** The line of the target, where it is printed, as domain.md cites it. */
function targetLine({ document_id, indicator_id, line_start }: (typeof indicators)[number]): number {
  const own = builtOf(document_id).readings.filter(({ row_id }) => row_id === indicator_id);
  return own.find(({ field }) => field === 'value_raw')?.line ?? line_start;
}

/** The second readers read the measures of satisfaction; the other sets are held by their lines above. */
const asRead = <T extends { measure_id: string | null }>(row: T): T => ({
  ...row,
  measure_id: row.measure_id?.startsWith('satisfaction-') ? row.measure_id : null,
});

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);
