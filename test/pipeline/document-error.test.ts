import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../src/pipeline/document-error.ts';

describe('DocumentError', () => {
  it.each([
    [
      { file: '001.txt', line: 208, column: '指标值', expected: 'a number after ≤', found: '≤n/a' },
      '001.txt line 208, column 指标值: expected a number after ≤, found ≤n/a',
    ],
    [
      { file: '001.txt', line: 3, expected: 'a label', found: '备注' },
      '001.txt line 3: expected a label, found 备注',
    ],
    [
      { file: '001.txt', expected: 'a document', found: 'nothing' },
      '001.txt: expected a document, found nothing',
    ],
    [{ file: 'a', expected: 'b', found: ' c\n\td ' }, 'a: expected b, found c d'],
    [{ file: 'a', expected: 'b', found: '字'.repeat(61) }, `a: expected b, found ${'字'.repeat(60)}…`],
  ])('says where, what was due and what stands there: %j', (fault, message) => {
    expect(new DocumentError(fault).message).toBe(message);
  });

  it('keeps its parts and its cause', () => {
    const cause = new Error('why');
    const fault = { file: 'a', line: 1, column: '指标值', expected: 'b', found: 'c' };
    expect(new DocumentError(fault, { cause })).toMatchObject({ ...fault, name: 'DocumentError', cause });
  });
});
