import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readBytes } from '../../../scripts/read-bytes.ts';
import { passportOf, SMALL_LINES, tabbed, withLines } from '../../pipeline/small-document.ts';
import type { MadeSource } from '../temporary-sources.ts';

const SMALL = tabbed(SMALL_LINES);
const EDITED = tabbed(withLines({ 26: '产出指标|数量指标|调解案件数|调解案件数|30件|工作计划|' }));

export const idOf = (index: number) => `a${index}-2024`;

/** So many documents, each of its own agency, in an order of provinces that is not that of their names. */
export const made = (count: number, edited: readonly string[] = []): Record<string, MadeSource> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, MadeSource] => {
      const agency = {
        ...passportOf(new Uint8Array()).agency,
        ...{ agency_id: `a${index}`, division_code: index % 2 ? '511724' : '130800' },
      };
      return [idOf(index), { content: edited.includes(idOf(index)) ? EDITED : SMALL, passport: { agency } }];
    }),
  );

const FORMATS = [
  'libreoffice.pdf',
  'libreoffice-no-rules.pdf',
  'libreoffice.docx',
  'libreoffice.xlsx',
  'libreoffice.html',
];

/** The document has no title; one is composed of the passport and the heading of its table. */
const AS_PRINTED = { title: '甲县司法局2024年项目支出绩效目标表' };

/** A published document as other programs write it: one source for each format, each of its own agency. */
export async function madeFormats(): Promise<Record<string, MadeSource>> {
  const made = FORMATS.map(async (name, index): Promise<[string, MadeSource]> => {
    const path = `test/documents/formats/dazhu-justice-2024/${name}`;
    const content = await readFile(path);
    const file = `document${extname(name)}`;
    const { lines } = (await readBytes(path)).read;
    const year_evidence = { line: 1 + lines.findIndex((line) => line.includes('2024年')), words: '2024年' };
    const agency = { ...passportOf(content).agency, agency_id: `a${index}` };
    return [
      idOf(index),
      { content, file, passport: { ...AS_PRINTED, original_file_name: name, year_evidence, agency } },
    ];
  });
  return Object.fromEntries(await Promise.all(made));
}

/** The shards of a folder, by their paths in it. */
export const shardFiles = (shards: string): string[] => globSync('*/*.shard', { cwd: shards }).toSorted();
