import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import type { Manifest } from '../../query/large/manifest.ts';

const folder = process.env['LARGE_DATA'];
const generated = folder
  ? (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest).generated
  : undefined;

/** What a generated set says of itself; null of published data. Build only, of the set that LARGE_DATA names. */
export function generatedNotice(lang: Language): string | null {
  if (!generated) return null;
  return lang === 'zh' ? generated.notice : generated.notice_en;
}

/** What the rows of a large set come from, in a sentence. Build only. */
export const sourceWords = (lang: Language): string => generatedNotice(lang) ?? largeWords.published[lang];
