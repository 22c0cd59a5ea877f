/** How sure a match over years is. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Why two rows of two years are taken for one thing. The higher the score, the sooner they are paired. */
export interface Match<Reason extends string> {
  reason: Reason;
  confidence: Confidence;
  score: number;
}

/** A row of the earlier year with the row of the later that is taken for the same. */
export interface YearPair<Row, Reason extends string> {
  earlier: Row;
  later: Row;
  reason: Reason;
  confidence: Confidence;
}

/** All rows of two years: each in one pair, or alone. */
export interface PairedYears<Row, Reason extends string> {
  pairs: YearPair<Row, Reason>[];
  /** Only in the earlier year. */
  dropped: Row[];
  /** Only in the later year. */
  added: Row[];
}

/**
 * Pairs the rows of two years, the best match first; of equal matches those that stand nearest to the same place, so
 * that two rows of one name are paired in their order. `judge` must be symmetric; then so is this. Every row of both
 * years comes back exactly once. `seq` is unique in a year.
 */
export function pairUp<Row extends { seq: number }, Reason extends string>(
  earlier: readonly Row[],
  later: readonly Row[],
  judge: (one: Row, other: Row) => Match<Reason> | undefined,
): PairedYears<Row, Reason> {
  const candidates = earlier.flatMap((one) =>
    later.flatMap((other) => {
      const match = judge(one, other);
      return match ? [{ earlier: one, later: other, match }] : [];
    }),
  );
  candidates.sort(
    (a, b) => b.match.score - a.match.score || distance(a) - distance(b) || together(a) - together(b),
  );
  const taken = new Set<Row>();
  const pairs: YearPair<Row, Reason>[] = [];
  for (const { earlier: one, later: other, match } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push({ earlier: one, later: other, reason: match.reason, confidence: match.confidence });
  }
  return {
    pairs: pairs.sort((a, b) => a.later.seq - b.later.seq),
    dropped: earlier.filter((row) => !taken.has(row)),
    added: later.filter((row) => !taken.has(row)),
  };
}

interface Places {
  earlier: { seq: number };
  later: { seq: number };
}
const distance = ({ earlier, later }: Places) => Math.abs(earlier.seq - later.seq);
const together = ({ earlier, later }: Places) => earlier.seq + later.seq;
