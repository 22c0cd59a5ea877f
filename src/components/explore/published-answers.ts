import { QUERY_TABLES } from '../../query/dataset.ts';
import { type PublishedDocument, publishedDocuments } from '../../query/documents.ts';
import { openDataset } from '../../query/node.ts';
import { type Overview, overview } from '../../query/overview.ts';
import { type RowFinding, rowFindings } from '../../query/row-findings.ts';
import { type Answers, askAnswers } from './answers.ts';

/** What the page shows before anything is asked. */
export interface Published {
  answers: Answers;
  totals: Overview;
  documents: PublishedDocument[];
  /** What is to be verified, for the rows of any chart. */
  findings: RowFinding[];
}

/** The answers for all the data in a folder, how much there is, and which documents it comes from. */
export async function publishedAnswers(folder: string): Promise<Published> {
  const database = await openDataset(folder, { tables: [...QUERY_TABLES, 'findings', 'rules'] });
  try {
    const answers = await askAnswers(database, { filter: {} });
    return {
      answers,
      totals: await overview(database),
      documents: await publishedDocuments(database),
      findings: await rowFindings(database),
    };
  } finally {
    database.close();
  }
}
