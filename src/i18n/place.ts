import type { Language } from './language.ts';

/** Places by division code (GB/T 2260) in English: every province-level division, and those below that publish here. */
const PLACES_IN_ENGLISH: Readonly<Record<string, string>> = {
  110000: 'Beijing',
  120000: 'Tianjin',
  130000: 'Hebei',
  140000: 'Shanxi',
  150000: 'Inner Mongolia',
  210000: 'Liaoning',
  220000: 'Jilin',
  230000: 'Heilongjiang',
  310000: 'Shanghai',
  320000: 'Jiangsu',
  330000: 'Zhejiang',
  340000: 'Anhui',
  350000: 'Fujian',
  360000: 'Jiangxi',
  370000: 'Shandong',
  410000: 'Henan',
  420000: 'Hubei',
  430000: 'Hunan',
  440000: 'Guangdong',
  450000: 'Guangxi',
  460000: 'Hainan',
  500000: 'Chongqing',
  510000: 'Sichuan',
  520000: 'Guizhou',
  530000: 'Yunnan',
  540000: 'Tibet',
  610000: 'Shaanxi',
  620000: 'Gansu',
  630000: 'Qinghai',
  640000: 'Ningxia',
  650000: 'Xinjiang',
  710000: 'Taiwan',
  810000: 'Hong Kong',
  820000: 'Macao',
  120104: 'Nankai District',
  130800: 'Chengde',
  440100: 'Guangzhou',
  440106: 'Tianhe District',
  511700: 'Dazhou',
  511724: 'Dazhu County',
};

/** A place in the language of the reader; in English the Chinese name where we have no other. */
export function placeLabel(code: string, name: string, lang: Language): string {
  return lang === 'en' ? (PLACES_IN_ENGLISH[code] ?? name) : name;
}
