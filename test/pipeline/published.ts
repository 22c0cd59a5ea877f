import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listSources, loadSource } from '../../scripts/load-sources.ts';
import type { Rows } from '../../src/model/tables.ts';
import { type BuiltDocument, buildDocument } from '../../src/pipeline/build-document.ts';
import { vocabulary } from './small-document.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
export const SOURCES = path('../../data/sources');
const EXPECTED = path('../documents');

export const published = await Promise.all(
  (await listSources(SOURCES)).map(async (name) => {
    const source = await loadSource(SOURCES, name);
    return { source, built: buildDocument(source, vocabulary) };
  }),
);

export function builtOf(document_id: string): BuiltDocument {
  const found = published.find(({ source }) => source.passport.document_id === document_id);
  if (!found) throw new Error(`no document ${document_id}`);
  return found.built;
}

/** Columns that came after the second reading. `laterColumns` of the test says what stands in them. */
const LATER = [
  'page',
  'cell',
  'period',
  'direction_raw',
  'implementing_unit',
  'overall_budget_yuan',
  'carry_over_yuan',
  'axis',
] as const;

/** A row as the second reader wrote it down: without the columns that came later. */
export const withoutLater = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).filter(([column]) => !(LATER as readonly string[]).includes(column)),
  );

/** One project as a second reader read it, without the code. */
export interface ExpectedProject {
  project: Rows['projects'][number];
  objectives: Rows['objectives'];
  indicators: Rows['indicators'];
}

export async function expectedProjects(document_id: string): Promise<ExpectedProject[]> {
  const folder = `${EXPECTED}/${document_id}/expected`;
  const files = (await readdir(folder)).filter((file) => file.startsWith('project-')).toSorted();
  return Promise.all(files.map((file) => readJson<ExpectedProject>(`${folder}/${file}`)));
}

export const expectedSubGoals = (document_id: string): Promise<Rows['sub_goals']> =>
  readJson(`${EXPECTED}/${document_id}/expected/sub-goals.json`);

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;
