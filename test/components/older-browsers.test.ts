import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

const FILE = 'src/components/older-browsers.ts';

/** Asked in a world of its own, since what runs the tests needs these functions itself. */
const ASKED = `JSON.stringify({
  at: [0, 2, -1, -9, 1.7, NaN].map((index) => [[1, 2, 3].at(index), '天津市'.at(index)]),
  sorted: [[3, 10, 2].toSorted(), [3, 10, 2].toSorted((a, b) => b - a)],
  groups: [...Map.groupBy(['a', 'bb', 'c'], (text, index) => text.length + (index > 1 ? 1 : 0))],
  own: [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')],
  met: (() => { const met = []; for (const key in []) met.push(key); return met; })(),
})`;
const FORGET =
  'delete Array.prototype.at; delete String.prototype.at; delete Array.prototype.toSorted; delete Map.groupBy; delete Object.hasOwn;';

test('what older browsers are given does what newer ones do', () => {
  const newer = runInContext(ASKED, createContext());
  const older = createContext();
  runInContext(FORGET, older);
  expect(() => runInContext(ASKED, older)).toThrow('not a function');
  runInContext(stripTypeScriptTypes(readFileSync(FILE, 'utf8')).replace('export {};', ''), older);
  expect(runInContext(ASKED, older)).toBe(newer);
});
