// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the cases are code
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loosePieces } from './sql-templates.ts';

/**
 * Pieces that are known, and why each is safe. A new one needs a reason as good: mostly there is `sql`, `quoteName` or
 * `quoteText` for it.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'src/query/node.ts: file': 'quoteText made it, in the line before',
  'src/query/wasm.ts: file': 'quoteText made it, in the line before',
  'src/query/bench/confined-engine.ts: file': 'quoteText made it, in the line before',
  'src/export/parquet.ts: question.sql': 'a question of src/query, with its parameters',
  "src/pipeline/write/parquet.ts: declared.join(', ')": 'names by quoteName, types from a list',
  'src/pipeline/write/parquet.ts: from': 'a name by quoteName, or a query of the merge in brackets',
  'src/pipeline/write/merge-shards.ts: rows':
    'read_json of a path by quoteText, its columns by both functions',
  "src/pipeline/write/merge-shards.ts: listed.join(', ')": 'names by quoteName',
  'src/pipeline/write/merge-shards.ts: columns': 'names by quoteName',
  'src/query/bench/result-parquet.ts: list': 'columns c0, c1 … of our own making',
  'src/query/bench/result-parquet.ts: values': 'question marks',
  "src/query/bench/result-parquet.ts: typed.join(', ')": 'names by quoteName, types from a list',
  'src/query/bench/run-statement.ts: query': 'the reader’s own statement, in an engine that is locked',
  "src/query/bench/run-statement.ts: shown.join(', ')": 'columns c0, c1 … of our own making',
  "src/query/bench/run-statement.ts: names.join(', ')": 'columns c0, c1 … of our own making',
  'scripts/bench/peers/rows.ts: table': 'one of three, in the code',
  'scripts/bench/peers/rows.ts: select': 'of two, in the code',
  'scripts/bench/peers/rows.ts: options': 'of two, in the code',
  'scripts/large/count-choices.ts: column': 'a column or table of `coded`, from a list in the code',
  'scripts/large/count-choices.ts: name': 'a column or table of `coded`, from a list in the code',
  'scripts/large/count-choices.ts: where': 'a column or table of `coded`, from a list in the code',
  'scripts/large/first-rows.ts: column': 'columns from a list in the code',
  "scripts/large/first-rows.ts: firsts.join(' UNION ')": 'columns from a list in the code',
  'scripts/large/index-names.ts: order': 'one of two, in the code',
  "scripts/large/lay-out.ts: parquet(folder, 'facts/*.parquet')": 'a path by quoteText',
  'scripts/large/list-values.ts: facet': 'a facet of the list in src/query/filter.ts',
  "scripts/large/list-values.ts: places.join(', ')": 'the same',
  "scripts/large/list-values.ts: joins.join('\\n')": 'the same',
  'scripts/large/write-facts.ts: parquet(folder, `${table}.parquet`)': 'a path by quoteText',
  'scripts/large/first-rows.ts: columns': 'names by quoteName',
  'scripts/large/order-ids.ts: part': 'a number',
  'scripts/large/order-ids.ts: parquet(folder, path)': 'a path by quoteText',
  "scripts/large/order-ids.ts: ids.join(' UNION ALL ')": 'of the two above',
  'scripts/large/prepare-words.ts: column': 'a facet of the list in src/query/filter.ts',
  'scripts/large/prepare-words.ts: from': 'a number',
  'scripts/large/prepare-words.ts: from + PROJECTS_AT_ONCE': 'a number',
  'scripts/large/word-sets.ts: length': 'a number',
  'scripts/large/write-facts.ts: groupWidth(rows)': 'a number',
  "scripts/large/write-rows.ts: columns.join(', ')": 'names by quoteName and quoteText',
  'scripts/large/write-rows.ts: from': 'a number',
  'scripts/large/write-rows.ts: from + AT_ONCE': 'a number',
  'scripts/large/word-sets.ts: length - 2': 'a number',
  "scripts/large/word-sets.ts: words.join(' UNION ALL ')": 'of the two above',
  'scripts/large/word-sets.ts: setOfNames.sql': 'an expression of src/query without parameters',
  'scripts/large/write-cube.ts: columns': 'names by quoteName',
  'scripts/large/write-cube.ts: from': 'a number',
  'scripts/large/write-cube.ts: from + PROJECTS_AT_ONCE': 'a number',
  "scripts/large/write-cube.ts: PAIRS.map(countPair).join(' UNION ALL ')": 'facets of the list in the code',
  "scripts/large/write-cube.ts: one ? 'a.value' : 'NULL::VARCHAR'": 'one of two, in the code',
  "scripts/large/write-cube.ts: other ? 'b.value' : 'NULL::VARCHAR'": 'one of two, in the code',
  "scripts/large/write-cube.ts: one ? `JOIN ${one}_values a ON a.place = c.one` : ''":
    'a facet of the list in the code',
  "scripts/large/write-cube.ts: other ? `JOIN ${other}_values b ON b.place = c.other` : ''":
    'a facet of the list in the code',
  "scripts/large/write-cube.ts: named.join(' UNION ALL ')": 'of those above',
  'scripts/large/write-cube.ts: a': 'a column of `coded`, from a list in the code',
  'scripts/large/write-cube.ts: b': 'a column of `coded`, from a list in the code',
  "scripts/large/write-cube.ts: ['TRUE', ...present].join(' AND ')":
    'columns of `coded`, from a list in the code',
  'scripts/large/write-cube.ts: group': 'a number',
  'scripts/large/write-facts.ts: indicators': 'a path by quoteText',
  'scripts/large/write-facts.ts: index': 'a number',
  "src/pipeline/write/write-parts.ts: file('indicators')": 'a path by quoteText',
  "src/pipeline/write/write-parts.ts: file('agencies')": 'a path by quoteText',
  'src/pipeline/write/write-parts.ts: from': 'a number',
  'src/pipeline/write/write-parts.ts: from + rows': 'a number',
  'scripts/large/write-facts.ts: FACTS_SELECT.sql': 'a question of src/query, with its parameters',
  'scripts/large/copy-apart.ts: inlineParams(rows).sql': 'made by the sql tag, its parameters quoted',
  'scripts/large/prepare-records.ts: parquet(folder, path)': 'a path by quoteText',
  'scripts/large/prepare-records.ts: parquet(folder, `${table}.parquet`)': 'a path by quoteText',
  'scripts/generate/check-sample.ts: file': 'a path by quoteText',
  'scripts/generate/check-sample.ts: sample / 2': 'a number',
  'scripts/generate/check-sample.ts: step': 'a number',
  'scripts/generate/check-set.ts: files': 'paths by quoteText',
  "scripts/generate/write-objectives.ts: selected.join(', ')":
    'names by quoteName, expressions of our own making',
  "scripts/generate/shape.ts: file('projects')": 'a path by quoteText',
  "scripts/generate/shape.ts: file('indicators')": 'a path by quoteText',
  "scripts/generate/write-rows.ts: spread('number, nth', seed)": 'an expression of our own making',
  "scripts/generate/write-rows.ts: spread('p.number, p.nth', seed + 1)": 'an expression of our own making',
  "scripts/generate/write-rows.ts: asText('old_value')": 'an expression of our own making',
  "scripts/generate/write-rows.ts: asText('new_value')": 'an expression of our own making',
  "scripts/generate/write-rows.ts: selected.join(', ')": 'names by quoteName, expressions of our own making',
  "scripts/generate/write-rows.ts: copied.join(', ')": 'names by quoteName, expressions of our own making',
  'scripts/generate/write-rows.ts: from': 'a number',
  'scripts/generate/write-rows.ts: to': 'a number',
  'scripts/generate/write-rows.ts: seed': 'a number',
};

const files = globSync('{src,scripts}/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));
/** Words about statements for people, and examples that a reader runs as they stand. */
const WORDS = /^src\/(i18n\/|components\/sql\/examples\.ts)/u;

let loose: string[];
beforeAll(() => {
  loose = files.flatMap((file) => loosePieces(file, scriptOf(file)));
}, 30_000);
const withoutLine = (piece: string) => piece.replace(/:\d+:/u, ':');

test('nothing comes into the text of a statement but by the sql tag or the quoting functions', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(loose.filter((piece) => !WORDS.test(piece) && !(withoutLine(piece) in KNOWN))).toEqual([]);
});

test('every known piece is still there', () => {
  const found = new Set(loose.map(withoutLine));
  expect(Object.keys(KNOWN).filter((piece) => !found.has(piece))).toEqual([]);
});

/** The script of a file: of an Astro page what stands between its fences. */
function scriptOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '') : text;
}

describe('loosePieces', () => {
  test.each([
    ['`SELECT * FROM ${name}`', ['a.ts:1: name']],
    ['`SELECT * FROM "${name}" WHERE id = \'${id}\'`', ['a.ts:1: name', 'a.ts:1: id']],
    ["'SELECT * FROM ' + name", ['a.ts:1: name']],
    ['`COPY t TO ${path}`', ['a.ts:1: path']],
    ['db.query(`x ${a}\n FROM ${b}`)', ['a.ts:1: a', 'a.ts:2: b']],
    ['`SELECT ${escape(name)}`', ['a.ts:1: escape(name)']],
  ])('finds what is loose in %s', (code, pieces) => {
    expect(loosePieces('a.ts', code)).toEqual(pieces);
  });

  test.each([
    'sql`SELECT * FROM facts WHERE id = ${id}`',
    '`SELECT * FROM ${quoteName(name)}`',
    '`COPY t TO ${quoteText(path)} (ROW_GROUP_SIZE ${ROW_GROUP_SIZE})`',
    '`${count} rows of ${name}`',
    "'a' + name",
  ])('leaves %s', (code) => {
    expect(loosePieces('a.ts', code)).toEqual([]);
  });
});
