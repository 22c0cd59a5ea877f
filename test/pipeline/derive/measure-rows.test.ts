import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../../../src/model/indicator.ts';
import type { ProjectRow } from '../../../src/model/project.ts';
import { deriveMeasureRows, summariseByDocument } from '../../../src/pipeline/derive/measure-rows.ts';
import { buildLines, SMALL_LINES, vocabulary } from '../small-document.ts';

const small = buildLines(SMALL_LINES);
const [first] = small.indicators as [IndicatorRow];
const [firstProject] = small.projects as [ProjectRow];
const MEASURE = 'satisfaction-own-staff';
const row = (changes: Partial<IndicatorRow>): IndicatorRow => ({ ...first, measure_id: MEASURE, ...changes });

const project = (changes: Partial<ProjectRow>): ProjectRow => ({ ...firstProject, ...changes });
const taken = (changes: Partial<IndicatorRow>) => deriveMeasureRows([], [row(changes)], vocabulary);

describe('deriveMeasureRows', () => {
  it.each([
    ['quantity', 90, '%', null, 'number'],
    ['text', null, null, null, 'prose'],
    ['date', null, null, null, 'prose'],
    ['none', null, null, null, 'none'],
    // numbers that would not share the axis
    ['quantity', 90, '人', null, 'apart'],
    ['quantity', 90, '%', '季度', 'apart'],
  ] as const)(
    'puts a %s of %s %s per %s in the lane of %s',
    (kind, base_value, base_unit, denominator, lane) => {
      const [member] = taken({ kind, base_value, base_unit, denominator });
      expect(member).toMatchObject({ measure_id: MEASURE, lane, value: base_value, derived: false });
      expect(JSON.parse(member?.rule ?? '')).toMatchObject({ type: ['satisfaction'] });
    },
  );

  it('takes no row without a measure', () => expect(taken({ measure_id: null })).toEqual([]));

  it.each([
    ['>=', '<='],
    ['<=', '>='],
    ['=', '='],
  ] as const)('divides a budget by a quantity %s, which gives a bound %s', (comparator, bound) => {
    const [derived] = deriveMeasureRows(
      [project({ project_id: 'p', theme_id: 'legal-aid', budget_yuan: 140_000 })],
      [
        row({
          project_id: 'p',
          measure_id: null,
          type: 'quantity',
          name: '法律援助案件数',
          base_unit: '件',
          base_value: 150,
          comparator,
        }),
      ],
      vocabulary,
    );
    expect(derived).toMatchObject({
      measure_id: 'unit-cost-legal-aid-case',
      derived: true,
      value: 933.33,
      comparator: bound,
      lane: 'number',
    });
  });
});

describe('summariseByDocument', () => {
  it('counts indicators and quantities, the largest document first', () => {
    const rows = [
      row({ document_id: 'a', kind: 'text' }),
      row({ document_id: 'b', kind: 'quantity' }),
      row({ document_id: 'b', kind: 'none' }),
    ];
    expect(summariseByDocument(rows)).toEqual([
      { document_id: 'b', indicators: 2, quantities: 1 },
      { document_id: 'a', indicators: 1, quantities: 0 },
    ]);
    expect(summariseByDocument([])).toEqual([]);
  });
});
