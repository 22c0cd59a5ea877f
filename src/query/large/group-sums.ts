import { INDICATOR_TYPES, type IndicatorType } from '../../model/indicator-type.ts';
import { type Group, type GroupBy, type Groups, orderGroups } from './groups.ts';
import type { PackedCell } from './packed-cell.ts';

/** The groups of a choice while rows are added to them; what `groupTotals` makes of them in the engine. */
export class GroupSums {
  readonly #by: GroupBy;
  readonly #sums = new Map<string, GroupSum>();

  constructor(by: GroupBy) {
    this.#by = by;
  }

  /** The sums of one group, by the value that names it. */
  of(value: string): GroupSum {
    const sum = this.#sums.get(value) ?? new GroupSum();
    this.#sums.set(value, sum);
    return sum;
  }

  /** As the charts draw them; labels are ids. */
  get ordered(): Groups {
    const groups = [...this.#sums].flatMap(([value, sum]) => (sum.projects > 0 ? [sum.group(value)] : []));
    return orderGroups(this.#by, groups);
  }
}

/** Of each type of a cell its place in the fixed order, as `addProject` takes it. */
export function typePlaces({ words }: PackedCell): Uint8Array {
  return Uint8Array.from(words.type, (type) => INDICATOR_TYPES.indexOf(type as IndicatorType));
}

/** One group. Budgets in hundredths of a yuan: whole numbers, whose sum is exact. */
class GroupSum {
  projects = 0;
  #cents = 0;
  readonly #types = new Uint32Array(INDICATOR_TYPES.length);

  /** A project with its whole budget, and those of its rows, from `row` on, that nothing keeps out. */
  addProject(
    { cents, rows, type }: PackedCell,
    project: number,
    { missed, row, places }: { missed: Uint8Array; row: number; places: Uint8Array },
  ): void {
    this.projects += 1;
    this.#cents += cents[project] as number;
    const end = row + (rows[project] as number);
    const types = this.#types;
    for (let at = row; at < end; at++)
      if (missed[at] === 0) {
        const place = places[type[at] as number] as number;
        types[place] = (types[place] as number) + 1;
      }
  }

  group(value: string): Group {
    const types = INDICATOR_TYPES.flatMap((type, place) => {
      const indicators = this.#types[place] as number;
      return indicators > 0 ? [[type, indicators] as const] : [];
    });
    return {
      ...{ value, label: value, label_en: value, groups: 1 },
      projects: this.projects,
      budget_yuan: this.#cents / 100,
      indicators: types.reduce((sum, [, indicators]) => sum + indicators, 0),
      types: Object.fromEntries(types),
    };
  }
}
