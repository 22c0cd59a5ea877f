import type { AdminLevel, AgencyKind } from '../model/agency.ts';
import type { Bilingual } from './language.ts';

/** Level of government. */
export const LEVEL_WORDS: Readonly<Record<AdminLevel, Bilingual>> = {
  province: { zh: '省级', en: 'Provincial level' },
  prefecture: { zh: '地级', en: 'Prefecture level' },
  county: { zh: '县级', en: 'County level' },
};

export const AGENCY_KIND_WORDS: Readonly<Record<AgencyKind, Bilingual>> = {
  justice_bureau: { zh: '司法局', en: 'Justice bureau' },
  court: { zh: '法院', en: 'Court' },
  other: { zh: '其他', en: 'Other' },
};
