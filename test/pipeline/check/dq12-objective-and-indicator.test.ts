import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import type { SubGoalRow } from '../../../src/model/sub-goal.ts';
import { hits, runRule } from './run-rule.ts';

const objective = (text: string) => ({
  objectives: [
    {
      objective_id: 'p1-o1',
      project_id: 'p1',
      seq: 1,
      text,
      line_start: 3,
      line_end: 3,
      char_start: null,
      char_end: null,
      page: null,
      cell: null,
      period: null,
    },
  ],
});
const row = (name: string, comparator: string, base_value: number, base_unit: string, type = 'quantity') =>
  ({
    name,
    comparator,
    base_value,
    base_unit,
    type,
    kind: 'quantity',
    dimension: base_unit === '%' ? 'ratio' : 'count',
  }) as Partial<IndicatorRow>;
const inProject = (text: string, ...indicators: Partial<IndicatorRow>[]) =>
  hits('DQ12', [{ name: '普法经费', indicators }], objective(text));

describe('DQ12, an objective and the indicators of its project', () => {
  it.each([
    ['人均年办案量50件以上', row('纠纷调解数量', '>=', 15, '件')],
    ['确保 8550 延长米电网正常运转', row('电网及相关设备', '>=', 1500, '米')],
    ['群众知晓率达到95%', row('群众知晓率', '>=', 90, '%', 'social')],
    ['培训骨干 200人', row('培训骨干人数', '=', 150, '人')],
  ])('hits %s', (text, indicator) => expect(inProject(text, indicator)).toEqual(['p1-i1']));

  it.each([
    ['指派案件大于等于150件', row('指派案件数', '>=', 150, '件')],
    // stricter in the indicator: harmless
    ['回访满意率达90%以上', row('群众回访满意率', '>=', 95, '%', 'satisfaction')],
    ['重新犯罪率0.25%以下', row('矫正对象重新犯罪率', '<=', 0.2, '%', 'quality')],
    // another thing
    ['知晓率达到95%', row('合格率', '>=', 90, '%', 'quality')],
    ['举办讲座3次', row('调解案件数', '>=', 150, '件')],
    ['提供7*24小时服务', row('服务时间', '>=', 8, '小时')],
  ])('lets %s be', (text, indicator) => expect(inProject(text, indicator)).toEqual([]));

  it('goes by the closest indicator where several would do', () => {
    const rows = [
      row('复议案件审结率', '>=', 80, '%', 'quality'),
      row('法定期限内审结率', '>=', 90, '%', 'timeliness'),
    ];
    expect(inProject('复议案件结案率90%以上', ...rows)).toEqual(['p1-i1']);
  });

  it('hits a place too', () => {
    const made = [{ name: '驻深圳法律援助工作站经费', indicators: [] }];
    expect(hits('DQ12', made, objective('驻广东法律援助工作站提供咨询'))).toEqual(['p1']);
    expect(hits('DQ12', made, objective('驻深圳法律援助工作站提供咨询'))).toEqual([]);
  });
});

describe('DQ12, a goal of the agency and the indicators of all projects', () => {
  const goal = (indicators_raw: string) => ({
    sub_goals: [{ sub_goal_id: 'g', indicators_raw, line_start: 9 } as SubGoalRow],
  });

  it('hits a stricter indicator too: the agency promises one number', () => {
    const made = [{ indicators: [row('矫正对象重新犯罪率', '<=', 0.2, '%', 'quality')] }];
    const [finding] = runRule('DQ12', made, goal('矫正对象再犯罪率0.25%以下'));
    expect(finding?.message).toContain('第 9 行');
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({ result: 0.25, compared: { value: 0.2 } });
  });

  it('lets the same number be', () => {
    const made = [{ indicators: [row('考生满意度', '>=', 95, '%', 'satisfaction')] }];
    expect(hits('DQ12', made, goal('考生满意度达到95%以上'))).toEqual([]);
  });
});
