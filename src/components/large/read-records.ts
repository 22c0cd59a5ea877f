import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../i18n/language.ts';
import { readRecord } from '../../query/large/read-record.ts';
import {
  type AgencyProject,
  type AgencySummary,
  agencyFile,
  type DocumentSummary,
  type LargeOverview,
  type PlaceYear,
  RECORDS_FOLDER,
} from '../../query/large/records.ts';
import { base } from '../../site.ts';
import { currentRelease } from '../current-release.ts';
import { generatedNotice, sourceWords } from './generated-notice.ts';
import { prerenderedAgencies } from './prerendered-agencies.ts';
import { largeFolder, readPrepared } from './read-prepared.ts';
import type { RecordContext } from './record-parts.ts';

/** Every agency of the set with what it has in all, by the code of its place. Build only. */
export const readAgencies = (): Promise<AgencySummary[]> => readRows(`${RECORDS_FOLDER}agencies.parquet`);

/** Every document of the set, by province, year and place. Build only. */
export const readDocuments = (): Promise<DocumentSummary[]> => readRows(`${RECORDS_FOLDER}documents.parquet`);

/** What each province and prefecture has in each year. Build only. */
export const readPlaceYears = (): Promise<PlaceYear[]> => readRows(`${RECORDS_FOLDER}places.parquet`);

/** The projects of one agency. Throws where no id can be so. Build only. */
export function readAgency(id: string): Promise<AgencyProject[]> {
  const file = agencyFile(id);
  if (file === null) throw new RangeError(`agency_id: expected lower-case ASCII, found "${id}"`);
  return readRows(file);
}

/** What there is in all. Build only. */
export async function readOverview(): Promise<LargeOverview> {
  return JSON.parse(await readFile(join(largeFolder(), RECORDS_FOLDER, 'overview.json'), 'utf8'));
}

/** Read once for all the pages of a build. */
let reading: ReturnType<typeof readPrepared> | null = null;
function prepared() {
  reading ??= readPrepared();
  return reading;
}

/** What pages of single things are made with in a language, but for the document. Build only. */
export async function recordSettings(lang: Language): Promise<Omit<RecordContext, 'document'>> {
  const { values } = await prepared();
  return {
    ...{ lang, base, release: currentRelease },
    prerendered: new Set(prerenderedAgencies(values)),
    source: sourceWords(lang),
    isGenerated: generatedNotice(lang) !== null,
  };
}

/** The rows of a small file of the set, by its path. Build only. */
export async function readRows<Row extends object>(path: string): Promise<Row[]> {
  const { buffer, byteOffset, byteLength } = await readFile(join(largeFolder(), path));
  return readRecord<Row>(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
