import { readdir, readFile as readText } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../scripts/read-bytes.ts';
import { readFile } from '../../src/pipeline/read-file.ts';
import { describeReading } from './describe-reading.ts';
import { vocabulary } from './small-document.ts';

const FOLDER = fileURLToPath(new URL('../documents/layouts', import.meta.url));

/** What the rules think of invented targets is their own tests' matter; that totals are held is the layout's. */
const isOfLayout = (line: string): boolean => !/^finding \| (?!DQ21)/u.test(line);

describe('a layout is read by the vocabulary, cell for cell', async () => {
  it.each(await readdir(FOLDER))('%s', async (name) => {
    const files = await readdir(`${FOLDER}/${name}`);
    const document = files.find((file) => file.startsWith('document.')) ?? '';
    const brought = await readBytes(`${FOLDER}/${name}/${document}`);
    const lines = describeReading(readFile(brought.read, brought, vocabulary));
    const expected = await readText(`${FOLDER}/${name}/expected.txt`, 'utf8');
    expect(lines.filter(isOfLayout)).toEqual(expected.trimEnd().split('\n'));
  });
});
