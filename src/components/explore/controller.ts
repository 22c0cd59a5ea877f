import type { Fingerprints } from '../../query/fingerprint.ts';
import { withPatience } from '../../query/patience.ts';
import { axisNames } from '../../query/target-axes.ts';
import type { Choice } from '../../state/choice.ts';
import { choiceToSearch, type KnownValues } from '../../state/choice-url.ts';
import { tellIfNewer } from '../release/tell-newer.ts';
import { type Answered, AnswerSource } from './answer-source.ts';
import type { ExploreCharts } from './charts.ts';
import { ChoicePage } from './choice-page.ts';
import type { ExploreDownload } from './download.ts';
import { need } from './el.ts';
import type { ExploreFacets } from './facets.ts';
import { isMetered } from './is-metered.ts';
import { onIntent } from './on-intent.ts';
import { ROWS_FILE } from './rows-file.ts';

/** Explore over data that a page holds whole: every answer, chart and file is made here. */
export class ExplorePage extends ChoicePage<Answered> {
  #source = new AnswerSource('/', {});

  connectedCallback(): void {
    const fingerprints = JSON.parse(this.dataset['files'] ?? '{}') as Fingerprints;
    this.#source = new AnswerSource(this.base, fingerprints);
    this.status.rowsBytes = Number.parseInt(fingerprints[ROWS_FILE] ?? '0', 10);
    if (this.#source.canAnswer) this.#open();
    else this.#showFallback();
  }

  #open(): void {
    this.#source.onProgress = (what, progress) => {
      if (this.isAsking) this.status.showLoading(what, progress);
      if (what === 'engine') this.#download.showLoading(progress);
    };
    if (this.#source.canMakeFiles) this.#download.engine = this.#source.engine;
    else this.#download.showOnlyPublished();
    this.#download.selectionWords = ({ filter }) => this.chosen.inWords(filter);
    this.status.onCancel = () => this.#source.cancel();
    this.status.onRetry = () => {
      this.#source.retry();
      void this.refresh();
    };
    this.chosen.labelOf = (facet, name) => this.#facets.labelOf(facet, name);
    onIntent(this.#facets, () => this.#preload());
    this.start();
  }

  /** The engine and its rows, for whoever else on the page wants to ask; starts it where it has not been. */
  database(): ReturnType<AnswerSource['engine']['open']> {
    return this.#source.engine.open();
  }

  protected known(): KnownValues {
    const axes = [...this.querySelectorAll<HTMLOptionElement>('explore-charts option')].map(
      (option) => option.value,
    );
    this.#axes ??= axisNames(axes);
    return { ...this.#facets.known, view: this.#axes };
  }

  /** The axes of all the data; the list on the page narrows with the choice. */
  #axes: KnownValues['view'] | null = null;

  protected beforeRound(): void {
    void tellIfNewer(this.base);
    const waitsFor = this.#source.waitsFor;
    if (waitsFor) this.status.showLoading(...waitsFor);
  }

  protected async answer(choice: Choice, signal: AbortSignal): Promise<Answered> {
    const [answered] = await Promise.all([
      this.#source.answer(choice, signal),
      withPatience(() => this.#charts.load(), signal),
    ]);
    return answered;
  }

  protected showAnswer(answered: Answered): void {
    const { answers } = answered;
    // Before the charts are drawn: what is not shown has no width to draw to.
    this.toggleAttribute('data-empty', answers.count.matched === 0);
    this.#facets.showCounts(answers);
    this.status.showCount(answered);
    this.chosen.showEmpty(answers);
    this.#charts.show(answers);
    this.afterPaint(() => {
      this.#charts.showTargets(answers);
      this.table.show(answers);
      this.#download.show(answers);
      this.dataset['drawn'] = choiceToSearch(answers.choice);
    });
  }

  protected showTicked(choice: Choice): void {
    this.#facets.showChoice(choice);
    this.#download.showChoice(choice);
  }

  protected showError(error: unknown): void {
    void this.status.showError(error, this.base);
  }

  /** The reader reached for a control: what the answer needs can be on its way. Not on a metered connection. */
  #preload(): void {
    if (isMetered()) return;
    this.#source.preload();
    // A failure is told when there is a question.
    this.#charts.load().catch(() => undefined);
  }

  #showFallback(): void {
    need<HTMLElement>(this, '.old-browser').hidden = false;
    for (const control of this.querySelectorAll<HTMLInputElement>('input, select, button'))
      control.disabled = true;
  }

  get #facets(): ExploreFacets {
    return need(this, 'explore-facets');
  }
  get #charts(): ExploreCharts {
    return need(this, 'explore-charts');
  }
  get #download(): ExploreDownload {
    return need(this, 'explore-download');
  }
}
