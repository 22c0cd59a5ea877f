import type { FindingRow } from '../model/finding.ts';
import type { Passport } from '../model/passport.ts';
import type { ReadDocument } from './blocks.ts';
import { checkDocument } from './check/check-document.ts';
import { DocumentError } from './document-error.ts';
import { tidyAgency } from './tidy/agency.ts';
import { identityOf } from './tidy/identity.ts';
import type { ReadRows, TidyDocument } from './tidy/tidy-document.ts';
import { byLine, tidySource } from './tidy-source.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Source {
  passport: Passport;
  /** The lines and blocks of its file. */
  read: ReadDocument;
  /** Checksum of the file, hexadecimal. */
  sha256: string;
}

export interface BuiltDocument extends TidyDocument {
  lines: readonly string[];
  findings: FindingRow[];
}

/**
 * One published document → its rows, its account line by line, and what the rules found.
 * Throws a `DocumentError` where the document cannot be read or its passport does not fit it.
 */
export function buildDocument(
  { passport, read: source, sha256 }: Source,
  vocabulary: Vocabulary,
): BuiltDocument {
  if (sha256 !== passport.sha256) {
    throw new DocumentError({
      file: passport.file,
      column: 'sha256',
      expected: `the checksum of its passport, ${passport.sha256}`,
      found: sha256,
    });
  }
  checkYear(passport, source);
  const read = tidySource(source, identityOf(passport), vocabulary);
  refuseProblems(read, passport.file);
  const { problems: _, not_printed: __, unknown_labels: ___, other_tables: ____, ...rows } = read;
  // Without a problem nothing is missing: `checkRows` holds the rows against their schemas once more.
  const tidy = rows as Omit<TidyDocument, 'agency'>;
  const agency = tidyAgency(passport, vocabulary);
  const document: TidyDocument = { ...tidy, agency };
  checkPassport(passport, document);
  return { ...document, lines: source.lines, findings: checkDocument(document, vocabulary, source.lines) };
}

/** A published document is read whole, or not at all. */
function refuseProblems({ problems, not_printed, projects }: ReadRows, file: string): void {
  const [first] = [...problems, ...not_printed].toSorted(byLine);
  if (first) throw new DocumentError({ file, ...first });
  if (projects.length === 0)
    throw new DocumentError({ file, expected: 'a table of a project', found: 'nothing' });
}

/** The words that a passport rests its year on stand on their line and speak of that year. */
function checkYear({ file, year, year_basis, year_evidence }: Passport, { lines }: ReadDocument): void {
  const { line, words } = year_evidence;
  const printed = lines[line - 1] ?? '';
  if (!printed.includes(words)) {
    throw new DocumentError({
      file,
      line,
      column: 'year_evidence',
      expected: `the words “${words}”`,
      found: printed,
    });
  }
  const named = [...words.matchAll(/\d{4}/gu)].map(Number);
  const fits =
    year_basis === 'stated' ? named.includes(year) : named.some((other) => Math.abs(other - year) <= 1);
  if (!fits)
    throw new DocumentError({
      file,
      line,
      column: 'year',
      expected: `words that speak of ${year}`,
      found: words,
    });
}

function checkPassport(passport: Passport, { document }: TidyDocument): void {
  for (const column of ['title', 'status'] as const) {
    if (passport[column] === document[column]) continue;
    throw new DocumentError({
      file: passport.file,
      column,
      expected: `what the passport says, ${passport[column] ?? 'nothing'}`,
      found: document[column] ?? 'nothing',
    });
  }
}
