import { describe, expect, test } from 'vitest';
import { laneOfRow, placeOfRow } from '../../src/chart/row-place.ts';

describe('a row of a chart leads', () => {
  test('to the line that it is printed on', () => {
    expect(placeOfRow({ document_id: 'dazhu-justice-2024', line_start: 208 }, 'type=cost')).toEqual({
      kind: 'line',
      line: 208,
      path: '/documents/dazhu-justice-2024/#L208',
    });
  });

  test.each([
    [{ agency_id: 'north', year: 2023, type: 'cost', indicators: 3 }, '', 'agency=north&year=2023&type=cost'],
    [{ type: 'cost', quantities: 1, indicators: 3 }, 'agency=north', 'agency=north&type=cost&kind=quantity'],
    [{ type: 'cost', indicators: 3 }, 'agency=a,b&type=cost,social', 'agency=a,b&type=cost'],
  ])('to the indicators that it counts: %j in “%s”', (row, search, expected) => {
    expect(placeOfRow(row, search)).toEqual({ kind: 'rows', path: `/explore/?${expected}` });
  });
});

test('a lane is an agency’s year, in a measure where there is one, or a type', () => {
  expect(laneOfRow({ agency_id: 'north', year: 2023 })).not.toBe(
    laneOfRow({ agency_id: 'north', year: 2024 }),
  );
  expect(laneOfRow({ measure_id: 'm', agency_id: 'n', year: 1 })).not.toBe(
    laneOfRow({ agency_id: 'n', year: 1 }),
  );
  expect(laneOfRow({ type: 'cost' })).toBe('cost');
});
