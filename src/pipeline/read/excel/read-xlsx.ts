import { SSF } from '@e965/xlsx';
import type { ReadNote } from '../../blocks.ts';
import { DocumentError } from '../../document-error.ts';
import { readRelations } from '../relations.ts';
import { childOf, elementsOf, readXml, type XmlElement } from '../xml.ts';
import { openZip, type Zip } from '../zip.ts';
import { displayWith } from './display.ts';
import { readSharedWords } from './shared-words.ts';
import type { Sheet } from './sheet.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readFormats } from './xlsx-styles.ts';

const MAIN = 'xl/workbook.xml';

/**
 * The sheets of an .xlsx, read from its XML: what the cells show and no formula is computed. A cell whose result the
 * file does not hold stays blank and leaves a note. Throws a `DocumentError`.
 */
export function readXlsx(bytes: Uint8Array, file: string, notes: ReadNote[]): Sheet[] {
  const zip = openZip(bytes, file);
  const main =
    readRelations(zip, '', file)
      .get('officeDocument')
      ?.find(({ part }) => zip.has(part))?.part ?? MAIN;
  if (!zip.has(main)) throw new DocumentError({ file, expected: `a workbook with ${MAIN}`, found: 'none' });
  const relations = readRelations(zip, main, file);
  const part = (kind: string) => maybeXml(zip, relations.get(kind)?.[0]?.part, file);
  const workbook = readXml(zip.read(main), { file, part: main });
  const date1904 = ['1', 'true'].includes(childOf(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
  const context = {
    file,
    notes,
    words: readSharedWords(part('sharedStrings')),
    formats: readFormats(part('styles')),
    display: displayWith(SSF, date1904),
  };
  const sheets = new Map(relations.get('worksheet')?.map(({ id, part: name }) => [id, name]));
  return elementsOf(childOf(workbook, 'sheets') ?? EMPTY).flatMap(({ attributes }) => {
    const name = sheets.get(attributes['r:id'] ?? '');
    if (name === undefined || !zip.has(name)) return [];
    const source = {
      name: attributes['name'] ?? '',
      isHidden: (attributes['state'] ?? 'visible') !== 'visible',
    };
    return [readSheet(zip.read(name), name, source, context)];
  });
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

function maybeXml(zip: Zip, part: string | undefined, file: string): XmlElement | undefined {
  return part !== undefined && zip.has(part) ? readXml(zip.read(part), { file, part }) : undefined;
}
