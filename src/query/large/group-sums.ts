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

/** One group. Budgets in hundredths of a yuan: whole numbers, whose sum is exact. */
class GroupSum {
  projects = 0;
  #cents = 0;
  readonly #types = new Map<string, number>();

  /** A project with its whole budget, and those of its rows, from `row` on, that nothing keeps out. */
  addProject(cell: PackedCell, project: number, missed: Uint8Array, row: number): void {
    this.projects += 1;
    this.#cents += cell.cents[project] as number;
    const end = row + (cell.rows[project] as number);
    for (let at = row; at < end; at++)
      if (missed[at] === 0) {
        const type = cell.words.type[cell.type[at] as number] as string;
        this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
      }
  }

  group(value: string): Group {
    const types: Group['types'] = Object.fromEntries(this.#types);
    return {
      ...{ value, label: value, label_en: value, groups: 1 },
      projects: this.projects,
      budget_yuan: this.#cents / 100,
      indicators: INDICATOR_TYPES.reduce((sum, type: IndicatorType) => sum + (types[type] ?? 0), 0),
      types,
    };
  }
}
