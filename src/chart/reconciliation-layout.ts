import type { Language } from '../i18n/language.ts';
import { RECONCILIATION_LANE_WORDS } from '../i18n/reconciliation.ts';
import { type Strip, stripLines } from './agency-strip.ts';
import { dodge } from './dodge.ts';
import type { Label } from './draw-plot.ts';
import type { Point } from './points.ts';
import {
  type DifferingRow,
  differs,
  laneOf,
  RECONCILIATION_LANES,
  type ReconciledRow,
  type ReconciliationLane,
} from './reconciliation-row.ts';
import { BOLD, textWidth, wrapText } from './text-measure.ts';
import { COUNT_SIZE, FONT_SIZE, LINE } from './theme.ts';

/** A dot: y in pixels, x in yuan, since Plot's scale places it. */
export type YuanDot = Point & { yuan: number; y: number };

/** Where the parts of the drawing stand. */
export interface ReconciliationLayout {
  bottom: number;
  headings: (Label & { top: number })[];
  labels: Label[];
  /** Budgets that the targets come to exactly, or differ from. */
  budgets: YuanDot[];
  /** Projects of which nothing can be said. */
  unsaid: YuanDot[];
  /** From a budget to what the targets come to. */
  differences: (Point & { from: number; to: number; y: number; label: string; labelX: number })[];
}

interface Place {
  top: number;
  left: number;
  right: number;
  width: number;
  lang: Language;
  radius: number;
  position: (yuan: number) => number;
  point: (row: ReconciledRow) => Point;
  /** What the targets of a project differ by, as it is written. */
  difference: (row: DifferingRow) => string;
}

const PAD = 10;
const LANE_PAD = 5;
const ROW = 17;

/** Goes down the agencies, and in each down its lanes: one of dots, or one row a project where two amounts are drawn. */
export function layOutReconciliation(
  strips: readonly Strip<ReconciledRow>[],
  place: Place,
): ReconciliationLayout {
  const layout: ReconciliationLayout = {
    bottom: place.top,
    headings: [],
    labels: [],
    budgets: [],
    unsaid: [],
    differences: [],
  };
  for (const strip of strips) {
    const lines = stripLines(strip, place.width - 8, FONT_SIZE * BOLD);
    layout.headings.push({ top: layout.bottom, y: layout.bottom + PAD, lines });
    layout.bottom += PAD + lines.length * LINE + LANE_PAD;
    for (const lane of RECONCILIATION_LANES) {
      const own = strip.rows.filter((row) => laneOf(row) === lane).sort(bySize);
      if (own.length > 0) addLane(layout, lane, own, place);
    }
    layout.bottom += PAD - LANE_PAD;
  }
  return layout;
}

function addLane(
  layout: ReconciliationLayout,
  lane: ReconciliationLane,
  rows: readonly ReconciledRow[],
  place: Place,
): void {
  const top = layout.bottom;
  const words = RECONCILIATION_LANE_WORDS[lane][place.lang](rows.length);
  const lines = wrapText(words, place.left - 14, FONT_SIZE);
  layout.labels.push({ y: top, lines });
  const differing = rows.filter(differs);
  const height =
    differing.length > 0
      ? addDifferences(layout, differing, top, place)
      : addDots(layout, lane, rows, top, place);
  layout.bottom = top + Math.max(height, lines.length * LINE) + LANE_PAD;
}

/** Dots that do not cover each other; answers the height they take. */
function addDots(
  layout: ReconciliationLayout,
  lane: ReconciliationLane,
  rows: readonly ReconciledRow[],
  top: number,
  { position, radius, point }: Place,
): number {
  const offsets = dodge(
    rows.map((row) => position(row.budget_yuan)),
    radius,
  );
  const reach = Math.max(...offsets.map(Math.abs)) + radius;
  const middle = top + Math.max(reach, LINE / 2);
  const dots = rows.map((row, index) => ({
    ...point(row),
    yuan: row.budget_yuan,
    y: middle + (offsets[index] ?? 0),
  }));
  (lane === 'equal' ? layout.budgets : layout.unsaid).push(...dots);
  return middle - top + reach;
}

/** A row a project, its difference in words beside where it ends; answers the height they take. */
function addDifferences(
  layout: ReconciliationLayout,
  rows: readonly DifferingRow[],
  top: number,
  place: Place,
): number {
  rows.forEach((row, index) => {
    const y = top + (index + 0.5) * ROW;
    const words = place.point(row);
    layout.budgets.push({ ...words, yuan: row.budget_yuan, y });
    layout.differences.push({
      ...words,
      from: row.budget_yuan,
      to: row.total_yuan,
      y,
      ...labelOf(row, place),
    });
  });
  return rows.length * ROW;
}

/** Beside the end that the difference points to; on the other side where there is no room. */
function labelOf(row: DifferingRow, { position, difference, left, right }: Place) {
  const label = difference(row);
  const [low, high] = [row.budget_yuan, row.total_yuan].map(position).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const needed = textWidth(label, COUNT_SIZE * BOLD) + 9;
  const isRight = row.verdict === 'above' ? high + needed <= right : low - needed < left;
  return { label, labelX: isRight ? high + 9 : low - needed };
}

const bySize = (a: ReconciledRow, b: ReconciledRow) =>
  a.budget_yuan - b.budget_yuan || (a.project_id < b.project_id ? -1 : 1);
