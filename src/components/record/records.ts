import {
  agencyRecord,
  type EntityRecord,
  projectRecord,
  RECORD_TABLES,
  type RecordTables,
} from '../../export/record.ts';
import { pagePath, site } from '../../site.ts';
import { currentRelease } from '../current-release.ts';
import { publishedRows } from '../data/published-tables.ts';

const context = {
  release: currentRelease,
  address: (path: string) => (site ? new URL(pagePath(path, 'zh'), site).href : pagePath(path, 'zh')),
};

const readTables = () =>
  Object.fromEntries(RECORD_TABLES.map((name) => [name, publishedRows(name)])) as unknown as RecordTables;

/** The record of every agency, by id: what `/agencies/<id>.json` answers. */
export function listAgencyRecords(): { id: string; record: EntityRecord }[] {
  const tables = readTables();
  return tables.agencies.map(({ agency_id: id }) => ({ id, record: agencyRecord(tables, id, context) }));
}

/** The record of every project, by id: what `/projects/<id>.json` answers. */
export function listProjectRecords(): { id: string; record: EntityRecord }[] {
  const tables = readTables();
  return tables.projects.map(({ project_id: id }) => ({ id, record: projectRecord(tables, id, context) }));
}

/** A record as a file: JSON, one row a line where it is long. */
export function recordResponse(record: EntityRecord): Response {
  return new Response(`${JSON.stringify(record, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
