import { expect, test } from 'vitest';
import { readText } from '../../../src/pipeline/read/text.ts';
import { splitLabelled } from '../../../src/pipeline/tidy/labelled.ts';
import { vocabulary } from '../small-document.ts';

function labelled(line: string): string[] {
  const [block] = readText(new TextEncoder().encode(line), 'source.txt').blocks;
  if (block?.kind !== 'paragraph') throw new Error('expected a paragraph');
  return splitLabelled(block.words, vocabulary).map(({ label, value }) => `${label.text}|${value.text}`);
}

test.each([
  ['填报单位：甲局    单位：万元', ['填报单位：|甲局', '单位：|万元']],
  // One label, each of its characters claimed once.
  ['8.2 项目名称：', ['8.2 项目名称：|']],
  ['8.2 项目名称：普法 主管部门：甲局', ['8.2 项目名称：|普法', '主管部门：|甲局']],
  ['说明一下：项目很多', []],
])('%s', (line, expected) => {
  expect(labelled(line)).toEqual(expected);
});
