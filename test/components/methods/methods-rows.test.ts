import { expect, test } from 'vitest';
import { countKinds } from '../../../src/components/methods/methods-rows.ts';

test('targets are counted by kind, and each once', () => {
  const kinds = ['quantity', 'text', 'quantity', 'none'] as const;
  expect(countKinds(kinds.map((kind) => ({ kind })))).toEqual({ quantity: 2, date: 0, text: 1, none: 1 });
});
