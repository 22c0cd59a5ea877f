import type { AgencyRow } from '../../model/agency.ts';
import type { Passport } from '../../model/passport.ts';
import { DocumentError } from '../document-error.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The agency of a passport, its place spelled out from the division code: 511724 → 四川省, 达州市, 大竹县. */
export function tidyAgency({ agency, file }: Passport, { files }: Vocabulary): AgencyRow {
  const { division_code: code } = agency;
  const nameOf = (wanted: string) =>
    files.divisions.find((division) => division.code === wanted)?.name ?? null;
  const province = nameOf(`${code.slice(0, 2)}0000`);
  if (province === null || nameOf(code) === null) {
    throw new DocumentError({
      file,
      column: 'agency.division_code',
      expected: 'a code that data/vocabulary/divisions.json knows, with its province',
      found: code,
    });
  }
  const { admin_level } = agency;
  return {
    agency_id: agency.agency_id,
    name: agency.name,
    name_en: agency.name_en,
    printed_code: agency.printed_code,
    kind: agency.kind,
    admin_level,
    province,
    prefecture: admin_level === 'province' ? null : nameOf(`${code.slice(0, 4)}00`),
    county: admin_level === 'county' ? nameOf(code) : null,
    division_code: code,
    publisher_as_printed: agency.publisher_as_printed,
  };
}
