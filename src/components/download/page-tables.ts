import { fieldDictionary } from '../../export/field-dictionary.ts';
import { type FileEnding, tableBytes } from '../../export/file-formats.ts';
import { type PageTableKind, pageTableFields } from '../../export/page-table-fields.ts';
import { pagePath, site } from '../../site.ts';
import { agenciesRows } from '../agencies/agencies-rows.ts';
import { listAgencyPages } from '../agency/agency-rows.ts';
import { currentRelease } from '../current-release.ts';
import { lineRows } from '../document/line-rows.ts';
import { documentsRows } from '../documents/documents-rows.ts';
import { byBudget } from '../entity/money-rows.ts';
import { themeMoney } from '../entity/theme-money.ts';
import { listPlacePages } from '../place/place-rows.ts';
import { placesRows } from '../places/places-rows.ts';
import { listProjectPages } from '../project/project-rows.ts';
import { projectsRows } from '../projects/projects-rows.ts';
import { listThemePages } from '../theme/theme-rows.ts';
import { themesRows } from '../themes/themes-rows.ts';
import { agencyRecords, placeRecords, themeRecords } from './table-records.ts';

/** What a page's table can be taken as. */
export const TABLE_ENDINGS = ['csv', 'xlsx', 'json'] as const satisfies readonly FileEnding[];

type Documents = Awaited<ReturnType<typeof documentsRows>>;

/** One table of one page, row by row as the page shows it. */
export interface PageTable {
  /** The page's path: `/agencies/dazhu-justice/`. The files stand in it: `/agencies/dazhu-justice/projects.csv`. */
  page: string;
  /** The file without its ending: `projects`. */
  name: string;
  kind: PageTableKind;
  rows: readonly object[];
  /** What the page is about, as its heading says; null for a page about everything. */
  about: string | null;
  documents: Documents;
}

/** Every table of every page that can be taken as a file. Build only. */
export async function pageTables(): Promise<PageTable[]> {
  const documents = await documentsRows();
  const tables = await Promise.all([
    indexTables(documents),
    agencyTables(),
    projectTables(),
    themeTables(documents),
    placeTables(),
    documentTables(documents),
  ]);
  return tables.flat();
}

/** The bytes of one of its files. */
export async function pageTableBytes(
  { page, kind, rows, about, documents }: PageTable,
  ending: (typeof TABLE_ENDINGS)[number],
): Promise<Uint8Array<ArrayBuffer>> {
  const fields = pageTableFields(kind, fieldDictionary());
  const own = pagePath(page, 'zh');
  const address = site ? new URL(own, site).href : own;
  const origin = { release: currentRelease, address, selection: about, rows: rows.length, documents };
  const columns = fields.map(({ name }) => name);
  return tableBytes(ending, { columns, rows, about: async () => ({ fields, origin }) });
}

async function indexTables(documents: Documents): Promise<PageTable[]> {
  const { agencies } = await agenciesRows();
  const projects = (await projectsRows()).flatMap((group) => byBudget(group.projects));
  const { themes } = await themesRows();
  const { places } = await placesRows();
  const kinds = {
    agencies: agencyRecords(agencies, documents),
    projects,
    themes: themeRecords(themes),
    places: placeRecords(places, agencies),
    documents,
  };
  return Object.entries(kinds).map(([kind, rows]) => ({
    ...{ page: `/${kind}/`, name: kind, kind: kind as PageTableKind, rows, about: null, documents },
  }));
}

async function agencyTables(): Promise<PageTable[]> {
  return (await listAgencyPages()).flatMap(({ agency, projects, documents }) => {
    const of = { page: `/agencies/${agency.agency_id}/`, about: agency.name, documents };
    return [
      { ...of, name: 'projects', kind: 'projects' as const, rows: byBudget(projects) },
      { ...of, name: 'themes', kind: 'themes' as const, rows: themeRecords(themeMoney(projects)) },
    ];
  });
}

async function projectTables(): Promise<PageTable[]> {
  return (await listProjectPages()).map(({ project, document, indicators }) => ({
    ...{ page: `/projects/${project.project_id}/`, about: project.name, documents: [document] },
    ...{ name: 'indicators', kind: 'indicators', rows: indicators },
  }));
}

async function themeTables(documents: Documents): Promise<PageTable[]> {
  return (await listThemePages()).flatMap(({ theme, secondary }) => {
    const tables = { projects: theme.projects, secondary };
    return Object.entries(tables).flatMap(([name, projects]): PageTable[] => {
      if (projects.length === 0) return [];
      const isTheirs = ({ document_id }: { document_id: string }) =>
        projects.some((project) => project.document_id === document_id);
      const of = {
        page: `/themes/${theme.theme_id}/`,
        about: theme.theme,
        documents: documents.filter(isTheirs),
      };
      return [{ ...of, name, kind: 'projects', rows: byBudget(projects) }];
    });
  });
}

async function placeTables(): Promise<PageTable[]> {
  return (await listPlacePages()).map(({ place, agencies, documents }) => ({
    ...{ page: `/places/${place.code}/`, about: place.name, documents },
    ...{ name: 'agencies', kind: 'agencies', rows: agencyRecords(agencies, documents) },
  }));
}

function documentTables(documents: Documents): Promise<PageTable[]> {
  return Promise.all(
    documents.map(async (document) => ({
      ...{ page: `/documents/${document.document_id}/`, about: document.title, documents: [document] },
      ...{ name: 'lines', kind: 'lines' as const, rows: await lineRows(document) },
    })),
  );
}
