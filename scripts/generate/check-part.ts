import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { FindingRow } from '../../src/model/finding.ts';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import type { Rows } from '../../src/model/tables.ts';
import { checkDocument } from '../../src/pipeline/check/check-document.ts';
import type { TidyDocument } from '../../src/pipeline/tidy/tidy-document.ts';
import type { Vocabulary } from '../../src/pipeline/vocabulary.ts';
import { writeParquet } from '../../src/pipeline/write/parquet.ts';
import { loadVocabulary } from '../load-vocabulary.ts';

/** One part of the indicators that is to be checked. */
export interface PartToCheck {
  /** The folder of the set. */
  folder: string;
  /** The part inside it, and where its findings go. */
  path: string;
  findings: string;
}

let vocabulary: Promise<Vocabulary> | null = null;

/**
 * Runs the rules of the checks over every document of a part, as over a published one, and writes what they find, in the
 * order of the rows. A generated document has no lines, totals or table of contents for a rule to look at. Gives how many.
 * The default export, since threads of a pool call it.
 */
export default async function checkPart({ folder, path, findings }: PartToCheck): Promise<number> {
  vocabulary ??= loadVocabulary();
  const known = await vocabulary;
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const found: FindingRow[] = [];
    const turns = await openPart(connection, folder, path);
    for (let turn = 0; turn < turns; turn += 1)
      for (const document of await documentsOf(connection, turn))
        found.push(...checkDocument(document, known, []));
    await writeParquet(connection, 'findings', found, findings);
    return found.length;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Documents whose rows are held at once: a part of 250 takes a gigabyte, and each thread has one. */
const DOCUMENTS_AT_ONCE = 50;

/** Names the tables, and divides the documents of the part: gives in how many turns they are read. */
async function openPart(connection: DuckDBConnection, folder: string, path: string): Promise<number> {
  const files = { ...SMALL_TABLES, indicators: path };
  for (const [name, file] of Object.entries(files))
    await connection.run(
      `CREATE TEMP VIEW ${quoteName(name)} AS SELECT * FROM read_parquet(${quoteText(join(folder, file))})`,
    );
  await connection.run(
    `CREATE TEMP TABLE own AS
     SELECT document_id, (row_number() OVER (ORDER BY place) - 1) // $1 AS turn, place
     FROM (
       SELECT document_id, min(place) AS place
       FROM (SELECT document_id, row_number() OVER () AS place FROM indicators) GROUP BY document_id
     )`,
    [DOCUMENTS_AT_ONCE],
  );
  const reader = await connection.runAndReadAll('SELECT (max(turn) + 1)::INTEGER FROM own');
  return Number(reader.getRows()[0]?.[0] ?? 0);
}

async function documentsOf(connection: DuckDBConnection, turn: number): Promise<TidyDocument[]> {
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE now AS SELECT document_id, place FROM own WHERE turn = $1',
    [turn],
  );
  const documents = await rowsOf<Rows['documents'][number]>(
    connection,
    'SELECT d.* FROM documents d JOIN now USING (document_id) ORDER BY place',
  );
  const agencies = await rowsOf<Rows['agencies'][number]>(
    connection,
    'SELECT * FROM agencies WHERE agency_id IN (SELECT agency_id FROM documents JOIN now USING (document_id))',
  );
  const projects = await rowsOf<Rows['projects'][number]>(
    connection,
    'SELECT * FROM projects WHERE document_id IN (SELECT document_id FROM now) ORDER BY document_id, seq',
  );
  const objectives = await rowsOf<Rows['objectives'][number] & { document_id: string }>(
    connection,
    `SELECT o.*, p.document_id FROM objectives o JOIN projects p USING (project_id)
     WHERE p.document_id IN (SELECT document_id FROM now) ORDER BY o.project_id, o.seq`,
  );
  const indicators = await rowsOf<Rows['indicators'][number]>(
    connection,
    'SELECT * FROM indicators WHERE document_id IN (SELECT document_id FROM now)',
  );
  return together({ documents, agencies, projects, objectives, indicators });
}

const SMALL_TABLES = {
  agencies: 'agencies.parquet',
  documents: 'documents.parquet',
  projects: 'projects.parquet',
  objectives: 'objectives.parquet',
};

interface PartRows extends Pick<Rows, 'documents' | 'agencies' | 'projects' | 'indicators'> {
  objectives: (Rows['objectives'][number] & { document_id: string })[];
}

/** Each document with its rows. Throws where its agency is not there. */
function together(rows: PartRows): TidyDocument[] {
  const byDocument = <Row extends { document_id: string }>(all: readonly Row[]) =>
    Map.groupBy(all, ({ document_id }) => document_id);
  const agencies = new Map(rows.agencies.map((row) => [row.agency_id, row]));
  const [projects, indicators] = [byDocument(rows.projects), byDocument(rows.indicators)];
  const objectives = byDocument(rows.objectives);
  return rows.documents.map((document) => {
    const { document_id, agency_id } = document;
    const agency = agencies.get(agency_id);
    if (!agency) throw new Error(`${document_id}: its agency ${agency_id} is not there`);
    return {
      ...{ document, agency, sub_goals: [], totals: [], readings: [] },
      projects: projects.get(document_id) ?? [],
      indicators: indicators.get(document_id) ?? [],
      objectives: objectives.get(document_id) ?? [],
    };
  });
}

/** Rows as objects, made from columns: a third faster than the engine's own. */
async function rowsOf<Row extends object>(connection: DuckDBConnection, statement: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(statement);
  const [columns, names] = [reader.getColumnsJS(), reader.columnNames()];
  return Array.from(
    { length: reader.currentRowCount },
    (_, place) => Object.fromEntries(names.map((name, index) => [name, columns[index]?.[place]])) as Row,
  );
}
