import { type Axis, perOf } from './comparability.ts';
import type { Dimension } from './target.ts';

/** `元/人·年·higher·person·(每季度)`: unit, what it is per, and what is not usual, as `axisId` joins them. */
const FORM =
  /^(?<unit>[^/]+?)(?:\/(?<per>.+?))?(?:·(?<direction>higher|lower|open))?(?:·(?<entity>[a-z_]+))?(?:·\((?<scope>.*)\))?$/su;

/** The axis that an id names: `axisId` undone. The dimension of its unit is not in it and must be given. Throws for no id. */
export function axisFromId(id: string, dimension: Dimension): Axis {
  const { unit, per, direction, entity, scope } = partsOf(id);
  return {
    dimension,
    unit,
    denominator: per ?? null,
    direction: direction ?? (dimension === 'money' ? 'lower' : 'higher'),
    entity: entity ?? null,
    scope: scope ?? null,
  };
}

/**
 * An id without direction, entity and scope: `人` for `人·person`. Several axes can share it; it is what addresses of
 * the first release say.
 */
export function shortAxisName(id: string): string {
  const { unit, per } = partsOf(id);
  return per === undefined ? unit : `${unit}/${per}`;
}

/** A short name with the denominator that axes are named by: `元/次` for `元/场`. */
export function usualAxisName(name: string): string {
  const [unit, ...per] = name.split('/');
  return per.length === 0 ? name : `${unit}/${perOf(per.join('/'))}`;
}

interface Parts {
  unit: string;
  per?: string;
  direction?: Axis['direction'];
  entity?: string;
  scope?: string;
}

function partsOf(id: string): Parts {
  const parts = FORM.exec(id)?.groups;
  if (!parts) throw new Error(`axis: expected an id like 元/人 or %·lower, found "${id}"`);
  return parts as unknown as Parts;
}
