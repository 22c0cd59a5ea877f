import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { deriveMeasureRows, summariseByDocument } from '../../../src/pipeline/derive/measure-rows.ts';
import { buildLines, SMALL_LINES, vocabulary } from '../small-document.ts';

const [first] = buildLines(SMALL_LINES).indicators as [IndicatorRow];
const MEASURE = 'satisfaction-own-staff';
const row = (changes: Partial<IndicatorRow>): IndicatorRow => ({ ...first, measure_id: MEASURE, ...changes });

describe('deriveMeasureRows', () => {
  it.each([
    ['quantity', 90, 'number'],
    ['text', null, 'prose'],
    ['date', null, 'prose'],
    ['none', null, 'none'],
  ] as const)('puts a %s of %s in the lane of %s', (kind, base_value, lane) => {
    const [member] = deriveMeasureRows([row({ kind, base_value })], vocabulary);
    expect(member).toMatchObject({ measure_id: MEASURE, lane, value: base_value, derived: false });
    expect(JSON.parse(member?.rule ?? '')).toMatchObject({ type: 'satisfaction' });
  });

  it('takes no row without a measure', () => {
    expect(deriveMeasureRows([row({ measure_id: null })], vocabulary)).toEqual([]);
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
