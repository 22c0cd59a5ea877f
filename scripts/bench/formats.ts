import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FIXTURE_DOCUMENTS } from '../make-fixtures/tables.ts';
import { withRange } from './statistics.ts';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('read-format.ts', import.meta.url));
const RUNS = 3;
const PASSES = 5;

/** The published tables as other programs wrote them, by format. */
const FORMATS = [
  ['PDF with rules', 'libreoffice.pdf'],
  ['PDF without rules', 'libreoffice-no-rules.pdf'],
  ['.docx', 'libreoffice.docx'],
  ['.xlsx', 'libreoffice.xlsx'],
  ['.xls', 'libreoffice.xls'],
  ['.html', 'libreoffice.html'],
] as const;

/** Measures reading by format; gives lines of a Markdown table: what, median and range, runs. */
export async function benchFormats(): Promise<string[]> {
  const rows: string[] = [];
  for (const [format, name] of FORMATS) {
    const perSecond: number[] = [];
    const megabytes: number[] = [];
    for (let index = 0; index < RUNS; index++) {
      const { stdout } = await run(process.execPath, [CHILD, name, String(PASSES)]);
      const [seconds = 0, kilobytes = 0] = stdout.trim().split(' ').map(Number);
      perSecond.push((PASSES * FIXTURE_DOCUMENTS.length) / seconds);
      megabytes.push(kilobytes / 1024);
    }
    rows.push(`| reading ${format}, documents per second | ${withRange(perSecond)} | ${RUNS} |`);
    rows.push(`| reading ${format}, peak memory, MB | ${withRange(megabytes, 0)} | ${RUNS} |`);
  }
  return rows;
}

if (import.meta.main) console.log((await benchFormats()).join('\n'));
