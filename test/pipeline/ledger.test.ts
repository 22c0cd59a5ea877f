import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/pipeline/ledger.ts';

describe('openLedger', () => {
  it('writes down each line of a text, without the blanks around it', () => {
    const ledger = openLedger('d');
    const spans = [
      { line: 1, start: 2, end: 5 },
      { line: 2, start: 0, end: 1 },
      { line: 3, start: 0, end: 2 },
    ];
    ledger.field({ text: ' ab\n \ncd', spans }, 'projects', 'p', 'name');
    ledger.structure({ text: 'x', spans: [{ line: 4, start: 7, end: 8 }] }, 'label');
    const own = { document_id: 'd', claimed_by: 'projects', row_id: 'p', field: 'name' };
    expect(ledger.readings).toEqual([
      { ...own, line: 1, char_start: 3, char_end: 5 },
      { ...own, line: 3, char_start: 0, char_end: 2 },
      {
        document_id: 'd',
        line: 4,
        char_start: 7,
        char_end: 8,
        claimed_by: 'label',
        row_id: null,
        field: null,
      },
    ]);
  });
});
