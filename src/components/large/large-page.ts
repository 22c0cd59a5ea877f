import { largeWords } from '../../i18n/large.ts';
import { formatNumber } from '../../i18n/number.ts';
import { TooWide } from '../../query/large/choose-parts.ts';
import { PreparedFiles } from '../../query/large/load-prepared.ts';
import type { Choice } from '../../state/choice.ts';
import { choiceToSearch, type KnownValues } from '../../state/choice-url.ts';
import { ChoicePage } from '../explore/choice-page.ts';
import { need } from '../explore/el.ts';
import { askLarge } from './ask-large.ts';
import { foresee, foreseeOthers, onReach } from './foresee.ts';
import type { LargeAnswers, LargeSource } from './large-answers.ts';
import type { LargeCharts } from './large-charts.ts';
import type { LargeDownload } from './large-download.ts';
import { LargeEngine } from './large-engine.ts';
import type { LargeFacets } from './large-facets.ts';
import { largeRows } from './large-rows.ts';
import { largeSentence } from './large-sentence.ts';
import { openRows } from './open-rows.ts';

/** Explore over a large set. A choice that would read too much is said to, and shows nothing. */
export class LargePage extends ChoicePage<LargeAnswers> {
  #engine = new LargeEngine('/');
  #source: LargeSource | null = null;
  #shown: LargeAnswers | null = null;

  connectedCallback(): void {
    const data = new URL(`${this.base}data/`, location.href).href;
    this.#engine = new LargeEngine(this.base);
    this.#engine.onProgress = () => this.#showLoading();
    const files = new PreparedFiles(data);
    const source: LargeSource = {
      files,
      data,
      rows: openRows(files, data),
      openEngine: () => this.#engine.open(),
    };
    this.#source = source;
    this.#download.loadRows = (choice, signal) => largeRows(source, choice, signal);
    this.#facets.loadValues = () => files.values();
    this.status.onCancel = () => this.#engine.cancel();
    this.status.onRetry = () => void this.refresh();
    this.chosen.labelOf = (facet, name) => this.#facets.labelOf(facet, name);
    onReach(this.#facets, (box) => foresee(source, this.#facets.choiceWith(box)));
    this.start();
  }

  /** Only an address that names values needs the lists of them. */
  protected async known(): Promise<KnownValues> {
    if (location.search !== '') await this.#facets.learn().catch(() => undefined);
    return this.#facets.known;
  }

  protected beforeRound(): void {
    this.#download.stop();
  }

  protected async answer(choice: Choice, signal: AbortSignal): Promise<LargeAnswers> {
    this.#source?.files.foresee(choice.filter);
    await this.#facets.learn();
    signal.throwIfAborted();
    // The names of what is chosen are known only now.
    this.chosen.showChoice(choice);
    return askLarge(this.#source as LargeSource, choice, signal);
  }

  protected showAnswer(answers: LargeAnswers): void {
    this.toggleAttribute('data-empty', answers.count.matched === 0);
    this.status.showSentence(largeSentence(answers, this.language));
    this.#facets.showCounts(answers);
    this.chosen.showEmpty(answers);
    this.#charts.show(answers);
    this.#download.show(answers);
    this.#shown = answers;
    this.afterPaint(() => {
      this.table.show(answers);
      this.dataset['drawn'] = choiceToSearch(answers.choice);
      this.#foreseeOthers(answers);
    });
  }

  protected showTicked(choice: Choice): void {
    this.#facets.showChoice(choice);
  }

  protected showError(error: unknown, choice: Choice): void {
    if (error instanceof TooWide) this.#showTooWide(error, choice);
    else void this.status.showError(error, this.base);
  }

  /** Nothing of an older choice stays under words that say that this one was not asked. */
  #showTooWide({ rows, named }: TooWide, choice: Choice): void {
    const lang = this.language;
    const found =
      named === null ? [] : [largeWords.named[lang](choice.filter.q ?? '', formatNumber(named, lang))];
    const said = [...found, largeWords.tooWide[lang](formatNumber(rows, lang))];
    this.#shown = null;
    this.toggleAttribute('data-empty', true);
    this.status.showSentence(said.join(lang === 'zh' ? '' : ' '));
    this.#facets.showCounts(null);
    this.afterPaint(() => (this.dataset['drawn'] = choiceToSearch(choice)));
  }

  #foreseeOthers(answers: LargeAnswers): void {
    const isWanted = () => this.#shown === answers && !this.isAsking;
    if (this.#source) void foreseeOthers(this.#source, this.#facets.others, isWanted);
  }

  #showLoading(): void {
    if (this.isAsking && !this.#engine.isOpen) this.status.showLoading('engine', this.#engine.progress);
  }

  get #facets(): LargeFacets {
    return need(this, 'explore-facets');
  }
  get #charts(): LargeCharts {
    return need(this, 'explore-charts');
  }
  get #download(): LargeDownload {
    return need(this, 'explore-download');
  }
}
