import type { Facet } from '../../query/filter.ts';
import type { KnownValues } from '../../state/choice-url.ts';
import type { Answers } from './answers.ts';
import { FacetBoxes } from './facet-boxes.ts';

/** The choices of a page that holds all its data: every value of every facet has its box. */
export class ExploreFacets extends FacetBoxes {
  get known(): KnownValues {
    const known: Partial<Record<Facet, Set<string>>> = {};
    for (const { name, value } of this.boxes()) {
      const values = known[name as Facet] ?? new Set();
      known[name as Facet] = values.add(value);
    }
    return known;
  }

  labelOf(facet: Facet, name: string): string {
    const box = this.boxes(facet).find((candidate) => candidate.value === name);
    return box?.dataset['label'] ?? name;
  }

  showCounts({ facets }: Answers): void {
    this.writeCounts(facets, () => false, '');
  }

  protected chosenWith(box: HTMLInputElement): string[] {
    return this.boxes(box.name as Facet).flatMap((other) => (other.checked ? [other.value] : []));
  }
}
