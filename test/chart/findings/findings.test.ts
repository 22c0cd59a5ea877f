import { describe, expect, test } from 'vitest';
import { budgetDescription, budgetFinding } from '../../../src/chart/findings/budget.ts';
import {
  numericSharesDescription,
  numericSharesFinding,
} from '../../../src/chart/findings/numeric-shares.ts';
import { satisfactionDescription, satisfactionFinding } from '../../../src/chart/findings/satisfaction.ts';
import { targetValuesDescription, targetValuesFinding } from '../../../src/chart/findings/target-values.ts';
import {
  evenGridNote,
  typeSharesDescription,
  typeSharesFinding,
} from '../../../src/chart/findings/type-shares.ts';
import { budgets, numeric, satisfaction, targets, types } from '../rows.ts';

/** Sums of money hold a no-break space; a test is easier to read without. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('budgets', () => {
  test('one dominant project is the finding, named as a repayment where it is one', () => {
    expect(plain(budgetFinding(budgets, 'zh'))).toBe(
      '一笔归垫占去所示资金的 98%；其余 10 个项目，有一半不超过 10 万元',
    );
    expect(plain(budgetFinding(budgets, 'en'))).toBe(
      'One repayment takes 98% of the money shown; half of the other 10 projects get CNY 100,000 or less',
    );
  });
  test('without one, the middle and the largest are', () => {
    const even = budgets.filter((row) => row.agency_id === 'south');
    expect(plain(budgetFinding(even, 'zh'))).toBe('一半的项目不超过 10 万元，最大的是 25 万元');
  });
  test('are described agency by agency, with the extremes', () => {
    expect(plain(budgetDescription(budgets, 'zh'))).toContain(
      '南方市司法局 2021 草案：7 个项目，合计 85 万元；最小 普法宣传经费之1 10 万元，最大 人民调解经费 25 万元。',
    );
    expect(plain(budgetDescription(budgets, 'en'))).toContain(
      'East Court 2024: one project, 司法救助 CNY 300,000.',
    );
  });
  test('none at all is said', () => expect(budgetFinding([], 'en')).toBe('No project budget to draw'));
});

describe('types', () => {
  test('the largest family and who leaves one out', () => {
    expect(typeSharesFinding(types, 'zh')).toBe('产出指标占 50%；北方省司法厅没有设成本指标');
    expect(typeSharesFinding(types, 'en')).toBe(
      'Output indicators make up 50% of all; North Bureau has none for cost',
    );
  });
  test('an even grid is explained, and only that', () => {
    const projects = [1, 2].map(() => ({ agency_id: 'south', year: 2021 }));
    expect(evenGridNote(types, projects, 'en')).toMatch(/^South Bureau has the same number of every type/);
    expect(evenGridNote(types, projects.slice(1), 'en')).toBeNull();
  });
  test('are described agency by agency', () => {
    expect(typeSharesDescription(types, 'zh')).toContain('东方县人民法院 2024：数量 75% (3)，成本 25% (1)。');
  });
});

describe('numeric shares', () => {
  test('the share of all, the type with the most and with the fewest', () => {
    expect(numericSharesFinding(numeric, 'zh')).toBe('70% 的指标值是数值：数量全部是，生态效益一条也没有');
    expect(numericSharesFinding(numeric, 'en')).toBe(
      '70% of the targets are numbers: all for quantity, none for environmental outcome',
    );
  });
  test('are described type by type', () => {
    expect(numericSharesDescription(numeric, 'en')).toBe(
      'Quantity 100% (10 of 10), Timeliness 25% (1 of 4), Environmental outcome 0% (0 of 2), Satisfaction 75% (3 of 4).',
    );
  });
});

describe('satisfaction', () => {
  test('the span and the commonest value of the numbers', () => {
    expect(satisfactionFinding(satisfaction, 'zh')).toBe(
      '满意度目标从 70% 到 100%，最常见的是 90%：5 个中有 3 个',
    );
    expect(satisfactionFinding(satisfaction, 'en')).toBe(
      'Satisfaction targets run from 70% to 100%; the most common is 90%, set by 3 of 5',
    );
  });
  test('is described group by group, prose too', () => {
    const text = satisfactionDescription(satisfaction, 'en');
    expect(text).toContain('Legal-aid recipients: North Bureau ≥90% ×2; South Bureau ≥70%, =100%.');
    expect(text).toContain('South Bureau “不涉及”');
  });
});

describe('target values', () => {
  test('the lowest and the highest with who set them', () => {
    expect(targetValuesFinding(targets, 'zh')).toBe(
      '目标从 15 元（南方市司法局）到 100,000 元（东方县人民法院）',
    );
    expect(targetValuesFinding(targets.slice(0, 2), 'en')).toBe('Every target is 180 CNY');
  });
  test('are described agency by agency', () => {
    expect(targetValuesDescription(targets, 'en')).toContain(
      'North Bureau 2023 (inferred): 3 targets, lowest 案件补贴 ≤180 CNY',
    );
  });
});
