import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passport } from '../../src/model/passport.ts';
import { listSources } from '../load-sources.ts';

/** Makes `count` documents in `target` by repeating those of `folder` under new document and agency ids. */
export async function repeatSources(folder: string, target: string, count: number): Promise<void> {
  const names = await listSources(folder);
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length] ?? '';
    const passport = JSON.parse(await readFile(join(folder, name, 'source.json'), 'utf8')) as Passport;
    const copy = `${name}-${index}`;
    await mkdir(join(target, copy), { recursive: true });
    await cp(join(folder, name, passport.file), join(target, copy, passport.file));
    passport.document_id = copy;
    passport.agency.agency_id = `${passport.agency.agency_id}-${index}`;
    await writeFile(join(target, copy, 'source.json'), JSON.stringify(passport));
  }
}
