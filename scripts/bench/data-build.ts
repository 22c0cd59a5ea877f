/** One whole data build in a process of its own; prints its peak memory in kB. */
import { assemble } from '../../src/pipeline/assemble.ts';
import { checkRows } from '../../src/pipeline/check/check-rows.ts';
import { writeData } from '../../src/pipeline/write/write-data.ts';
import { buildDocuments } from '../build-documents.ts';
import { loadVocabulary } from '../load-vocabulary.ts';

const [source = '', out = ''] = process.argv.slice(2);
const vocabulary = await loadVocabulary();
const { built, failures } = await buildDocuments(source, vocabulary);
if (failures[0]) throw failures[0];
const rows = assemble(
  built.map(({ document }) => document),
  vocabulary,
);
checkRows(rows);
await writeData(rows, out);
console.log(process.resourceUsage().maxRSS);
