import { elementsOf, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** A part that another one refers to. */
export interface Relation {
  id: string;
  part: string;
}

/**
 * What a part of an Office file refers to, by kind: `styles`, `header`, `worksheet` … The empty name stands for the
 * file as a whole, which refers to its main part (`officeDocument`).
 */
export function readRelations(
  zip: Zip,
  part: string,
  file: string,
): ReadonlyMap<string, readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const relations = new Map<string, Relation[]>();
  if (!zip.has(name)) return relations;
  for (const { name: tag, attributes } of elementsOf(readXml(zip.read(name), { file, part: name }))) {
    if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') continue;
    const kind = attributes['Type']?.split('/').at(-1) ?? '';
    const relation = { id: attributes['Id'] ?? '', part: resolve(folder, attributes['Target'] ?? '') };
    relations.set(kind, [...(relations.get(kind) ?? []), relation]);
  }
  return relations;
}

/** `word/` and `../customXml/item1.xml` → `customXml/item1.xml`; a target that begins with `/` is already whole. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
