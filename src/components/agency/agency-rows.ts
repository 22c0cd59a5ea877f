import { allAgencies } from '../../query/agencies.ts';
import { documentIndex } from '../../query/document-index.ts';
import { fieldLines } from '../../query/field-lines.ts';
import { allFindings } from '../../query/findings.ts';
import { measureSets } from '../../query/measure-sets.ts';
import { numericShares } from '../../query/numeric-shares.ts';
import { projectIndicators } from '../../query/project-indicators.ts';
import { projectRecords } from '../../query/project-records.ts';
import { allSubGoals } from '../../query/sub-goals.ts';
import { typeShares } from '../../query/type-shares.ts';
import { fieldPlaces } from '../entity/field-places.ts';
import { askPublished } from '../entity/published-rows.ts';
import { agencyYears } from './agency-years.ts';

/** Every agency with all that its page shows, asked once for all pages. */
export function listAgencyPages(folder?: string) {
  return askPublished(async (db) => {
    const agencies = await allAgencies(db);
    const allDocuments = await documentIndex(db);
    const projects = await projectRecords(db);
    const indicators = await projectIndicators(db);
    const types = await typeShares(db);
    const findings = await allFindings(db);
    const goals = await allSubGoals(db);
    const lines = await fieldLines(db);
    const places = fieldPlaces(lines);
    const sets = await measureSets(db);
    return Promise.all(
      agencies.map(async (agency) => {
        const isOwn = ({ agency_id }: { agency_id: string }) => agency_id === agency.agency_id;
        const documents = allDocuments.filter(isOwn);
        const isInOwn = (row: { document_id: string }) =>
          documents.some(({ document_id }) => document_id === row.document_id);
        return {
          agency,
          documents,
          allDocuments,
          places,
          /** Where the publishing unit is printed first. */
          publisherLine: lines.find(
            ({ row_id, field }) => row_id === agency.agency_id && field === 'publisher_as_printed',
          ),
          projects: projects.filter(isOwn),
          allProjects: projects,
          types: ownFirst(types, agency.agency_id, allDocuments),
          numeric: await numericShares(db, { agency: [agency.agency_id] }),
          findings: findings.filter(isInOwn),
          goals: goals.filter(isInOwn),
          /** Each year beside the one before; nothing where there is one year. */
          years: agencyYears(documents, projects.filter(isOwn), indicators.filter(isOwn)),
          /** The measures that took rows of this agency, and how many. */
          measures: sets.flatMap(({ measure, rows }) => {
            const count = rows.filter(isOwn).length;
            return count > 0 ? [{ measure, count }] : [];
          }),
        };
      }),
    );
  }, folder);
}

/** This agency first, so that its bar stands on top; the others by the code of their place. */
function ownFirst<Row extends { agency_id: string }>(
  rows: readonly Row[],
  own: string,
  inOrder: readonly { agency_id: string }[],
): Row[] {
  const order = [own, ...inOrder.map(({ agency_id }) => agency_id)];
  return [...rows].sort((a, b) => order.indexOf(a.agency_id) - order.indexOf(b.agency_id));
}

export type AgencyPageRows = Awaited<ReturnType<typeof listAgencyPages>>[number];
