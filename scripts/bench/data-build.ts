/** One whole data build in a process of its own, all its threads in it; prints its peak memory in kB. */
import { availableParallelism } from 'node:os';
import { runBuild } from '../data/run-build.ts';
import { loadVocabulary } from '../load-vocabulary.ts';

const [sources = '', out = '', shards = ''] = process.argv.slice(2);
const vocabulary = await loadVocabulary();
const jobs = availableParallelism();
const failures = await runBuild({ sources, out, shards, vocabulary, jobs, cache: true, onMerged: () => {} });
if (failures[0]) throw failures[0];
console.log(process.resourceUsage().maxRSS);
