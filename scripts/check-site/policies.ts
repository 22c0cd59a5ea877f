import { CONTENT_DIRECTIVES, readPolicy } from '../../src/content-policy.ts';
import { policyOf } from '../headers/page-policies.ts';
import { EVERYWHERE, OPENER } from '../headers/site-headers.ts';
import { type Answer, ask, unpacked } from './ask.ts';
import { type Check, type Finding, type Site, same } from './finding.ts';

const MEND =
  'include .deploy/nginx-maps.conf and .deploy/nginx-headers.conf, import .deploy/headers.caddy, or copy _headers';
const PAGES = ['', 'en/explore/', 'data/'];
const EMBEDS = ['embed/types/', 'en/embed/budgets/'];

/** The headers that hold a page: as strict as the page's own policy, not stricter, and frames for embeds alone. */
export const checkPolicies: Check = async (site) => {
  const pages = await Promise.all(PAGES.map(async (path) => ofPage(site, await ask(site.root + path))));
  const paths = [...EMBEDS, ...releasedEmbeds(await ask(`${site.root}data/`), site)];
  const embeds = await Promise.all(paths.map(async (path) => ofEmbed(site, await ask(site.root + path))));
  return [...pages, ...embeds].flat();
};

/** A chart that a release keeps, if the page of the data names one. */
function releasedEmbeds(page: Answer, { base }: Site): string[] {
  const path = new RegExp(`href="${base}(r/[^"/]+/)`, 'u').exec(unpacked(page).toString('utf8'))?.[1];
  return path === undefined ? [] : [`${path}embed/types/`];
}

function ofPage(site: Site, answer: Answer): Finding[] {
  const name = nameOf(site, answer);
  return [
    ...ofAll(name, answer),
    same(`${name}, who may frame it`, "'self'", framedBy(answer).join(' and ') || 'anybody', MEND),
    same(`${name}, ${OPENER.name}`, OPENER.value, answer.headers[OPENER.name.toLowerCase()] ?? 'none', MEND),
  ];
}

function ofEmbed(site: Site, answer: Answer): Finding[] {
  const name = nameOf(site, answer);
  const narrow = framedBy(answer).filter((sources) => sources !== '*');
  const refusing = ['x-frame-options', 'cross-origin-embedder-policy', 'cross-origin-resource-policy'];
  return [
    ...ofAll(name, answer),
    same(`${name}, who may frame it`, 'anybody', narrow.join(' and ') || 'anybody', MEND),
    same(
      `${name}, headers that would keep it out of frames`,
      'none',
      refusing.filter((header) => header in answer.headers).join(', ') || 'none',
      'send none of these for /embed/, /en/embed/ and /r/',
    ),
  ];
}

function ofAll(name: string, answer: Answer): Finding[] {
  const policies = policiesOf(answer);
  const html = unpacked(answer).toString('utf8');
  return [
    same(`${name}, what its policy lacks`, 'nothing', lacking(policies).join('; ') || 'nothing', MEND),
    same(
      `${name}, what its policy forbids that the page needs`,
      'nothing',
      forbidden(policies, policyOf(html, name)).join(' ') || 'nothing',
      'reload the server after a build: its headers are of another one',
    ),
    ...Object.entries(EVERYWHERE).map(([header, value]) =>
      same(`${name}, ${header}`, value, answer.headers[header.toLowerCase()] ?? 'none', MEND),
    ),
  ];
}

const nameOf = ({ base, root }: Site, { url }: Answer) => base + url.slice(root.length);

/** Several headers of one name, or one with commas: every one of them is a policy and holds. */
function policiesOf({ headers }: Answer): Map<string, string[]>[] {
  const value = headers['content-security-policy'] ?? '';
  return value.split(',').filter(Boolean).map(readPolicy);
}

const framedBy = (answer: Answer) =>
  policiesOf(answer).flatMap((policy) => policy.get('frame-ancestors')?.join(' ') ?? []);

/** The directives that no policy of the header has as they should be, and what lets scripts of a text run. */
function lacking(policies: readonly Map<string, string[]>[]): string[] {
  const wanted = CONTENT_DIRECTIVES.filter(
    (directive) => !policies.some((policy) => covers(policy, directive)),
  );
  const scripts = policies
    .flatMap((policy) => [policy.get('script-src') ?? [], policy.get('style-src') ?? []])
    .flat();
  const loose = scripts.filter((source) => /unsafe-(inline|eval|hashes)'$|^(\*|https?:|data:)/u.test(source));
  return [
    ...wanted,
    ...['script-src', 'style-src'].filter((name) => !policies.some((policy) => policy.has(name))),
    ...loose.filter((source) => source !== "'wasm-unsafe-eval'"),
  ];
}

function covers(policy: Map<string, string[]>, directive: string): boolean {
  const [name = '', ...sources] = directive.split(' ');
  return policy.get(name)?.join(' ') === sources.join(' ');
}

/** What the page's own policy allows and a policy of the header does not: the page would break. */
function forbidden(policies: readonly Map<string, string[]>[], own: string): string[] {
  const needs = [...readPolicy(own)].flatMap(([name, sources]) =>
    sources.map((source) => [name, source] as const),
  );
  return needs
    .filter(([name, source]) =>
      policies.some((policy) => policy.has(name) && !policy.get(name)?.includes(source)),
    )
    .map(([name, source]) => `${name} ${source}`);
}
