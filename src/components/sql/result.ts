import type { BenchFiles } from '../../query/bench/files.ts';
import type { BenchResult } from '../../query/bench/run-statement.ts';
import { need } from '../explore/el.ts';
import { BenchElement } from './bench-element.ts';
import { ResultChart } from './result-chart.ts';
import { ResultDownload } from './result-download.ts';
import { isCountAlone, resultSentence } from './result-sentence.ts';
import { ResultTable } from './result-table.ts';

/** What a statement gave: in words, as a table, as a chart, as a file. */
export class SqlResult extends BenchElement {
  /** Set by the bench: what another engine is made of, for the file that only an engine writes. */
  files: () => Promise<BenchFiles> = () => Promise.reject(new Error('no engine'));
  #table: ResultTable | null = null;
  #chart: ResultChart | null = null;
  #download: ResultDownload | null = null;

  connectedCallback(): void {
    const bench = this.closest<HTMLElement>('sql-bench');
    const documents = bench?.dataset['documents'] ?? '/documents/';
    this.#table = new ResultTable(need(this, '.sql-table'), { lang: this.language, documents });
    this.#chart = new ResultChart(need(this, '.sql-chart'), this.language);
    this.#download = new ResultDownload(need(this, '.sql-views'), this.language, {
      files: () => this.files(),
      data: `${bench?.dataset['base'] ?? '/'}data/`,
    });
    this.addEventListener('change', () => this.#showView());
  }

  show(result: BenchResult, sql: string, seconds: number): void {
    this.hidden = false;
    need(this, '.sentence').textContent = resultSentence(result, seconds, this.language);
    need<HTMLElement>(this, '.sql-answer').hidden = result.rows.length === 0 || isCountAlone(result);
    this.#table?.show(result);
    this.#download?.show(result, sql);
    this.#chart?.show(result);
    this.#showView();
  }

  /** An answer to another statement than the one above it is not left standing. */
  hide(): void {
    this.hidden = true;
  }

  #showView(): void {
    const isChart = need<HTMLInputElement>(this, 'input[value=chart]').checked;
    need<HTMLElement>(this, '.sql-table').hidden = isChart;
    need<HTMLElement>(this, '.sql-chart').hidden = !isChart;
    if (isChart) void this.#chart?.draw();
  }
}
