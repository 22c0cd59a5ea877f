/** How far beside a dot a finger or a pointer may be, in CSS pixels: dots are smaller than a fingertip. */
const REACH = 14;

/** The mark under a pointer, else the nearest within reach, else null. Among the drawings of `root` only what is shown. */
export function nearestMark(
  root: Element,
  { target, clientX, clientY }: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>,
): SVGElement | null {
  const hit = target instanceof Element ? target.closest<SVGElement>('[data-rows]') : null;
  if (hit) return hit;
  let [nearest, least]: [SVGElement | null, number] = [null, REACH];
  for (const mark of root.querySelectorAll<SVGElement>('[data-rows]')) {
    const distance = distanceTo(mark.getBoundingClientRect(), clientX, clientY);
    if (distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}

/** From a place to the nearest side of a box; endless for what is not shown. */
function distanceTo({ left, right, top, bottom, width }: DOMRect, x: number, y: number): number {
  if (width === 0) return Number.POSITIVE_INFINITY;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
