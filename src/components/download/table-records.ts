import { placeLabel } from '../../i18n/place.ts';
import type { AgencyRow } from '../../model/agency.ts';
import type { DocumentIndexRow } from '../../query/document-index.ts';
import type { Place } from '../entity/place-tree.ts';
import type { ThemeMoney } from '../entity/theme-money.ts';

/** The rows of a table of agencies: each document with whose it is. A document without an agency has none. */
export function agencyRecords(agencies: readonly AgencyRow[], documents: readonly DocumentIndexRow[]) {
  return documents.flatMap((document) => {
    const agency = agencies.find(({ agency_id }) => agency_id === document.agency_id);
    if (agency === undefined) return [];
    const { kind, province, prefecture, county } = agency;
    return [{ ...document, kind, province, prefecture, county }];
  });
}

/** The rows of a table of themes, the projects counted and named by their ids. */
export function themeRecords(themes: readonly ThemeMoney[]) {
  return themes.map(({ projects, ...theme }) => ({
    ...theme,
    project_count: projects.length,
    project_ids: projects.map(({ project_id }) => project_id).join(' '),
    agency_ids: [...new Set(projects.map(({ agency_id }) => agency_id))].join(' '),
  }));
}

/** The places in the order of their codes, each with the agencies that stand at it; those below it are not its own. */
export function placeRecords(places: readonly Place[], agencies: readonly AgencyRow[]) {
  return places.map(({ code, name, level, parent }) => {
    const own = agencies.filter(({ division_code }) => division_code === code);
    const agency_ids = own.length === 0 ? null : own.map(({ agency_id }) => agency_id).join(' ');
    const name_en = placeLabel(code, name, 'en');
    return { division_code: code, name, name_en, level, within: parent, agency_ids };
  });
}
