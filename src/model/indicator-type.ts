/** The nine indicator types (二级指标的九种类型) in their fixed order, and the family each belongs to. */
export const INDICATOR_TYPES = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic',
  'social',
  'ecological',
  'sustainability',
  'satisfaction',
] as const;

export type IndicatorType = (typeof INDICATOR_TYPES)[number];

export const INDICATOR_FAMILIES = ['output', 'cost', 'outcome', 'satisfaction'] as const;

export type IndicatorFamily = (typeof INDICATOR_FAMILIES)[number];

/** Cost is a family of its own, wherever the template prints it: under 产出 before 2021, as level 1 since. */
export const FAMILY_OF_TYPE: Record<IndicatorType, IndicatorFamily> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'cost',
  economic: 'outcome',
  social: 'outcome',
  ecological: 'outcome',
  sustainability: 'outcome',
  satisfaction: 'satisfaction',
};
