import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/pipeline/document-error.ts';
import { buildLines, buildText, SMALL_LINES, withLines } from '../small-document.ts';

const HEADER = SMALL_LINES[13] as string;
const indicators = (lines: readonly string[]) =>
  buildLines(lines).indicators.map(({ level1, level2, name, value_raw }) => [
    level1,
    level2,
    name,
    value_raw,
  ]);

describe('the small document', () => {
  const built = buildLines(SMALL_LINES);

  it('is two projects of 82000 and 18000 yuan', () => {
    const rows = built.projects.map(
      ({ code, name, title, budget_yuan, fiscal_yuan, other_yuan, purpose }) => [
        code,
        name,
        title,
        budget_yuan,
        fiscal_yuan,
        other_yuan,
        purpose,
      ],
    );
    expect(rows).toEqual([
      ['A1', '普法经费', '1、普法经费绩效目标表', 82_000, 82_000, null, '用于普法讲座。'],
      ['A2', '调解经费', '2、调解经费绩效目标表', 18_000, 18_000, null, '用于调解补贴。'],
    ]);
    expect(built.document).toMatchObject({
      project_count: 2,
      indicator_count: 5,
      money_unit: '万元',
      coverage: 1,
    });
  });

  it('reads the payment plan under its months', () => {
    const plans = built.projects.map(({ plan_mar, plan_jun, plan_oct, plan_dec }) => [
      plan_mar,
      plan_jun,
      plan_oct,
      plan_dec,
    ]);
    expect(plans).toEqual([
      [25, 50, 75, 100],
      [null, null, null, null],
    ]);
  });

  it('carries levels down through merged cells', () => {
    expect(indicators(SMALL_LINES)).toEqual([
      ['产出指标', '数量指标', '讲座场次', '≥10场'],
      ['产出指标', '时效指标', '完成时间', '2024年12月31日前'],
      ['满意度指标', '服务对象满意度指标', '听众满意度', '≥90%'],
      ['产出指标', '数量指标', '调解案件数', '20件'],
      ['产出指标', '数量指标', '调解协议份数', '≥20份'],
    ]);
  });

  it('splits objectives where they are numbered, each with its line', () => {
    const rows = built.objectives.map(({ text, line_start, line_end }) => [text, line_start, line_end]);
    expect(rows).toEqual([
      ['1.办讲座。', 12, 12],
      ['2.发放宣传册。', 13, 13],
      ['化解纠纷', 24, 24],
    ]);
  });
});

describe('a table cut by a page', () => {
  it.each([
    ['a blank line', ''],
    ['a page number', '\n12\n'],
    ['a page number between dashes', '\n— 12 —\n'],
    ['the header row again', `\n${HEADER}`],
    ['a page number and the header row again', `\n第 12 页\n\n${HEADER}`],
  ])('goes on after %s, levels carried down', (_, between) => {
    expect(indicators(withLines({ 16: `${between}\n${SMALL_LINES[15]}` }))).toEqual(indicators(SMALL_LINES));
  });
});

describe('a blank cell', () => {
  it('is a target that is not set, where the value is blank', () => {
    const { indicators } = buildLines(withLines({ 16: '|时效指标|完成时间|按期完成||工作计划|' }));
    expect(indicators[1]).toMatchObject({ value_raw: null, kind: 'none', basis: '工作计划' });
    expect(indicators).toHaveLength(5);
  });

  it('is null, where text is blank', () => {
    const { indicators } = buildLines(withLines({ 16: '|时效指标|完成时间||3天||' }));
    expect(indicators[1]).toMatchObject({ description: null, value_raw: '3天', basis: null });
  });

  it('of level 2 takes nothing from the row above when level 1 is new', () => {
    const lines = withLines({ 16: '效益指标||完成时间|按期完成|3天|工作计划|' });
    expect(() => buildLines(lines)).toThrow('line 16, column 二级指标: expected a cell that is not blank');
  });

  it('at the top of a table takes nothing from the project above', () => {
    const lines = withLines({ 26: '|数量指标|调解案件数|调解案件数|20件|工作计划|' });
    expect(() => buildLines(lines)).toThrow('line 26, column 一级指标: expected a cell that is not blank');
  });
});

describe('a table whose labels are broken by wrapping', () => {
  const lines = withLines({
    21: '项目 编码|A2||专项资金名称|调解 经费||',
    26: '产出 指标|数量 指标|调解 案件数|调解 案件数|20 件|工作计划|',
  });

  it('loses the blanks that wrapping put between its characters, in this table only', () => {
    const { projects, indicators } = buildLines([
      ...lines.slice(0, 14),
      '产出指标|数量指标|讲座 场次|办|≥10 场|工作计划|',
      ...lines.slice(15),
    ]);
    expect(projects[1]?.name).toBe('调解经费');
    expect(indicators.map(({ name }) => name).slice(-2)).toEqual(['调解案件数', '调解协议份数']);
    expect(indicators[0]).toMatchObject({ name: '讲座 场次', value_raw: '≥10 场' });
  });
});

describe('handling staff', () => {
  const lines = withLines({
    7: '项目编码|A1||专项资金名称|普法经费|项目经办人：|甲',
    21: '项目编码|A2||专项资金名称|调解经费|项目经办人电话：|13800000000',
    3: '单位：万元\n\n项目经办人：乙',
  });
  const built = buildLines(lines);

  it('is structure, its names and numbers in no row and no field', () => {
    const { lines: _, readings, ...rows } = built;
    expect(JSON.stringify(rows)).not.toMatch(/13800000000|[甲乙]"/u);
    const contacts = readings.filter(({ claimed_by }) => claimed_by === 'contact');
    const words = contacts.map(({ line, char_start, char_end }) =>
      built.lines[line - 1]?.slice(char_start, char_end),
    );
    expect(words).toEqual(['乙', '甲', '13800000000']);
    expect(contacts.every(({ row_id, field }) => row_id === null && field === null)).toBe(true);
  });

  it.each([
    ['a label nobody knows', '经手人|甲|||||'],
    ['a label nobody knows, under a merged cell', '|经手人|甲||||'],
    ['a number behind the name', '项目经办人|甲|13800000000||||'],
    ['a number behind the name, under a merged cell', '|项目经办人|甲|13800000000|||'],
    ['a label nobody knows, behind one that is known', '主管部门|某部门|经手人|甲|||'],
  ])('never goes on with the text above: %s', (_, row) => {
    expect(() => buildLines(withLines({ 9: `${SMALL_LINES[8]}\n${row}` }))).toThrow(DocumentError);
  });
});

describe('what might be dropped or taken for something else is refused', () => {
  it.each([
    ['a row that lost its tabs', { 16: '时效指标 完成时间 按期完成 3天 工作计划' }, 16],
    ['a last row that lost its tabs', { 27: '调解协议份数 调解协议份数 ≥20份 工作计划' }, 27],
    ['a row that lost its tabs and ends like an imprint', { 16: '时效指标 完成时间 3天 计划编制' }, 16],
    [
      'two short rows that together fill the header',
      { 16: '|时效指标|完成时间', 17: '满意度指标|服务对象满意度指标|听众满意度' },
      16,
    ],
    ['a row without a name', { 16: '|时效指标||按期完成|3天|工作计划|' }, 16],
    ['a row with a cell beyond the header', { 16: '|时效指标|完成时间|按期完成|3天|工作计划||多' }, 16],
    ['a total below the indicators', { 17: `${SMALL_LINES[16]}\n合计||||||` }, 18],
    ['a second amount', { 8: '预算规模及资金用途|预算数|8.2|预算数|8.2|其他资金|' }, 8],
    ['a second name', { 7: '项目编码|A1||专项资金名称|普法经费|专项资金名称|别的经费' }, 7],
    ['two columns of one name', { 14: '一级指标|二级指标|三级指标|三级指标|指标值|指标值确定依据|' }, 14],
    ['a project without indicators', { 25: null, 26: null, 27: null }, 21],
    ['a header without rows', { 26: null, 27: null }, 21],
    ['a project whose indicators are missing before the next', { 14: null, 15: null, 16: null, 17: null }, 7],
    ['a unit of money in a heading', { 19: '2、调解经费绩效目标表（单位：元）' }, 19],
    ['a second unit of money', { 20: '单位：元' }, 20],
    ['a level 2 nobody knows', { 16: '|进度指标|完成时间|按期完成|3天|工作计划|' }, 16],
    ['a level 1 nobody knows', { 16: '进展指标|时效指标|完成时间|按期完成|3天|工作计划|' }, 16],
  ] as [string, Record<number, string | null>, number][])('%s', (_, changes, line) => {
    const attempt = () => buildLines(withLines(changes));
    expect(attempt).toThrow(DocumentError);
    expect(attempt).toThrow(new RegExp(`^document\\.txt line ${line}[,:]`, 'u'));
  });

  it('a document without a table', () => {
    const lines = ['甲县司法局2024年部门预算绩效目标表', '单位：万元', '本年无项目。'];
    expect(() => buildLines(lines)).toThrow('expected a table of a project');
  });

  it('a table of amounts above the first name, which is no table of contents', () => {
    expect(() => buildLines(withLines({ 7: `预算数|82\n\n${SMALL_LINES[6]}` }))).toThrow(DocumentError);
  });
});

describe('a table of contents', () => {
  it('is claimed to its last page number, and takes nothing below it', () => {
    const contents =
      '目 录\n\n第一部分 总体\n\n1、普法经费绩效目标表.....|3\n2、调解经费绩效目标表.....|4\n\n一、总体绩效目标\n\n全面普法等……\n\n第二部分\n\n项目';
    const { sub_goals, readings } = buildLines(withLines({ 2: contents }), {
      year_evidence: { line: 1, words: '2024年' },
    });
    expect(sub_goals).toMatchObject([{ kind: 'overall', goal: '全面普法等……' }]);
    expect(readings.filter(({ claimed_by }) => claimed_by === 'contents').map(({ line }) => line)).toEqual([
      2, 4, 6, 6, 7, 7,
    ]);
  });
});

describe('a wide table', () => {
  const item = '1、1-产出指标：11-数量指标：办案数；实施周期指标值:5件；年度指标值:2件。';
  const wide = (total: string, below = '') =>
    [
      '部门名称：甲县司法局',
      '',
      '单位：万元',
      '',
      '项目名称（资金使用单位）|总计|财政拨款|绩效目标|绩效指标',
      `合计|${total}|${total}||`,
      `甲县司法局|${total}|${total}||`,
      `普法经费|1.5|1.5|办讲座|${item}`,
      `调解经费|2.5|2.5|办调解|${item}`,
      below,
    ]
      .join('\n')
      .replaceAll('|', '\t');
  const passport = { title: '甲县司法局2024年项目支出绩效目标表', year_basis: 'inferred' as const };

  it('is one project a row; totals are none', () => {
    const text = wide('4.0').replace('办讲座', '2024年办讲座');
    const { projects, document, findings, indicators } = buildText(text, {
      ...passport,
      year_evidence: { line: 8, words: '2024年' },
    });
    expect(projects.map(({ name, budget_yuan }) => [name, budget_yuan])).toEqual([
      ['普法经费', 15_000],
      ['调解经费', 25_000],
    ]);
    expect(document.stated_total_yuan).toBe(40_000);
    expect(indicators.map(({ value_raw, char_start }) => [value_raw, char_start === null])).toEqual([
      ['2件', false],
      ['2件', false],
    ]);
    expect(findings.filter(({ rule_id }) => rule_id === 'DQ21')).toEqual([]);
  });

  it.each([
    ['a project whose row lost its tabs', '普法经费 1 1 办讲座'],
    ['a project without indicators', '普法经费|1|1|办讲座|'],
    ['a row without a name', '|1|1|办讲座|'],
  ])('refuses %s', (_, row) => {
    const text = wide('4.0', row.replaceAll('|', '\t')).replace('办讲座', '2024年办讲座');
    expect(() => buildText(text, { ...passport, year_evidence: { line: 8, words: '2024年' } })).toThrow(
      DocumentError,
    );
  });
});
