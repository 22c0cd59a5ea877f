import type { Fingerprints } from '../../query/fingerprint.ts';
import { withPatience } from '../../query/patience.ts';
import type { Progress } from '../../query/wasm.ts';
import type { AnswerChoice } from './packed-answers.ts';
import { ROWS_FILE } from './rows-file.ts';

/** Answers from the packed rows: loaded once, when first asked for; cancelled and tried again at will. */
export class RowsSource {
  readonly #base: string;
  readonly #expected: string | undefined;
  #opening: Promise<AnswerChoice> | null = null;
  #stop = new AbortController();
  #isOpen = false;
  #progress: Progress = { loaded: 0, total: 0 };
  onProgress: (progress: Progress) => void = () => undefined;

  /** `base`: the folder of the site, with a slash at both ends. */
  constructor(base: string, fingerprints: Fingerprints) {
    this.#base = base;
    this.#expected = fingerprints[ROWS_FILE];
  }

  /** False for a set of so many rows that only the engine holds them. */
  get isPublished(): boolean {
    return this.#expected !== undefined;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** How far loading is. */
  get progress(): Progress {
    return this.#progress;
  }

  /** What answers; joins what is under way. A failure is forgotten, so that a retry is one. */
  open(): Promise<AnswerChoice> {
    this.#opening ??= this.#load().catch((error: unknown) => {
      this.#stop.abort();
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  cancel(): void {
    this.#stop.abort();
  }

  async #load(): Promise<AnswerChoice> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#progress = { loaded: 0, total: 0 };
    return withPatience(async (sign) => {
      const onProgress = (progress: Progress) => {
        sign();
        this.#progress = progress;
        this.onProgress(progress);
      };
      const { openRows } = await import('./open-rows.ts');
      const url = `${this.#base}${ROWS_FILE}`;
      const answer = await openRows(url, this.#expected ?? '', { signal, onProgress });
      this.#isOpen = true;
      return answer;
    }, signal);
  }
}
