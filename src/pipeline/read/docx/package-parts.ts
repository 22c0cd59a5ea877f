import { DocumentError } from '../../document-error.ts';
import { type Relation, readRelations } from '../relations.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { openZip, type Zip } from '../zip.ts';

/** A Word file as its parts: the main story, and what it refers to by kind. */
export interface WordPackage {
  file: string;
  zip: Zip;
  /** `word/document.xml`, or what the package says. */
  main: string;
  /** The parts that the main one refers to, by kind: `styles`, `numbering`, `footnotes`, `header` … */
  related: ReadonlyMap<string, readonly Relation[]>;
}

const MAIN = 'word/document.xml';

/** Opens a .docx and finds its parts as Office does, by the relationships it states. Throws a `DocumentError`. */
export function openWordPackage(bytes: Uint8Array, file: string): WordPackage {
  const zip = openZip(bytes, file);
  const stated = readRelations(zip, '', file)
    .get('officeDocument')
    ?.find(({ part }) => zip.has(part))?.part;
  const main = stated ?? MAIN;
  if (!zip.has(main)) throw new DocumentError({ file, expected: `a Word file with ${MAIN}`, found: 'none' });
  return { file, zip, main, related: readRelations(zip, main, file) };
}

/** The first part of a kind as XML, where there is one. */
export function maybePart({ file, zip, related }: WordPackage, kind: string): XmlElement | undefined {
  const part = related.get(kind)?.find((relation) => zip.has(relation.part))?.part;
  return part === undefined ? undefined : readXml(zip.read(part), { file, part });
}
