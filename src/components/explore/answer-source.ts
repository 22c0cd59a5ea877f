import { isAbort } from '../../query/connector.ts';
import { isOtherRelease } from '../../query/file-fault.ts';
import type { Fingerprints } from '../../query/fingerprint.ts';
import type { Progress } from '../../query/wasm.ts';
import type { Choice } from '../../state/choice.ts';
import { type Answers, askAnswers } from './answers.ts';
import { canRunEngine } from './can-run-engine.ts';
import { Engine } from './engine.ts';
import { isMetered } from './is-metered.ts';
import { RowsSource } from './rows-source.ts';

/** Why answers come from the packed rows: this browser, this connection, or what the engine broke over. */
export type WhyRows = 'old-browser' | 'metered' | { error: unknown; was: 'loading' | 'asking' };

/** An answer, and why it is not the engine's; null where it is. */
export interface Answered {
  answers: Answers;
  why: WhyRows | null;
}

/**
 * Who answers: the engine, or the packed rows where it cannot run, would cost too much, or broke. Once it broke it is
 * left alone until the reader asks for it again.
 */
export class AnswerSource {
  readonly engine: Engine;
  readonly #rows: RowsSource;
  #why: WhyRows | null;
  /** What is being loaded for an answer, and how far it is. */
  onProgress: (what: 'engine' | 'rows', progress: Progress) => void = () => undefined;

  constructor(base: string, fingerprints: Fingerprints) {
    this.engine = new Engine(base, fingerprints);
    this.#rows = new RowsSource(base, fingerprints);
    this.engine.onProgress = (progress) => this.onProgress('engine', progress);
    this.#rows.onProgress = (progress) => this.onProgress('rows', progress);
    this.#why = canRunEngine() ? null : 'old-browser';
    if (this.#why === null && this.#rows.isPublished && isMetered()) this.#why = 'metered';
  }

  /** False in a browser without an engine, where the rows are too many to do without. */
  get canAnswer(): boolean {
    return this.#why !== 'old-browser' || this.#rows.isPublished;
  }

  /** False where there is no engine that would write a file. */
  get canMakeFiles(): boolean {
    return this.#why !== 'old-browser';
  }

  /** False where answers come from the packed rows. */
  get #isEngine(): boolean {
    return this.#why === null;
  }

  /** Why answers come from the packed rows; null where they come from the engine. */
  get why(): WhyRows | null {
    return this.#why;
  }

  /** What the next answer has to wait for, and how far it is; null where all is there. */
  get waitsFor(): ['engine' | 'rows', Progress] | null {
    if (this.#isEngine) return this.engine.isOpen ? null : ['engine', this.engine.progress];
    return this.#rows.isOpen ? null : ['rows', { loaded: 0, total: 0 }];
  }

  /** The reader wants the engine all the same. */
  useEngine(): void {
    if (this.#why !== 'old-browser') this.#why = null;
  }

  /** The next answer is tried as the one before it; an engine that broke gets another chance. */
  retry(): void {
    if (typeof this.#why === 'object') this.#why = null;
  }

  /** What an answer will need can be on its way; a failure is told when there is a question. */
  preload(): void {
    const opening = this.#isEngine ? this.engine.open() : this.#rows.open();
    opening.catch(() => undefined);
  }

  /** Stops loading; who waits is told by an abort. */
  cancel(): void {
    this.engine.cancel();
    this.#rows.cancel();
  }

  /** Rejects where neither the engine nor the rows answer, with what the engine broke over. */
  async answer(choice: Choice, signal: AbortSignal): Promise<Answered> {
    if (this.#why !== null) return { answers: await this.#fromRows(choice), why: this.#why };
    try {
      const database = await this.engine.open();
      return { answers: await askAnswers(database, choice, { signal }), why: null };
    } catch (error) {
      if (isAbort(error) || isOtherRelease(error) || signal.aborted) throw error;
      return this.#insteadOfEngine(choice, error);
    }
  }

  async #insteadOfEngine(choice: Choice, error: unknown): Promise<Answered> {
    const why = { error, was: this.engine.isOpen ? 'asking' : 'loading' } as const;
    // After lack of memory an engine is not to be trusted with another question.
    this.engine.close();
    if (!this.#rows.isPublished) throw error;
    const answers = await this.#fromRows(choice).catch((second: unknown) => {
      throw isAbort(second) || isOtherRelease(second) ? second : error;
    });
    this.#why = why;
    return { answers, why };
  }

  async #fromRows(choice: Choice): Promise<Answers> {
    const answer = await this.#rows.open();
    return answer(choice);
  }
}
