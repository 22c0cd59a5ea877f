import type { RuleRow } from '../../model/finding.ts';
import { documentIndex } from '../../query/document-index.ts';
import { allFindings, type FindingRecord } from '../../query/findings.ts';
import { allRules } from '../../query/rules.ts';
import { askPublished } from '../entity/published-rows.ts';
import { HEADLINE_RULES } from './headline-rules.ts';

export interface RuleFindings {
  rule: RuleRow;
  findings: FindingRecord[];
  isHeadline: boolean;
}

/** Every rule with what it found, and the documents it looked at. */
export function findingsRows() {
  return askPublished(async (db) => {
    const rules = await allRules(db);
    const findings = Map.groupBy(await allFindings(db), ({ rule_id }) => rule_id);
    return {
      documents: await documentIndex(db),
      rules: rules.map(
        (rule): RuleFindings => ({
          rule,
          findings: findings.get(rule.rule_id) ?? [],
          isHeadline: HEADLINE_RULES.has(rule.rule_id),
        }),
      ),
    };
  });
}

export type FindingsRows = Awaited<ReturnType<typeof findingsRows>>;

/** The pages of the rules, each with all it shows. */
export async function listRulePages() {
  const rows = await findingsRows();
  return rows.rules.map((own) => ({ ...rows, own }));
}

export type RulePageRows = Awaited<ReturnType<typeof listRulePages>>[number];
