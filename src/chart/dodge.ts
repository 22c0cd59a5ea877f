/**
 * Offsets that keep circles of `radius` at the positions `xs` from covering each other: the nearest free place to the
 * middle line, above or below. Like Plot's `dodgeY` with `anchor: "middle"`, for a drawing that holds many strips.
 */
export function dodge(xs: readonly number[], radius: number, padding = 0.5): number[] {
  const gap = 2 * radius + padding;
  const placed: { x: number; y: number }[] = [];
  const offsets = new Array<number>(xs.length).fill(0);
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  for (const { x, index } of order) {
    const near = placed.filter((other) => Math.abs(other.x - x) < gap);
    const isFree = (y: number) => near.every((other) => Math.hypot(other.x - x, other.y - y) >= gap - 1e-6);
    const touching = near.flatMap((other) => {
      const rise = Math.sqrt(gap * gap - (other.x - x) ** 2);
      return [other.y - rise, other.y + rise];
    });
    const y = [0, ...touching].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).find(isFree) ?? 0;
    placed.push({ x, y });
    offsets[index] = y;
  }
  return offsets;
}
