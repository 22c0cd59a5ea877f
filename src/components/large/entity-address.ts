import type { Language } from '../../i18n/language.ts';
import { sitePath } from '../chart/site-path.ts';

/** What has a page of its own in a large set. */
export type EntityKind = 'agency' | 'project' | 'document';

const SECTIONS: Readonly<Record<EntityKind, string>> = {
  agency: '/agencies/',
  project: '/projects/',
  document: '/documents/',
};

/** What an address depends on beside the thing itself. */
export interface AddressContext {
  /** Folder of the site, with a slash at both ends. */
  base: string;
  lang: Language;
  /** Agencies that have a page of their own in HTML; all others, and all else, are drawn by one page from their file. */
  prerendered: ReadonlySet<string>;
}

/**
 * Where a thing of a large set stands: the only place that knows which of them have a page each. The others are a
 * parameter of one page, not a folder, so that a host of plain files needs no rule.
 */
export function entityAddress(
  kind: EntityKind,
  id: string,
  { base, lang, prerendered }: AddressContext,
): string {
  const section = SECTIONS[kind];
  if (kind === 'agency' && prerendered.has(id)) return sitePath(`${section}${id}/`, lang, base);
  return `${sitePath(`${section}view/`, lang, base)}?id=${id}`;
}
