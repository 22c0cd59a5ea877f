import type { CompareAgency, CompareProject, CompareRows } from '../compare-rows.ts';
import { type SubjectKind, subjectsOf } from './subjects.ts';

/** Fewest and most that stand side by side. */
export const FEWEST = 2;
export const MOST = 5;

/** Somebody worth comparing with, and why. */
export interface Peer {
  kind: SubjectKind;
  id: string;
  sameKind: boolean;
  sameLevel: boolean;
  /** Themes that both have a budget for; of projects, the one theme or none. */
  sharedThemes: readonly string[];
}

/** Suggested where at least two of kind, level and theme agree; the nearest first, then by place. At most four. */
export function peersOf(rows: CompareRows, kind: SubjectKind, id: string): Peer[] {
  const peers = kind === 'agency' ? agencyPeers(rows, id) : projectPeers(rows, id);
  return peers
    .map((peer, place) => ({ peer, place, near: nearness(peer) }))
    .filter(({ near }) => near >= 2)
    .sort(
      (a, b) =>
        b.near - a.near || b.peer.sharedThemes.length - a.peer.sharedThemes.length || a.place - b.place,
    )
    .slice(0, MOST - 1)
    .map(({ peer }) => peer);
}

const nearness = ({ sameKind, sameLevel, sharedThemes }: Peer) =>
  Number(sameKind) + Number(sameLevel) + Number(sharedThemes.length > 0);

function agencyPeers(rows: CompareRows, id: string): Peer[] {
  const [own] = subjectsOf(rows, 'agency', [id]);
  if (!own) return [];
  const others = rows.agencies
    .filter(
      ({ agency_id }) =>
        agency_id !== id && rows.documents.some((document) => document.agency_id === agency_id),
    )
    .map(({ agency_id }) => agency_id);
  return subjectsOf(rows, 'agency', others).map((other) => ({
    ...{ kind: 'agency' as const, id: other.id },
    ...alike(own.agency, other.agency),
    sharedThemes: sharedThemes(own.projects, other.projects),
  }));
}

function projectPeers(rows: CompareRows, id: string): Peer[] {
  const own = rows.projects.find(({ project_id }) => project_id === id);
  const agencyOf = (project: CompareProject) =>
    rows.agencies.find(({ agency_id }) => agency_id === project.agency_id);
  const agency = own && agencyOf(own);
  if (!own || !agency) return [];
  return onePerAgencyFirst(rows.projects).flatMap((other) => {
    const its = agencyOf(other);
    if (!its || its.agency_id === agency.agency_id || other.theme_id !== own.theme_id) return [];
    return [{ kind: 'project', id: other.project_id, ...alike(agency, its), sharedThemes: [own.theme_id] }];
  });
}

/** A project of each agency and theme, then the second of each: suggestions of one agency alone would compare little. */
function onePerAgencyFirst(projects: readonly CompareProject[]): CompareProject[] {
  const groups = Map.groupBy(projects, ({ agency_id, theme_id }) => `${agency_id} ${theme_id}`);
  const place = (project: CompareProject) =>
    groups.get(`${project.agency_id} ${project.theme_id}`)?.indexOf(project) ?? 0;
  return [...projects].sort((a, b) => place(a) - place(b));
}

const alike = (a: CompareAgency, b: CompareAgency) => ({
  sameKind: a.kind === b.kind,
  sameLevel: a.admin_level === b.admin_level,
});

function sharedThemes(a: readonly CompareProject[], b: readonly CompareProject[]): string[] {
  const others = new Set(b.map(({ theme_id }) => theme_id));
  return [...new Set(a.map(({ theme_id }) => theme_id))].filter((theme) => others.has(theme));
}
