import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readSearchedRows } from '../../scripts/build-search-rows.ts';
import { maybeAmount } from '../../src/search/amount.ts';
import { buildSearchIndex, searchIndexText } from '../../src/search/build-index.ts';
import { foldBounds, foldText } from '../../src/search/fold.ts';
import { type OpenEntry, type OpenIndex, openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';

/** Two cores may be shared with a browser. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const MOST_BYTES = 120_000;

/** Typed by people: terms, halves of words, bounds, widths, sums, signs of LIKE, and what is nowhere. */
const TYPED = [
  ...[
    '法律援助',
    '满意度',
    '社区矫正',
    '人民调解',
    '司法局',
    '天津',
    'justice',
    'COURT',
    'tianhe',
    '12348',
    '2023年',
    '万元',
  ],
  ...[
    '≥95%',
    '>=95%',
    '＞＝９５％',
    '不低于95%',
    '不少于',
    '不超过',
    '≤20万',
    '<=20',
    '低于',
    '少于',
    '95%',
    '９５％',
    '100百分比',
  ],
  ...[
    '元/件',
    '（一）',
    '(一)',
    '7*24',
    '穗财政【2023】79号',
    '绩效 目标',
    '财政 资金',
    '%_',
    '\\%',
    '%%',
    '__',
    "''",
    '""',
    '不存在的词',
    'zzzz',
  ],
];
const PROBES = 200;

let text: string;
let index: OpenIndex;
let entries: OpenEntry[];

beforeAll(async () => {
  const rows = await readSearchedRows('public/data', 'data/sources');
  text = searchIndexText(buildSearchIndex(rows));
  expect(searchIndexText(buildSearchIndex(rows))).toBe(text);
  index = openIndex(JSON.parse(text));
  entries = Object.values(index).flat();
});

test(`the index of the published data is under ${MOST_BYTES / 1000} kB gzip`, () => {
  expect(gzipSync(text).length).toBeLessThan(MOST_BYTES);
});

describe('recall', () => {
  test(`is that of SQL LIKE over the folded text, on ${PROBES} probes`, async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run('CREATE TABLE entries (kind VARCHAR, id VARCHAR, plain VARCHAR, bounded VARCHAR)');
    const appender = await connection.createAppender('entries');
    for (const { kind, entry, plain, bounded } of entries) {
      for (const cell of [kind, entry.id, plain, bounded]) appender.appendVarchar(cell);
      appender.endRow();
    }
    appender.closeSync();
    const like = await connection.prepare(
      `SELECT kind || ' ' || id FROM entries WHERE plain LIKE $1 ESCAPE '\\' OR bounded LIKE $2 ESCAPE '\\'`,
    );
    const probes = [...TYPED, ...cutProbes()].filter((probe) => isOneWord(probe)).slice(0, PROBES);
    expect(probes).toHaveLength(PROBES);
    let found = 0;
    for (const probe of probes) {
      const plain = foldText(probe);
      like.bindVarchar(1, likePattern(plain));
      like.bindVarchar(2, likePattern(foldBounds(plain)));
      const expected = (await like.runAndReadAll()).getRows().map(([id]) => id as string);
      expect(foundBy(probe), probe).toEqual(expected.toSorted());
      found += expected.length;
    }
    expect(found).toBeGreaterThan(PROBES);
    connection.closeSync();
    instance.closeSync();
  });

  test('takes in every row that holds the probe as printed', () => {
    for (const probe of [...TYPED, ...cutProbes()]) {
      const printed = entries.filter(({ entry }) => entry.texts.some((one) => one.includes(probe)));
      const found = new Set(foundBy(probe));
      expect(
        printed.filter(({ kind, entry }) => !found.has(`${kind} ${entry.id}`)).map(({ entry }) => entry.id),
        probe,
      ).toEqual([]);
    }
  });

  test('takes in every project of a sum of money', () => {
    for (const { entry } of index.project) {
      const [budget = 0] = entry.amounts ?? [];
      for (const typed of [`${budget / 10000}万元`, `${budget}元`])
        expect(foundBy(typed), typed).toContain(`project ${entry.id}`);
    }
  });
});

/** Every hit of a question, sorted. */
function foundBy(typed: string): string[] {
  const groups = search(index, typed, { limit: Number.POSITIVE_INFINITY }) ?? [];
  return groups.flatMap(({ kind, hits }) => hits.map(({ id }) => `${kind} ${id}`)).toSorted();
}

function likePattern(folded: string): string {
  return `%${folded.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
}

/** What LIKE can be asked: no blank, which parts words, and no sum of money. */
function isOneWord(probe: string): boolean {
  return !/\s/u.test(probe) && maybeAmount(foldBounds(foldText(probe))) === null;
}

/** Pieces of two to eight characters, cut from all over the text at fixed places. */
function cutProbes(): string[] {
  const long = entries.flatMap(({ entry }) => entry.texts).filter((one) => one.length > 8);
  const cut = Array.from({ length: 2 * PROBES }, (_, step) => {
    const one = long[(step * 7919) % long.length] ?? '';
    const start = (step * 31) % (one.length - 8);
    return one.slice(start, start + 2 + (step % 7));
  });
  return cut.filter((probe) => [...foldText(probe)].length > 1);
}
