/** How the cost targets of a project stand to its budget. */
export const RECONCILIATION_VERDICTS = ['equal', 'below', 'above', 'unsaid'] as const;
export type ReconciliationVerdict = (typeof RECONCILIATION_VERDICTS)[number];

/**
 * Why nothing can be said: no cost target is printed; a unit cost finds no quantity, or more than one; a price does not
 * say per what, and what it comes to by our reading stays below the budget.
 */
export const UNSAID_REASONS = ['no_cost', 'no_quantity', 'price_per_what'] as const;
export type UnsaidReason = (typeof UNSAID_REASONS)[number];
