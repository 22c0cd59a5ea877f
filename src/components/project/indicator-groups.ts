import type { ProjectIndicator } from '../../query/project-indicators.ts';
import type { FieldPlaces } from '../entity/field-places.ts';

/** Indicators that stand together under one printed level 1 and level 2. */
export interface IndicatorGroup {
  first: ProjectIndicator;
  /** Where the levels are printed: below it they are carried down through merged cells. */
  level1Line: number | undefined;
  level2Line: number | undefined;
  indicators: ProjectIndicator[];
}

/** The indicators in printed order, parted where level 1, level 2 or the type they were read as changes. */
export function indicatorGroups(
  indicators: readonly ProjectIndicator[],
  places: FieldPlaces,
): IndicatorGroup[] {
  const groups: IndicatorGroup[] = [];
  for (const first of indicators) {
    const group = groups.at(-1);
    if (group && isTogether(group.first, first)) {
      group.indicators.push(first);
      continue;
    }
    const carried = group?.first.level1 === first.level1 ? group.level1Line : undefined;
    const level1Line = places.lineOf(first.indicator_id, 'level1') ?? carried;
    const level2Line = places.lineOf(first.indicator_id, 'level2');
    groups.push({ first, level1Line, level2Line, indicators: [first] });
  }
  return groups;
}

function isTogether(a: ProjectIndicator, b: ProjectIndicator): boolean {
  return a.level1 === b.level1 && a.level2 === b.level2 && a.type === b.type;
}
