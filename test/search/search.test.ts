import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import { INDEX } from './fixture.ts';

/** Two cores may be shared with a browser. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const index = openIndex(INDEX);
const ids = (typed: string) => (search(index, typed) ?? []).flatMap(({ hits }) => hits.map(({ id }) => id));

describe('finds', () => {
  test.each([
    ['受援人满意度', ['north-2023-01-i01', 'north-2023#L2']],
    [
      '满意',
      ['north-2023-01-o01', 'north-2023-02-i01', 'north-2023-01-i01', 'north-2023#L2', 'north-2023#L4'],
    ],
    ['justice', ['north']],
    ['ＪＵＳＴＩＣＥ', ['north']],
    ['>=95%', ['north-2023-01-i01', 'north-2023#L2']],
    ['不低于95', ['north-2023-01-i01', 'north-2023#L2']],
    ['≥90%', ['north-2023-02-i01']],
    ['低于90', ['north-2023-02-i01']],
    ['≥100件', ['north-2023-01-o01']],
    ['25万元', ['north-2023-01', 'north-2023-01-i02']],
    ['250,000元', ['north-2023-01', 'north-2023-01-i02']],
    ['10.00005万元', ['north-2023-01']],
    ['5万元', ['north-2023-02', 'north-2023-01-i02']],
    ['满意度 当事人', ['north-2023-02-i01']],
    ['人民满意', ['north-2023-01-o01']],
    ['法律援助 满意度', ['north-2023-01-i01']],
    ['north 调解', ['north-2023-02']],
    ['没有的词', []],
    ['经费用于', []],
    ['张三', []],
  ])('%j: %j', (typed, expected) => {
    expect(ids(typed).toSorted()).toEqual(expected.toSorted());
  });
});

test('answers nothing to fewer than two characters, and no groups where nothing is found', () => {
  expect(search(index, '法')).toBeNull();
  expect(search(index, ' \u202e法 ')).toBeNull();
  expect(search(index, '没有的词')).toEqual([]);
});

test('groups stand in a fixed order, count all and give as many as asked', () => {
  const groups = search(index, '满意', { limit: 1 });
  expect(groups?.map(({ kind, total, hits }) => [kind, total, hits.length])).toEqual([
    ['objective', 1, 1],
    ['indicator', 2, 1],
    ['line', 2, 1],
  ]);
});

test('a name that is the question comes first', () => {
  const group = search(index, '满意度')?.find(({ kind }) => kind === 'indicator');
  expect(group?.hits.map(({ id }) => id)).toEqual(['north-2023-02-i01', 'north-2023-01-i01']);
});

test('a hit says where: its name, the texts that hold the question, marks, line, project, sum', () => {
  const [hit] = search(index, '25万元')?.find(({ kind }) => kind === 'indicator')?.hits ?? [];
  expect(hit).toEqual({
    kind: 'indicator',
    id: 'north-2023-01-i02',
    document: INDEX.documents[0],
    project: { project_id: 'north-2023-01', name: '法律援助经费' },
    line: 2,
    amount: 250000,
    texts: [
      { field: 'name', text: '援助成本', marks: [] },
      { field: 'target', text: '≤２５万元', marks: [{ start: 1, end: 5 }] },
    ],
  });
});

test('no question throws, and every hit can be shown', () => {
  const unit = fc.constantFrom(
    '满',
    '意',
    '度',
    ' ',
    '不低于',
    '>',
    '=',
    '２',
    '5',
    '万',
    '元',
    '%',
    '_',
    '\\',
    '\u001f',
    '\ud83d',
    '😀',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (typed) => {
      for (const { total, hits } of search(index, typed) ?? []) {
        expect(hits.length).toBeLessThanOrEqual(total);
        for (const { texts } of hits) expect(texts[0]?.text).toBeTruthy();
      }
    }),
    { numRuns: 2000 },
  );
});
