import { type PublishedDocument, publishedDocuments } from '../../query/documents.ts';
import { openDataset } from '../../query/node.ts';
import { type Overview, overview } from '../../query/overview.ts';
import { type Answers, askAnswers } from './answers.ts';

/** What the page shows before anything is asked. */
export interface Published {
  answers: Answers;
  totals: Overview;
  documents: PublishedDocument[];
}

/** The answers for all the data in a folder, how much there is, and which documents it comes from. */
export async function publishedAnswers(folder: string): Promise<Published> {
  const database = await openDataset(folder);
  try {
    const answers = await askAnswers(database, { filter: {} });
    return { answers, totals: await overview(database), documents: await publishedDocuments(database) };
  } finally {
    database.close();
  }
}
