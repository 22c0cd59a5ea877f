import type { Values } from '../../query/large/prepared.ts';

/**
 * Agencies that have a page of their own in HTML: those with most indicators. A page is 0.1 MB in each language: sixty
 * are 12 MB, all 3,000 of ten million indicators would be 600 MB and most of the build's time; and their ids, which the
 * pages drawn by script have to know, stay about a kilobyte.
 */
export const PRERENDERED_AGENCIES = 60;

/** Their ids, from the list of agencies, which has the most frequent first. */
export function prerenderedAgencies({ agency }: Pick<Values, 'agency'>): string[] {
  return agency.values.slice(0, PRERENDERED_AGENCIES);
}
