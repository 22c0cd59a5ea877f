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

/** An answer, and what the rows broke over where the engine gave it in their place. */
export interface Answered {
  answers: Answers;
  insteadOf: { error: unknown } | null;
}

/**
 * Who answers: the packed rows, a thirtieth of the engine's bytes and several times as fast; the engine where a set is too
 * large for them, or where they broke. Once they broke they are left alone until the reader tries again.
 */
export class AnswerSource {
  readonly engine: Engine;
  readonly #rows: RowsSource;
  readonly #hasEngine = canRunEngine();
  #insteadOf: Answered['insteadOf'] = null;
  /** What is being loaded for an answer, and how far it is. */
  onProgress: (what: 'engine' | 'rows', progress: Progress) => void = () => undefined;

  constructor(base: string, fingerprints: Fingerprints) {
    this.engine = new Engine(base, fingerprints);
    this.#rows = new RowsSource(base, fingerprints);
    this.engine.onProgress = (progress) => this.onProgress('engine', progress);
    this.#rows.onProgress = (progress) => this.onProgress('rows', progress);
  }

  /** False in a browser without an engine, where the rows are too many to do without. */
  get canAnswer(): boolean {
    return this.#hasEngine || this.#rows.isPublished;
  }

  /** False where there is no engine that would write a file. */
  get canMakeFiles(): boolean {
    return this.#hasEngine;
  }

  get #isEngine(): boolean {
    return !this.#rows.isPublished || this.#insteadOf !== null;
  }

  /** What the next answer has to wait for, and how far it is; null where all is there. */
  get waitsFor(): ['engine' | 'rows', Progress] | null {
    if (this.#isEngine) return this.engine.isOpen ? null : ['engine', this.engine.progress];
    return this.#rows.isOpen ? null : ['rows', this.#rows.progress];
  }

  /** Rows that broke get another chance. */
  retry(): void {
    this.#insteadOf = null;
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

  /** Rejects where neither the rows nor the engine answer, with what broke first. */
  async answer(choice: Choice, signal: AbortSignal): Promise<Answered> {
    if (this.#isEngine) return { answers: await this.#askEngine(choice, signal), insteadOf: this.#insteadOf };
    try {
      const answer = await this.#rows.open();
      return { answers: await answer(choice), insteadOf: null };
    } catch (error) {
      if (isAbort(error) || isOtherRelease(error) || signal.aborted) throw error;
      return this.#insteadOfRows(choice, error, signal);
    }
  }

  /** The engine is some megabytes: on a metered connection nobody is given it unasked. */
  async #insteadOfRows(choice: Choice, error: unknown, signal: AbortSignal): Promise<Answered> {
    if (!this.#hasEngine || isMetered()) throw error;
    const answers = await this.#askEngine(choice, signal).catch((second: unknown) => {
      throw isAbort(second) || isOtherRelease(second) ? second : error;
    });
    this.#insteadOf = { error };
    return { answers, insteadOf: this.#insteadOf };
  }

  async #askEngine(choice: Choice, signal: AbortSignal): Promise<Answers> {
    try {
      return await askAnswers(await this.engine.open(), choice, { signal });
    } catch (error) {
      // After lack of memory an engine is not to be trusted with another question.
      if (!isAbort(error)) this.engine.close();
      throw error;
    }
  }
}
