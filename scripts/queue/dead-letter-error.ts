import { DocumentError } from '../../src/pipeline/document-error.ts';

/** A document that no worker could read, for a reason that is not the document's own. */
export class DeadLetterError extends DocumentError {
  /** @param attempts how often it was tried, where that is known */
  constructor(document_id: string, reason: string, attempts?: number) {
    super({ file: document_id, expected: 'a worker that can read it', found: reason });
    this.name = 'DeadLetterError';
    const tried = attempts === undefined ? '' : ` (attempts: ${attempts})`;
    // Whole: a reason of disk or memory is not a quotation of the document.
    this.message = `${document_id}: no worker could read it${tried}: ${reason}`;
  }
}
