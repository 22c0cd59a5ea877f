import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FINDINGS_FOLDER,
  type FindingsOverview,
  findingsFile,
  type PlacedFinding,
  type RuleCounts,
} from '../../query/large/findings.ts';
import { FIRST_FINDINGS } from './finding-pages.ts';
import { largeFolder } from './read-prepared.ts';
import { readRows } from './read-records.ts';

/** Every rule with what it found. Build only. */
export async function readFindings(): Promise<FindingsOverview> {
  return JSON.parse(await readFile(join(largeFolder(), FINDINGS_FOLDER, 'overview.json'), 'utf8'));
}

/** A rule with the first of its findings. */
export interface LargeRule {
  rule: RuleCounts;
  first: PlacedFinding[];
}

/** The pages of the rules, each with all it shows. Build only. */
export async function listLargeRules(): Promise<LargeRule[]> {
  const { rules } = await readFindings();
  return Promise.all(
    rules.map(async (rule) => {
      const isEmpty = rule.findings === 0;
      const rows = isEmpty ? [] : await readRows<PlacedFinding>(findingsFile(rule.rule_id, 0));
      return { rule, first: rows.slice(0, FIRST_FINDINGS) };
    }),
  );
}
