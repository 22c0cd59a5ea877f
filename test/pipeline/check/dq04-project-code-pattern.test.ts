import { describe, expect, it } from 'vitest';

import { hits, runRule } from './run-rule.ts';

const codes = (...all: (string | null)[]) => all.map((code) => ({ code }));

describe('DQ04', () => {
  it('hits a code that no pattern of the document has', () => {
    const made = codes('324-0601-JQN-UAKH', '324-0602-JQN-UAKI', '324-0603-JQN-UAKJ', '3324-0501-JQN-DWC6');
    expect(hits('DQ04', made)).toEqual(['p4']);
    expect(runRule('DQ04', made)[0]?.message).toContain('324-0601-JQN-UAKH');
  });

  it.each([
    ['two patterns side by side', codes('A-1', 'B-2', 'C-3', 'AA-11', 'BB-22', 'CC-33')],
    ['too few codes to tell a pattern', codes('A-1', 'B-2', 'CC-33')],
    ['projects without a code', codes('A-1', 'B-2', 'C-3', null)],
  ])('lets %s be', (_, made) => expect(hits('DQ04', made)).toEqual([]));
});
