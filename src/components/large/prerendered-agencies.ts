import type { Values } from '../../query/large/prepared.ts';

/**
 * Agencies that have a page of their own in HTML: those with most indicators. A page in two languages takes 0.2 s to make
 * and 0.5 MB to keep, so sixty add some seconds and 30 MB to a build, where all 3,000 of ten million indicators would add
 * ten minutes and 1.5 GB; and their ids, which the pages drawn by script have to know, stay about a kilobyte.
 */
export const PRERENDERED_AGENCIES = 60;

/** Their ids, from the list of agencies, which has the most frequent first. */
export function prerenderedAgencies({ agency }: Pick<Values, 'agency'>): string[] {
  return agency.values.slice(0, PRERENDERED_AGENCIES);
}
