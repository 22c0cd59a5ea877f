import { describe, expect, it } from 'vitest';
import { cellBytes, type PackedCell, readCell } from '../../../src/query/large/packed-cell.ts';

/** Two projects with three rows and one, of an agency whose name takes bytes that fill no number. */
const CELL: PackedCell = {
  words: {
    year: 2023,
    agencies: [{ agency_id: '示例', admin_level: 'county', division_code: '130101', places: ['130000'] }],
    theme: ['legal-aid', null],
    type: ['cost'],
    kind: ['quantity', 'text'],
    comparator: [null, '>='],
    unit: ['元'],
    measure: [null],
  },
  cents: Float64Array.of(123_456_789_012_345, 1),
  first: Uint32Array.of(9_999_000, 9_999_003),
  rows: Uint32Array.of(3, 1),
  agency: Uint16Array.of(0, 0),
  theme: Uint16Array.of(0, 1),
  unit: Uint16Array.of(0, 0, 0, 0),
  measure: Uint16Array.of(0, 0, 0, 0),
  type: Uint8Array.of(0, 0, 0, 0),
  kind: Uint8Array.of(0, 1, 1, 0),
  comparator: Uint8Array.of(1, 0, 0, 1),
};

describe('a packed cell', () => {
  it('comes back from its bytes as it was', () => {
    expect(readCell(cellBytes(CELL).buffer)).toEqual(CELL);
  });

  it('is not read from too few bytes', () => {
    const bytes = cellBytes(CELL);
    expect(() => readCell(bytes.slice(0, -1).buffer)).toThrow(RangeError);
  });
});
