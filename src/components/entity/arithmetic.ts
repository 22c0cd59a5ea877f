/** One number of a calculation, with the line it is printed on. */
export interface Term {
  label: string;
  value: number;
  line: number | null;
  /** Where the number is a product: 500 × 200. */
  factors?: readonly Term[];
}

/** A calculation that a check did: 10 + 20 + 50 = 80 ≠ 100. */
export interface Arithmetic {
  terms: readonly Term[];
  operator: string;
  result: number;
  relation: string;
  compared: Term;
}

/** The calculation of a finding; undefined where it has none, or one of a shape this page does not show. */
export function maybeArithmetic(json: string | null): Arithmetic | undefined {
  if (json === null) return undefined;
  const found = JSON.parse(json) as Partial<Arithmetic> | null;
  const isWhole =
    Array.isArray(found?.terms) &&
    found.terms.length > 0 &&
    typeof found.operator === 'string' &&
    typeof found.result === 'number' &&
    typeof found.relation === 'string' &&
    typeof found.compared?.value === 'number';
  return isWhole ? (found as Arithmetic) : undefined;
}
