/** One whole data build in a process of its own, all its threads in it; prints its peak memory in kB and its processor time in s. */
import { availableParallelism } from 'node:os';
import { runBuild } from '../data/run-build.ts';
import { loadVocabulary } from '../load-vocabulary.ts';

const [sources = '', out = '', shards = ''] = process.argv.slice(2);
const vocabulary = await loadVocabulary();
const jobs = availableParallelism();
const failures = await runBuild({ sources, out, shards, vocabulary, jobs, cache: true, onMerged: () => {} });
if (failures[0]) throw failures[0];
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(JSON.stringify({ kilobytes: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
