import { Engine } from '../explore/engine.ts';

/** The query engine of a page over a large set: it loads no table, and reads the parts that a question needs by range. */
export class LargeEngine extends Engine {
  constructor(base: string) {
    // No table is loaded whole, so none has a fingerprint.
    super(base, {}, { tables: [], byRange: true });
  }
}
