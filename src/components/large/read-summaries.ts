import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  MEASURES_FILE,
  type MeasureSummary,
  measureFile,
  THEMES_FILE,
  type ThemeSummary,
  type ThemeTotal,
  themeFile,
} from '../../query/large/summaries.ts';
import { largeFolder } from './read-prepared.ts';
import { readAgencies } from './read-records.ts';

/** Every measure that has rows, in the usual order, with the strips of all its rows. Build only. */
export const readMeasures = (): Promise<MeasureSummary[]> => readSummary(MEASURES_FILE);

/** One measure with the strips of its years and provinces. Build only. */
export const readMeasure = (id: string): Promise<MeasureSummary> => readSummary(measureFile(id));

/** Every theme that has projects, the most money first. Build only. */
export const readThemes = (): Promise<ThemeTotal[]> => readSummary(THEMES_FILE);

/** One theme with its years, provinces and agencies. Build only. */
export const readTheme = (id: string): Promise<ThemeSummary> => readSummary(themeFile(id));

/** What provinces are called, by their code. Build only. */
export async function provinceNames(): Promise<Map<string, string>> {
  const agencies = await readAgencies();
  return new Map(
    agencies.map(({ division_code, province }) => [`${division_code.slice(0, 2)}0000`, province]),
  );
}

async function readSummary<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(largeFolder(), path), 'utf8')) as T;
}
