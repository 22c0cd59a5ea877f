import { expect, test } from 'vitest';
import { pastedDocument, textDocument } from '../../../src/components/read/pasted.ts';
import { readDocument } from '../../../src/pipeline/read/read-document.ts';

const clipboard = (types: Record<string, string>) => ({ getData: (type: string) => types[type] ?? '' });
const TABLE = '<meta charset="gb2312"><table><tr><td>项目名称</td><td>步道</td></tr></table>';

test.each([
  [
    'a table of a page, though it is there as text too',
    { 'text/html': TABLE, 'text/plain': '项目名称\t步道' },
    'p.html',
  ],
  ['cells apart by tabs', { 'text/plain': '项目名称\t步道\n预算\t3' }, 'p.csv'],
  [
    'cells apart by tabs, with HTML that is no table',
    { 'text/html': '<p>a</p>', 'text/plain': 'a\tb' },
    'p.csv',
  ],
  ['words', { 'text/html': '<p>一句话</p>', 'text/plain': '一句话' }, 'p.txt'],
])('%s is a document', (_, types, name) => {
  expect(pastedDocument(clipboard(types), 'p')?.name).toBe(name);
});

test('nothing is none', () => {
  expect(pastedDocument(clipboard({}), 'p')).toBeNull();
  expect(textDocument(' \n', 'p')).toBeNull();
});

test('what was pasted is read in the encoding of the clipboard, whatever a page in it declares', async () => {
  const pasted = pastedDocument(clipboard({ 'text/html': TABLE }), 'p');
  const bytes = new Uint8Array((await pasted?.content.arrayBuffer()) ?? new ArrayBuffer());
  const { lines, blocks } = await readDocument(bytes, 'p.html');
  expect(lines).toEqual(['项目名称', '步道']);
  expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
});
