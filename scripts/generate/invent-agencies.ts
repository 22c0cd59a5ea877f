import type { AgencyKind, AgencyRow } from '../../src/model/agency.ts';
import { PROVINCES, type Province } from './provinces.ts';
import { seededRandom, share, shuffled } from './random.ts';

/** Counties of an invented prefecture, before the next prefecture begins. */
const COUNTIES_PER_PREFECTURE = 24;
/** Every fifth is a court, as in the published data. */
const COURT_EVERY = 5;
/** Invented prefectures are numbered within this in the division code, as `1371`: GB/T 2260 has no place there. */
const PREFECTURES = { first: 71, last: 89 };

/**
 * Invented agencies in all provinces: in each one of the province, then prefectures, each with its counties. Every name
 * below the province says 示例 or 合成, in English “invented”, so that nobody takes one for an agency there is.
 */
export function inventAgencies(count: number, seed: number): AgencyRow[] {
  const random = seededRandom(seed);
  const sizes = shuffled(
    PROVINCES.map((_, rank) => 1 / (rank + 3)),
    random,
  );
  const counts = share(count, sizes);
  return PROVINCES.flatMap((province, index) =>
    Array.from({ length: counts[index] as number }, (_, number) => agencyOf(province, number)),
  );
}

function agencyOf(province: Province, number: number): AgencyRow {
  const place = placeOf(province, number);
  const kind: AgencyKind = number % COURT_EVERY === COURT_EVERY - 1 ? 'court' : 'justice_bureau';
  const code = province.code.slice(0, 2);
  const name = `${place.name}示例${kind === 'court' ? '法院' : '司法局'}`;
  return {
    agency_id: `synthetic-${code}-${String(number + 1).padStart(4, '0')}`,
    name,
    name_en: `${kind === 'court' ? 'Court' : 'Bureau of Justice'} of ${place.nameEn} (invented)`,
    printed_code: null,
    kind,
    admin_level: place.level,
    province: province.name,
    prefecture: place.prefecture,
    county: place.county,
    division_code: place.code,
    publisher_as_printed: name,
  };
}

interface Place {
  level: AgencyRow['admin_level'];
  name: string;
  nameEn: string;
  prefecture: string | null;
  county: string | null;
  code: string;
}

function placeOf(province: Province, number: number): Place {
  const { name, nameEn, code, isMunicipality } = province;
  const top = { prefecture: null, county: null };
  if (number === 0) return { level: 'province', name, nameEn, code, ...top };
  const group = Math.floor((number - 1) / (COUNTIES_PER_PREFECTURE + 1));
  const inGroup = (number - 1) % (COUNTIES_PER_PREFECTURE + 1);
  if (PREFECTURES.first + group > PREFECTURES.last)
    throw new Error(`${name} has no code left for agency ${number}`);
  const prefix = `${code.slice(0, 2)}${PREFECTURES.first + group}`;
  const prefecture = isMunicipality ? null : `合成${group + 1}市`;
  if (inGroup === 0 && prefecture !== null) {
    const english = `Synthetic City ${group + 1}, ${nameEn}`;
    return {
      level: 'prefecture',
      name: `${name}${prefecture}`,
      nameEn: english,
      prefecture,
      county: null,
      code: `${prefix}00`,
    };
  }
  const county = `合成${group + 1}-${inGroup + 1}${isMunicipality ? '区' : '县'}`;
  return {
    level: 'county',
    name: `${name}${prefecture ?? ''}${county}`,
    nameEn: `Synthetic ${isMunicipality ? 'District' : 'County'} ${group + 1}-${inGroup + 1}, ${nameEn}`,
    prefecture,
    county,
    code: `${prefix}${String(inGroup + 1).padStart(2, '0')}`,
  };
}
