import { isAbort } from '../../query/connector.ts';
import { statementFromAddress, statementToAddress } from '../../state/statement-url.ts';
import { canRunEngine } from '../explore/can-run-engine.ts';
import { need } from '../explore/el.ts';
import { isMetered } from '../explore/is-metered.ts';
import { onIntent } from '../explore/on-intent.ts';
import { tellIfNewer } from '../release/tell-newer.ts';
import { BenchElement } from './bench-element.ts';
import { BenchEngine } from './bench-engine.ts';
import type { SqlEditor } from './editor.ts';
import type { SqlResult } from './result.ts';

/**
 * Holds the engine and the address, runs what stands in the editor, and hands the answer to the parts. A new run ends the
 * one before it: what is shown is always the answer to the statement in the address.
 */
export class SqlBench extends BenchElement {
  #engine = new BenchEngine('/', {});
  #run: object | null = null;
  /** The statement that was run last. */
  #asked: string | null = null;

  connectedCallback(): void {
    if (!canRunEngine()) {
      need<HTMLElement>(this, '.old-browser').hidden = false;
      this.#editor.disable();
      return;
    }
    this.#engine = new BenchEngine(this.#base, JSON.parse(this.dataset['files'] ?? '{}'));
    this.#engine.onProgress = (progress) => this.#editor.showProgress(progress);
    this.#result.files = () => this.#engine.files();
    this.#editor.onRun = () => this.run();
    this.#editor.onStop = () => this.#stop();
    this.#editor.onRestore = () => this.#restore();
    onIntent(this.#editor, () => this.#preload());
    this.addEventListener('click', (event) => this.#onExample(event));
    need(this, '.to-schema').addEventListener('click', (event) => this.#goToSchema(event));
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  /** The engine behind the page, for whoever wants to ask it directly: locked, like for everybody. */
  engine(): ReturnType<BenchEngine['open']> {
    return this.#engine.open();
  }

  /** Runs what stands in the editor, and puts it in the address. */
  run(): void {
    const sql = this.#editor.statement;
    const address = statementToAddress(sql);
    if (address !== '' && address !== location.search + location.hash)
      history.pushState(null, '', `${location.pathname}${address}`);
    void this.#answer(sql);
  }

  /** A link that holds a statement is a question: it is answered. Without one, nothing is loaded. */
  #readAddress(): void {
    try {
      const sql = statementFromAddress(location);
      // A step to another place of the page changes the address too.
      if (sql === null || sql === this.#asked) return;
      this.#editor.statement = sql;
      void this.#answer(sql);
    } catch {
      this.#editor.say(this.words.badLink);
    }
  }

  async #answer(sql: string): Promise<void> {
    void tellIfNewer(this.#base);
    // One that still waits for the engine needs no stopping: it is left out when its turn comes.
    if (this.#engine.isRunning) this.#engine.stop();
    const run = {};
    this.#run = run;
    this.#asked = sql;
    this.#editor.showBusy(true);
    this.#keepForTwin();
    delete this.dataset['answered'];
    try {
      let started = 0;
      const result = await this.#engine.run(sql, () => {
        if (this.#run !== run) throw new DOMException('another statement was run', 'AbortError');
        started = performance.now();
        this.#editor.showRunning();
      });
      if (this.#run !== run) return;
      this.#editor.showDone();
      this.#result.show(result, sql, (performance.now() - started) / 1000);
    } catch (error) {
      if (this.#run === run && !isAbort(error)) this.#showFailure(error, sql);
    } finally {
      if (this.#run === run) {
        this.#run = null;
        this.#editor.showBusy(false);
        this.dataset['answered'] = '';
      }
    }
  }

  #showFailure(error: unknown, sql: string): void {
    this.#result.hide();
    const isFatal = this.#editor.showError(error, sql, this.#base);
    if (isFatal) this.#engine.stop();
  }

  /** A running statement is ended with its engine: the engine of 1.28.0 hears nothing while it works. */
  #stop(): void {
    this.#run = null;
    this.#engine.stop();
    this.#editor.showBusy(false);
    this.#editor.say(this.words.cancelled);
    this.dataset['answered'] = '';
  }

  #restore(): void {
    this.#stop();
    this.#editor.say(this.words.starting);
    this.#engine.open().then(
      () => this.#editor.say(this.words.restored),
      () => this.#editor.say(this.words.notLoaded),
    );
  }

  #onExample(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-example]');
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#editor.statement = statementFromAddress(new URL(link.href)) ?? '';
    this.run();
    this.#editor.scrollIntoView({ block: 'nearest' });
  }

  /** Without the anchor in the address, where a long statement may stand. */
  #goToSchema(event: Event): void {
    event.preventDefault();
    const heading = need<HTMLElement>(this, '#sql-schema');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  /** The link to the other language shows the same statement there. */
  #keepForTwin(): void {
    const twin = document.querySelector<HTMLAnchorElement>('a.twin');
    if (!twin) return;
    const { origin, pathname } = new URL(twin.href);
    twin.href = `${origin}${pathname}${statementToAddress(this.#editor.statement)}`;
  }

  /** The reader reached for the editor: what an answer needs can be on its way. Not on a metered connection. */
  #preload(): void {
    // A failure is told when there is a statement to run.
    if (!isMetered()) this.#engine.open().catch(() => undefined);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
  get #editor(): SqlEditor {
    return need(this, 'sql-editor');
  }
  get #result(): SqlResult {
    return need(this, 'sql-result');
  }
}
