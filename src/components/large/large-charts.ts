import { need } from '../explore/el.ts';
import { ExploreElement } from '../explore/explore-element.ts';
import { type BarContext, budgetBars, typeBars } from './group-bars.ts';
import { groupTable } from './group-table.ts';
import { budgetTitle, type GroupTitle, typesTitle } from './group-words.ts';
import type { LargeAnswers } from './large-answers.ts';

/** The charts of a large set: drawn at build for all the data, here for what is chosen. */
export class LargeCharts extends ExploreElement {
  show({ groups }: Pick<LargeAnswers, 'groups'>): void {
    const context: BarContext = { document, lang: this.language };
    this.#show('#c1', budgetTitle(groups, this.language), budgetBars(groups, context));
    this.#show('#c2', typesTitle(groups, this.language), typeBars(groups, context));
    need(this, '.group-rows').replaceChildren(groupTable(groups, context));
  }

  #show(id: string, { title, subtitle }: GroupTitle, bars: HTMLElement): void {
    const figure = need(this, id);
    need(figure, '.chart-title').textContent = title;
    need(figure, '.chart-subtitle').textContent = subtitle;
    need(figure, '.bars').replaceChildren(bars);
  }
}
