import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { SNIPPETS, snippetText } from '../../../src/components/data/snippets.ts';
import { openDataset } from '../../../src/query/node.ts';
import { numericShares } from '../../../src/query/numeric-shares.ts';

const run = promisify(execFile);

/** What every snippet should print below its header: `type,indicators,numbers`, sorted as text, since ties have no order. */
export async function expectedAnswer(folder: string): Promise<string[]> {
  const db = await openDataset(folder);
  try {
    const rows = await numericShares(db);
    return rows.map(({ type, indicators, quantities }) => `${type},${indicators},${quantities}`).sort();
  } finally {
    db.close();
  }
}

/** The text of the snippet that the page shows under an id, reading from `address`. */
export function textOf(id: (typeof SNIPPETS)[number]['id'], address: string): string {
  const snippet = SNIPPETS.find((one) => one.id === id);
  if (!snippet) throw new Error(`no snippet ${id}`);
  return snippetText(snippet.file, address);
}

/** What a program prints, without its header. Throws, with what it complains of, where it fails. */
export async function printedBy(program: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await run(program, args);
  const [header, ...lines] = stdout.trim().split(/\r?\n/u);
  if (header !== 'type,indicators,numbers') throw new Error(`expected the header, found "${header}"`);
  return lines.sort();
}

/** True where the machine has a program that ends well on these arguments. */
export function has(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}
