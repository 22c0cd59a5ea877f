import type { FindingRow, RuleRow } from '../../model/finding.ts';
import type { FindingRecord } from '../findings.ts';

/** Folder of the findings inside the data, with its slash. */
export const FINDINGS_FOLDER = 'findings/';

/**
 * Findings in one file: a page shows 25, and one file is what it fetches for them and the next ones: 45 kB on average,
 * 200 where each has a long calculation. Ten million indicators have some 2,500 files.
 */
export const FINDINGS_IN_FILE = 2000;

/** What a rule found in the documents of one province and year, which stand side by side in the order of its findings. */
export interface FindingsCell {
  /** First two digits of the division code. */
  province: string;
  year: number;
  findings: number;
  projects: number;
  documents: number;
}

/** A rule with what it found in all. */
export interface RuleCounts extends RuleRow {
  findings: number;
  projects: number;
  documents: number;
  agencies: number;
  /** By province and year: the order of its findings. */
  cells: FindingsCell[];
}

/** `findings/overview.json`: every rule with what it found, and how many documents it was run over. */
export interface FindingsOverview {
  documents: number;
  rules: RuleCounts[];
}

/** A row of `findings/<rule>-<number>.parquet`. */
export interface PlacedFinding
  extends Pick<
    FindingRow,
    | 'finding_id'
    | 'severity'
    | 'arithmetic'
    | 'message'
    | 'message_en'
    | 'document_id'
    | 'project_id'
    | 'indicator_id'
  > {
  project: string | null;
  agency_id: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
}

/** A finding as the file of its document holds it. */
export type RecordFinding = Pick<
  FindingRecord,
  | 'finding_id'
  | 'rule_id'
  | 'rule'
  | 'rule_en'
  | 'severity'
  | 'arithmetic'
  | 'indicator_id'
  | 'message'
  | 'message_en'
>;

/** The file that holds the finding at a place of a rule's order, by its number from 1. */
export function findingsFile(ruleId: string, place: number): string {
  const number = String(Math.floor(place / FINDINGS_IN_FILE) + 1).padStart(4, '0');
  return `${FINDINGS_FOLDER}${ruleId.toLowerCase()}-${number}.parquet`;
}

/** Which of a rule's findings a choice of place and year means. */
export interface FindingsChoice {
  /** First two digits of the division code; null for all. */
  province: string | null;
  year: number | null;
}

/** Places in a rule's order, from the first to before the last. */
export interface PlaceRange {
  from: number;
  to: number;
}

/** The places of a choice in the order of a rule's findings: those of one province are side by side, those of a year are not. */
export function chosenRanges(
  cells: readonly FindingsCell[],
  { province, year }: FindingsChoice,
): PlaceRange[] {
  const ranges: PlaceRange[] = [];
  let from = 0;
  for (const cell of cells) {
    const to = from + cell.findings;
    if ((province === null || cell.province === province) && (year === null || cell.year === year)) {
      const last = ranges.at(-1);
      if (last?.to === from) last.to = to;
      else ranges.push({ from, to });
    }
    from = to;
  }
  return ranges;
}

/** One page of a choice, as ranges again: `page` counts from 1. */
export function pageRanges(ranges: readonly PlaceRange[], page: number, size: number): PlaceRange[] {
  const found: PlaceRange[] = [];
  let [skip, left] = [(page - 1) * size, size];
  for (const { from, to } of ranges) {
    const start = Math.min(to, from + skip);
    const end = Math.min(to, start + left);
    skip -= start - from;
    left -= end - start;
    if (end > start) found.push({ from: start, to: end });
  }
  return found;
}

/** The files that hold some places, each with the rows of it that are meant. */
export function filesOf(ruleId: string, ranges: readonly PlaceRange[]): { path: string; rows: PlaceRange }[] {
  const found: { path: string; rows: PlaceRange }[] = [];
  for (const { from, to } of ranges)
    for (let start = from; start < to; ) {
      const first = Math.floor(start / FINDINGS_IN_FILE) * FINDINGS_IN_FILE;
      const end = Math.min(to, first + FINDINGS_IN_FILE);
      found.push({ path: findingsFile(ruleId, start), rows: { from: start - first, to: end - first } });
      start = end;
    }
  return found;
}
