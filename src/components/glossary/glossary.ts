import { readFileSync } from 'node:fs';
import type { Glossary, GlossaryTerm } from '../../model/glossary.ts';

/**
 * The glossary this build is of, as people write it; `scripts/load-reference.ts` has held it against its schema.
 * Read at build only, from the folder the build runs in.
 */
export const glossary: Glossary = JSON.parse(readFileSync('data/vocabulary/glossary.json', 'utf8'));

const TERMS = new Map(glossary.terms.map((term) => [term.term_id, term]));

/** The term of an id. Throws where the glossary has none: a word that promises its definition must hold it. */
export function termOf(id: string): GlossaryTerm {
  const term = TERMS.get(id);
  if (term === undefined) throw new Error(`data/vocabulary/glossary.json: expected a term ${id}, found none`);
  return term;
}
