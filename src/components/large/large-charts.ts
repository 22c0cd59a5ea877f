import { need } from '../explore/el.ts';
import { ExploreElement } from '../explore/explore-element.ts';
import { budgetChart, typesChart } from './bar-chart.ts';
import { fillLive } from './bar-figure.ts';
import type { LargeAnswers } from './large-answers.ts';

/** The charts of a large set: drawn at build for all the data, here for what is chosen. */
export class LargeCharts extends ExploreElement {
  show({ groups }: Pick<LargeAnswers, 'groups'>): void {
    const lang = this.language;
    const context = { document, lang, base: this.dataset['base'] ?? '/' };
    fillLive(need(this, '#budgets'), budgetChart(groups, lang), context);
    fillLive(need(this, '#types'), typesChart(groups, lang), context);
  }
}
