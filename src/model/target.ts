/** How far a printed target value is a number. */
export const TARGET_KINDS = ['quantity', 'date', 'text', 'none'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const COMPARATORS = ['>=', '>', '<=', '<', '='] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const UNIT_SOURCES = ['value', 'column', 'name'] as const;
export type UnitSource = (typeof UNIT_SOURCES)[number];

export const DIMENSIONS = [
  'money',
  'ratio',
  'count',
  'duration',
  'area',
  'length',
  'temperature',
  'mass',
  'volume',
  'energy',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DENOMINATOR_SOURCES = ['unit', 'name'] as const;
export type DenominatorSource = (typeof DENOMINATOR_SOURCES)[number];

export const DIRECTIONS = ['higher', 'lower', 'fixed'] as const;
export type Direction = (typeof DIRECTIONS)[number];
