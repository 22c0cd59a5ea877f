import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type StaticServer, startServer } from '../../../scripts/static-server.ts';
import { expectedAnswer, has, printedBy, textOf } from './snippet-answers.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** A Python that has pandas; another than the machine's own can be named. */
const PYTHON = process.env.PYTHON ?? 'python3';

let server: StaticServer;
let address: string;
let expected: string[];
beforeAll(async () => {
  server = await startServer({ root: 'public' });
  address = `${server.url}/data/`;
  expected = await expectedAnswer('public/data');
});
afterAll(() => server.close());

// What needs packages or programs that few machines have: run where they are there.
describe('the snippet, run as it is shown, answers as the site does:', () => {
  test.skipIf(!has(PYTHON, ['-c', 'import pandas']))('Python with pandas', async () => {
    expect(await printedBy(PYTHON, ['-c', textOf('python-pandas', address)])).toEqual(expected);
  });

  test.skipIf(!has('Rscript', ['--version']))('R', async () => {
    expect(await printedBy('Rscript', ['--vanilla', '-e', textOf('r', address)])).toEqual(expected);
  });
});
