import type { RowFinding } from '../../query/row-findings.ts';

/** The rows of a chart that a rule found something in. */
export interface RuleOfRows extends Pick<RowFinding, 'rule_id' | 'rule' | 'rule_en'> {
  rows: number;
}

/** How many of the rows of a chart have something to be verified, and by which rules. */
export interface FindingsOfRows {
  shown: number;
  rows: number;
  rules: RuleOfRows[];
}

/** What is to be verified among the rows of a chart. Rows that count others, which have no id, have nothing. */
export function findingsOfRows(rows: readonly object[], findings: readonly RowFinding[]): FindingsOfRows {
  const ids = new Set(rows.flatMap((row) => idOf(row) ?? []));
  const own = findings.filter(({ row_id }) => ids.has(row_id));
  const byRule = Map.groupBy(own, ({ rule_id }) => rule_id);
  return {
    shown: rows.length,
    rows: new Set(own.map(({ row_id }) => row_id)).size,
    rules: [...byRule.values()].map((found) => {
      const { rule_id, rule, rule_en } = found[0]!;
      return { rule_id, rule, rule_en, rows: new Set(found.map(({ row_id }) => row_id)).size };
    }),
  };
}

/** A row of single targets is an indicator, though its project is named too. */
function idOf(row: object): string | undefined {
  const { indicator_id, project_id } = row as { indicator_id?: string; project_id?: string };
  return indicator_id ?? project_id;
}
