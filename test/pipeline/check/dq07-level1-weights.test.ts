import { describe, expect, it } from 'vitest';

import type { IndicatorType } from '../../../src/model/indicator-type.ts';
import { hits } from './run-rule.ts';

const project = (weights: [IndicatorType, number | null][]) => ({
  indicators: weights.map(([type, weight]) => ({ type, weight })),
});

describe('DQ07', () => {
  it.each([
    [
      [
        ['cost', 10],
        ['quantity', 40],
        ['social', 30],
        ['satisfaction', 10],
      ],
    ],
    [
      [
        ['cost', 10],
        ['quantity', 50],
        ['social', 20],
        ['satisfaction', 10],
      ],
    ],
  ] satisfies [[IndicatorType, number][]][])('hits %j', (weights) =>
    expect(hits('DQ07', [project(weights)])).toEqual(['p1']),
  );

  it.each([
    [
      [
        ['cost', 20],
        ['quantity', 20],
        ['quality', 20],
        ['economic', 5],
        ['social', 15],
        ['satisfaction', 10],
      ],
    ],
    [
      [
        ['quantity', 50],
        ['sustainability', 30],
        ['satisfaction', 10],
      ],
    ],
    // no satisfaction: its ten points go to the outcome
    [
      [
        ['cost', 20],
        ['quantity', 40],
        ['social', 30],
      ],
    ],
    // another scheme, not this one: the weights leave no ten points to the execution rate
    [
      [
        ['cost', 10],
        ['quantity', 50],
        ['social', 30],
        ['satisfaction', 10],
      ],
    ],
    [
      [
        ['quantity', null],
        ['social', null],
      ],
    ],
  ] satisfies [[IndicatorType, number | null][]][])('lets %j be', (weights) =>
    expect(hits('DQ07', [project(weights)])).toEqual([]),
  );
});
