import { type Rows, TABLE_NAMES, type TableName } from './tables.ts';

const VOCABULARY_TABLES = ['themes', 'measures', 'rules'] as const satisfies readonly TableName[];

/** Tables whose rows are of the vocabulary and the code, the same whatever is published. */
export type VocabularyTable = (typeof VOCABULARY_TABLES)[number];
/** Tables whose rows each come of one document, and need no other document. */
export type DocumentTable = Exclude<TableName, VocabularyTable>;

export const isVocabularyTable = (name: TableName): name is VocabularyTable =>
  (VOCABULARY_TABLES as readonly TableName[]).includes(name);

export const DOCUMENT_TABLES = TABLE_NAMES.filter((name) => !isVocabularyTable(name)) as DocumentTable[];

export type DocumentRows = Pick<Rows, DocumentTable>;
export type VocabularyRows = Pick<Rows, VocabularyTable>;
