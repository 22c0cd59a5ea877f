import { describe, expect, test } from 'vitest';
import { satisfactionDots } from '../../src/chart/satisfaction-dots.ts';
import { draw, expectChart } from './expect-chart.ts';
import { satisfaction } from './rows.ts';

describe('satisfaction dots', () => {
  test('are drawn as committed', () => expectChart('satisfaction-dots', satisfactionDots, satisfaction));

  test('put equal targets of an agency together and count them', () => {
    expect(draw(satisfactionDots, satisfaction).textContent).toContain('≥90% ×2');
  });

  test('draw an arrow for ≥ and none for =', () => {
    const svg = draw(satisfactionDots, satisfaction);
    expect(svg.querySelectorAll('.target-line path, .target-line line')).toHaveLength(3);
    expect(svg.querySelectorAll('.target-exact path, .target-exact circle')).toHaveLength(1);
  });

  test('say in words what is no number, and why', () => {
    const text = draw(satisfactionDots, satisfaction, { lang: 'en' }).textContent;
    for (const words of ['“不涉及” (not set)', '“评估达标” (words, not a number)', '“≥90” (no unit printed)'])
      expect(text).toContain(words);
  });

  test('keep a target of another axis off this one, in its printed words with the reason', () => {
    const [first, ...others] = satisfaction;
    const lower = { ...first!, comparator: '<=' as const, base_value: 3, value_raw: '≤3%', axis: '%·lower' };
    const text = draw(satisfactionDots, [lower, ...others], { lang: 'en' }).textContent;
    expect(text).toContain('“≤3%” (better the other way)');
    expect(text).not.toContain('≥3%');
  });
});
