import type { AdminLevel } from '../model/agency.ts';
import type { Bilingual, Dictionary } from './language.ts';

/** A place by its level, not the government of it. */
export const PLACE_LEVEL_WORDS: Readonly<Record<AdminLevel, Bilingual>> = {
  province: { zh: '省、自治区、直辖市', en: 'Province-level division' },
  prefecture: { zh: '地级市', en: 'Prefecture-level city' },
  county: { zh: '县、区', en: 'County or district' },
};

/** Words of the list of places. */
export const placesWords = {
  title: { zh: '地区', en: 'Places' },
  lead: {
    zh: (agencies: string, provinces: string) =>
      `本站现有的 ${agencies} 个机构分布在 ${provinces} 个省和直辖市。没有列出的地区，只表示本站还没有它的文件。`,
    en: (agencies: string, provinces: string) =>
      `The ${agencies} agencies on this site are in ${provinces} provinces and municipalities. A place that is missing only means that this site has no document from it yet.`,
  },
  codeNote: {
    zh: '代码为 GB/T 2260 行政区划代码，2023 年口径。',
    en: 'Codes are administrative division codes (GB/T 2260) as of 2023.',
  },
  noAgencyHere: { zh: '本级暂无文件', en: 'no document of its own level yet' },
} satisfies Dictionary;
