/** `damaged`: not whole, or no file of its kind; `other-release`: whole, and not the one that the page was built with. */
export type FileFaultReason = 'missing' | 'damaged' | 'other-release';

/** A file that did not arrive as the page knows it. */
export class FileFault extends Error {
  readonly reason: FileFaultReason;
  /** Its name without the folder: `indicators.parquet`. */
  readonly file: string;

  constructor(reason: FileFaultReason, url: string, message: string) {
    const file = url.slice(url.lastIndexOf('/') + 1).replace(/\?.*$/u, '');
    super(`${file}: ${message}`);
    this.name = 'FileFault';
    this.reason = reason;
    this.file = file;
  }
}

/** The one failure that no other file makes good: the page itself is out of date, or the server is. */
export function isOtherRelease(error: unknown): boolean {
  return error instanceof FileFault && error.reason === 'other-release';
}
