import { describe, expect, it } from 'vitest';

import { hits } from './run-rule.ts';

const row = (name: string, description: string | null) => [{ indicators: [{ name, description }] }];

describe('DQ29', () => {
  it.each([
    ['调解成功率', '调解成功数量/调解数量*10%'],
    ['培训完成率', '合格率=合格人数/培训人数*100%'],
    ['入矫率', '应入矫人数/矫正人数*100%'],
    ['出庭应诉率', '实际出庭应诉案件数'],
  ])('hits %s: %s', (...given) => expect(hits('DQ29', row(...given))).toEqual(['p1-i1']));

  it.each([
    ['调解成功率', '调解成功数量/调解数量*100%'],
    ['应培训人员参训率', '参训率=参加培训人数/计划培训人数*100%'],
    ['信访接待率', '接待信访案件数/应接待信访案件数*100%'],
    ['培训完成率', '培训完成率'],
    ['案件数', '出庭应诉案件数'],
    ['培训完成率', null],
  ])('lets %s: %s be', (name, description) =>
    expect(hits('DQ29', row(name as string, description))).toEqual([]),
  );
});
