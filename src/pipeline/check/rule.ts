import type { FindingRow, RuleRow, Severity } from '../../model/finding.ts';
import type { TidyDocument } from '../tidy/tidy-document.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** One number of a calculation, with the line it is printed on. */
export interface Term {
  label: string;
  value: number;
  unit?: string | null;
  line: number | null;
  /** Where the number is a product: 500 × 200. */
  factors?: readonly Term[];
}

/** A calculation as data, so that a page can show it: 10 + 20 + 30 + 10 + 10 = 80 ≠ 100, 500 × 200 = 100,000 > 74,000. */
export interface Arithmetic {
  terms: readonly Term[];
  operator: '+' | '×';
  result: number;
  relation: '≠' | '=' | '<' | '>';
  compared: Term;
}

/** What a rule found at one row. */
export interface Found {
  severity?: Severity;
  project_id?: string | null;
  indicator_id?: string | null;
  message: string;
  message_en: string;
  arithmetic?: Arithmetic | null;
  line_start: number | null;
  line_end: number | null;
}

/** The words of a rule. */
export type RuleWords = Omit<RuleRow, 'checked'>;

export interface CheckContext {
  vocabulary: Vocabulary;
  /** The lines of the table of contents, as printed. */
  contents: readonly { text: string; line: number }[];
  /** The lines on which a field of a row is printed, `undefined` where it is not printed. */
  placeOf(row_id: string, field: string): { line_start: number; line_end: number } | undefined;
}

/** A rule describes the document as printed; it changes nothing. */
export interface Rule extends RuleWords {
  check(document: TidyDocument, context: CheckContext): Found[];
}

/** Addresses of findings are permanent: rule, row, and a number where one row is hit twice. */
export function findingRows(rule: Rule, found: readonly Found[], document_id: string): FindingRow[] {
  const seen = new Map<string, number>();
  return found.map((hit) => {
    const row = hit.indicator_id ?? hit.project_id ?? document_id;
    const n = (seen.get(row) ?? 0) + 1;
    seen.set(row, n);
    return {
      finding_id: `${rule.rule_id.toLowerCase()}-${row}-${n}`,
      rule_id: rule.rule_id,
      severity: hit.severity ?? rule.severity,
      arithmetic: hit.arithmetic ? JSON.stringify(hit.arithmetic) : null,
      document_id,
      project_id: hit.project_id ?? null,
      indicator_id: hit.indicator_id ?? null,
      message: hit.message,
      message_en: hit.message_en,
      line_start: hit.line_start,
      line_end: hit.line_end,
    };
  });
}
