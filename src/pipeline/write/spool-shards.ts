import { join } from 'node:path';
import { DOCUMENT_TABLES, type DocumentTable } from '../../model/document-tables.ts';
import type { Shard } from './shard-file.ts';
import { openSpool, type Spool } from './spool.ts';

/** Puts the frames of all shards behind one another, a file a table, as DuckDB reads them; an agency stands once. */
export async function spoolShards(shards: AsyncIterable<Shard>, work: string): Promise<void> {
  const opened = DOCUMENT_TABLES.map(async (name) => [name, await openSpool(join(work, name))] as const);
  const spools = Object.fromEntries(await Promise.all(opened)) as Record<DocumentTable, Spool>;
  try {
    let last: Shard | undefined;
    for await (const shard of shards) {
      // Documents of an agency are neighbours; its row is that of the last of them.
      if (last && last.summary.agency_id !== shard.summary.agency_id)
        await spools.agencies.append(last.frames.agencies);
      for (const name of DOCUMENT_TABLES)
        if (name !== 'agencies') await spools[name].append(shard.frames[name]);
      last = shard;
    }
    if (last) await spools.agencies.append(last.frames.agencies);
  } finally {
    for (const spool of Object.values(spools)) await spool.close();
  }
}
