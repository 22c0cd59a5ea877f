/** A point where it stands in the window, and the line of the chart that it belongs to. */
export interface Spot {
  lane: string;
  x: number;
  y: number;
}

/** The keys that walk through a chart. */
export const POINT_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type PointKey = (typeof POINT_KEYS)[number];

/**
 * Where a key leads from the spot number `from`: left and right along its lane and on into the next one, so that one
 * key alone reaches every point; up and down to the nearest in the lane above and below; Home and End to the ends of
 * the lane. Answers `from` itself at the ends of the chart.
 */
export function nextSpot(spots: readonly Spot[], from: number, key: PointKey): number {
  const lanes = lanesOf(spots);
  const lane = lanes.findIndex((own) => own.includes(from));
  const here = lanes[lane] ?? [];
  const at = here.indexOf(from);
  const found = {
    ArrowRight: here[at + 1] ?? lanes[lane + 1]?.[0],
    ArrowLeft: here[at - 1] ?? lanes[lane - 1]?.at(-1),
    ArrowDown: nearest(lanes[lane + 1]),
    ArrowUp: nearest(lanes[lane - 1]),
    Home: here[0],
    End: here.at(-1),
  }[key];
  return found ?? from;

  function nearest(others: readonly number[] | undefined): number | undefined {
    const away = (spot: number) => Math.abs((spots[spot]?.x ?? 0) - (spots[from]?.x ?? 0));
    return others && [...others].sort((a, b) => away(a) - away(b) || a - b)[0];
  }
}

/** The numbers of the spots lane by lane, lanes from the top, each from left to right. */
function lanesOf(spots: readonly Spot[]): number[][] {
  const lanes = new Map<string, number[]>();
  for (const [number, { lane }] of spots.entries()) lanes.set(lane, [...(lanes.get(lane) ?? []), number]);
  const spot = (number: number | undefined) => spots[number ?? 0] ?? { lane: '', x: 0, y: 0 };
  const inLine = [...lanes.values()].map((own) =>
    own.sort((a, b) => spot(a).x - spot(b).x || spot(a).y - spot(b).y || a - b),
  );
  const top = (own: readonly number[]) => Math.min(...own.map((number) => spot(number).y));
  return inLine.sort((a, b) => top(a) - top(b));
}
