import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type StaticServer, startServer } from '../../../scripts/static-server.ts';
import { EXAMPLE_ADDRESS, SNIPPETS, snippetText } from '../../../src/components/data/snippets.ts';
import { openDataset } from '../../../src/query/node.ts';
import { expectedAnswer, has, printedBy, textOf } from './snippet-answers.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: StaticServer;
let address: string;
let expected: string[];
beforeAll(async () => {
  server = await startServer({ root: 'public' });
  address = `${server.url}/data/`;
  expected = await expectedAnswer('public/data');
});
afterAll(() => server.close());

test('every file of the folder is a snippet of the page, and names the address that is filled in', () => {
  const files = readdirSync('src/components/data/snippets');
  expect(files.toSorted()).toEqual(SNIPPETS.map(({ file }) => file).toSorted());
  for (const { file } of SNIPPETS) {
    expect(snippetText(file, EXAMPLE_ADDRESS)).toContain(EXAMPLE_ADDRESS);
    expect(snippetText(file, 'https://a.example/b/')).not.toContain('example.org');
  }
});

// Run as the page shows them, over HTTP from this machine; the answer is that of the site's own query.
describe('the snippet, run as it is shown, answers as the site does:', () => {
  test('JavaScript', async () => {
    const text = textOf('javascript', address);
    expect(await printedBy(process.execPath, ['--input-type=module', '--eval', text])).toEqual(expected);
  });

  // The native engine would fetch an extension to read over HTTP, so it reads the same files from the disk.
  test('DuckDB', async () => {
    const db = await openDataset('public/data', { tables: [], facts: false });
    const rows = await db.query(textOf('duckdb', 'public/data/'));
    db.close();
    expect(rows.map((row) => Object.values(row).join()).sort()).toEqual(expected);
    expect(Object.keys(rows[0] ?? {})).toEqual(['type', 'indicators', 'numbers']);
  });

  test.skipIf(!has('python3', ['--version']))('Python', async () => {
    expect(await printedBy('python3', ['-c', textOf('python', address)])).toEqual(expected);
  });
});
