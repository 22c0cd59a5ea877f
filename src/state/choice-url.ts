import { INDICATOR_TYPES } from '../model/indicator-type.ts';
import { type Comparator, TARGET_KINDS } from '../model/target.ts';
import { FACETS, type Facet, type Filter } from '../query/filter.ts';
import { SORT_KEYS, type Sort, type SortKey } from '../query/indicator-page.ts';
import { type Choice, TABLE_COLUMNS, type TableColumn } from './choice.ts';

/** How a comparator is written in an address: `>=` itself would be escaped. */
export const COMPARATOR_NAMES: Readonly<Record<Comparator, string>> = {
  '>=': 'ge',
  '>': 'gt',
  '=': 'eq',
  '<': 'lt',
  '<=': 'le',
};

/** A parameter whose value means nothing here: an agency that was renamed, a typing error. */
export interface UnknownValue {
  name: string;
  value: string;
}

export interface ReadChoice {
  choice: Choice;
  /** Kept out of the choice; the page names them. */
  unknown: UnknownValue[];
}

/** Which values the data has, per facet; a facet that is not listed takes any value of the right form. */
export type KnownValues = Partial<Record<Facet | 'view', Pick<ReadonlySet<string>, 'has'>>>;

/** A page number beyond this is a typing error, not a page. */
const MAX_PAGE = 1_000_000;
const MAX_QUERY_LENGTH = 200;

const VALUES_OF_COMPARATORS = new Map(Object.entries(COMPARATOR_NAMES).map(([sign, name]) => [name, sign]));

/** What a value of a facet must look like. */
const FORMS: Partial<Record<Facet, (value: string) => boolean>> = {
  year: (value) => /^\d{4}$/u.test(value),
  place: (value) => /^\d{6}$/u.test(value),
  type: (value) => INDICATOR_TYPES.includes(value as never),
  kind: (value) => TARGET_KINDS.includes(value as never),
};

/**
 * A choice as a query string without `?`: only what was chosen, in a fixed order, commas and slashes left readable.
 * `''` for a choice that chose nothing.
 */
export function choiceToSearch(choice: Choice): string {
  const { filter, sort, page, columns, view, without } = choice;
  const pairs: [string, string | undefined][] = [
    ...FACETS.map((facet): [string, string] => [facet, facetText(filter, facet)]),
    ['q', filter.q],
    ['sort', sort && `${sort.descending ? '-' : ''}${sort.key}`],
    ['page', page === undefined || page === 1 ? undefined : String(page)],
    ['cols', columns?.join(',')],
    ['view', view],
    ['without', without?.join(',')],
  ];
  return pairs.flatMap(([name, value]) => (value ? [`${name}=${readable(value)}`] : [])).join('&');
}

/**
 * Reads a query string. Never throws: what cannot be understood is left out of the choice and named.
 * Parameters of other names (trackers, messengers) are ignored.
 */
export function choiceFromSearch(search: string, known: KnownValues = {}): ReadChoice {
  const parameters = new URLSearchParams(search);
  const unknown: UnknownValue[] = [];
  const accepted = (name: string, isKnown: (value: string) => boolean) => {
    const values = listOf(parameters, name);
    unknown.push(...values.filter((value) => !isKnown(value)).map((value) => ({ name, value })));
    return values.filter(isKnown);
  };
  const choice: Choice = { filter: filterFrom(accepted, parameters.get('q'), known) };
  const [sort] = accepted('sort', (value) => parseSort(value) !== null);
  if (sort) choice.sort = parseSort(sort) as Sort;
  const page = Number(accepted('page', isPage)[0] ?? 1);
  if (page > 1) choice.page = page;
  const columns = accepted('cols', (value) => TABLE_COLUMNS.includes(value as TableColumn));
  if (columns.length > 0) choice.columns = columns as TableColumn[];
  const [view] = accepted('view', (value) => known.view?.has(value) ?? true);
  if (view) choice.view = view;
  return { choice, unknown };
}

/** The values of a list parameter that are known; the others are noted. */
type Accept = (name: string, isKnown: (value: string) => boolean) => string[];

function filterFrom(accepted: Accept, q: string | null, known: KnownValues): Filter {
  const filter: Filter = {};
  for (const facet of FACETS) {
    setFacet(
      filter,
      facet,
      accepted(facet, (value) => isFacetValue(facet, value, known)),
    );
  }
  if (q !== null && q.trim() !== '') filter.q = [...q].slice(0, MAX_QUERY_LENGTH).join('');
  return filter;
}

/** Repeated parameters and commas both make a list; no value stands twice in it. An axis may be named with a comma. */
function listOf(parameters: URLSearchParams, name: string): string[] {
  const texts = parameters.getAll(name);
  const values = name === 'view' ? texts : texts.flatMap((text) => text.split(','));
  return [...new Set(values.filter(Boolean))];
}

/** The values of a facet as an address writes them. */
export function facetNames(filter: Filter, facet: Facet): string[] {
  if (facet === 'comparator') return (filter.comparator ?? []).map((sign) => COMPARATOR_NAMES[sign]);
  return (filter[facet] ?? []).map(String);
}

/** Sets a facet from values as an address writes them; an empty list unsets it. Changes `filter`. */
export function setFacet(filter: Filter, facet: Facet, names: readonly string[]): void {
  const values: unknown[] =
    facet === 'year'
      ? names.map(Number)
      : facet === 'comparator'
        ? names.map((name) => VALUES_OF_COMPARATORS.get(name) ?? name)
        : [...names];
  if (values.length === 0) delete filter[facet];
  else Object.assign(filter, { [facet]: values });
}

function facetText(filter: Filter, facet: Facet): string {
  return facetNames(filter, facet).join(',');
}

function isFacetValue(facet: Facet, value: string, known: KnownValues): boolean {
  if (facet === 'comparator' && !VALUES_OF_COMPARATORS.has(value)) return false;
  return (FORMS[facet]?.(value) ?? true) && (known[facet]?.has(value) ?? true);
}

function parseSort(text: string): Sort | null {
  const key = text.replace(/^-/u, '') as SortKey;
  return SORT_KEYS.includes(key) ? { key, descending: text.startsWith('-') } : null;
}

function isPage(text: string): boolean {
  return /^\d{1,7}$/u.test(text) && Number(text) >= 1 && Number(text) <= MAX_PAGE;
}

/** Percent-encoding (half a surrogate pair, which has none, becomes U+FFFD) without what needs none in a query: commas, slashes, colons; blanks as `+`. */
function readable(value: string): string {
  return encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+');
}
