import { createHash } from 'node:crypto';
import type { AgencyRow } from '../../src/model/agency.ts';
import { DocumentError } from '../../src/pipeline/document-error.ts';
import type { DocumentPlace } from '../../src/pipeline/published-order.ts';
import { tidyAgency } from '../../src/pipeline/tidy/agency.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import { listSources, loadFiles, loadPassport } from '../load-sources.ts';
import { forEachAtMost } from './at-most.ts';
import { shardKey } from './reader-version.ts';

/** A document that is to be published: its place among the others and the name of its shard. */
export interface PlannedDocument extends DocumentPlace {
  key: string;
}

export interface Plan {
  /** In the order of their names. */
  documents: PlannedDocument[];
  /** Passports that cannot be read, name no file, or contradict another passport. */
  failures: DocumentFailure[];
}

/** Why a document cannot be published. */
export interface DocumentFailure {
  document_id: string;
  error: DocumentError;
}

/** Files read at a time: enough to hide the way to a folder of another machine, few enough to hold. */
const AT_A_TIME = 8;

/** What a folder of documents holds, by its passports and checksums; no document is read. Some 300 bytes each are kept. */
export async function planDocuments(folder: string, reader: string, vocabulary: Vocabulary): Promise<Plan> {
  const names = await listSources(folder);
  const failures: DocumentFailure[] = [];
  const found: (PlannedDocument & { says: string })[] = [];
  await forEachAtMost(names, AT_A_TIME, async (name, index) => {
    const planned = await maybeFail(name, failures, () => planOne(folder, name, reader));
    if (planned) found[index] = planned;
  });
  const documents: PlannedDocument[] = [];
  const agencies = new Map<string, { says: string; document_id: string }>();
  // Holes are documents that failed.
  for (const { says, ...planned } of found.filter(() => true)) {
    const { agency_id, document_id } = planned;
    const known = agencies.get(agency_id);
    if (!known) agencies.set(agency_id, { says, document_id });
    const agrees = await maybeFail(document_id, failures, async () => {
      if (known && known.says !== says) await refuseOther(folder, known.document_id, document_id, vocabulary);
      return true;
    });
    if (agrees) documents.push(planned);
  }
  return { documents, failures };
}

async function maybeFail<T>(
  document_id: string,
  failures: DocumentFailure[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    failures.push({ document_id, error });
    return undefined;
  }
}

async function planOne(folder: string, name: string, reader: string) {
  const files = await loadFiles(folder, name);
  const { document_id, year, agency } = files.passport;
  const { publisher_as_printed: _, ...said } = agency;
  return {
    ...{ document_id, year, agency_id: agency.agency_id, division_code: agency.division_code },
    key: shardKey(reader, { ...files, document_id }),
    says: createHash('sha256')
      .update(JSON.stringify(Object.entries(said).toSorted()))
      .digest('base64'),
  };
}

/** Two passports of one agency say the same of it. */
async function refuseOther(
  folder: string,
  known: string,
  other: string,
  vocabulary: Vocabulary,
): Promise<void> {
  const agencyOf = async (name: string): Promise<AgencyRow> =>
    tidyAgency((await loadPassport(folder, name)).passport, vocabulary);
  const [said, says] = [await agencyOf(known), await agencyOf(other)];
  for (const [column, value] of Object.entries(said)) {
    const found = says[column as keyof AgencyRow];
    if (column === 'publisher_as_printed' || found === value) continue;
    throw new DocumentError({
      file: `${other}/source.json`,
      column: `agency.${column}`,
      expected: `${value ?? 'nothing'}, as another passport of this agency says`,
      found: found ?? 'nothing',
    });
  }
}
