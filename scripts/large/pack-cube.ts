import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import {
  blockName,
  type CubeCombination,
  type CubeIndex,
  type CubeProjects,
  type CubeShelf,
  type PackedCube,
} from '../../src/query/large/packed-cube.ts';
import { sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';

/**
 * Writes the tables `cube_rows` and `cube_projects` once more, as a page reads them without an engine: the first whole, the
 * second in blocks, one for each value that a choice can name.
 */
export async function packCube(builder: Builder, folder: string): Promise<LargeLayout['cube']['packed']> {
  const cube = await packRows(builder);
  await writeFile(join(folder, 'cube/rows.bin'), gzipSync(JSON.stringify(cube), { level: 9 }));
  const { head, blocks } = await packProjects(builder);
  await writeFile(join(folder, 'cube/projects.bin'), Buffer.concat([head, ...blocks]));
  return {
    rows: await fileEntry(folder, 'cube/rows.bin', cube.shelves.length),
    projects: { ...(await fileEntry(folder, 'cube/projects.bin', blocks.length)), head: head.length },
  };
}

type CubeRow = Omit<CubeShelf, 'combinations' | 'rows'> & CubeCombination & { rows: number };

async function packRows(builder: Builder): Promise<PackedCube> {
  const rows = await builder.rows<CubeRow>(sql`
    SELECT province_code AS province, year, admin_level AS level, theme_id AS theme,
      type, kind, comparator, base_unit AS unit, measure_id AS measure, rows
    FROM cube_rows ORDER BY ALL`);
  const combinations = new Map<string, number>();
  const shelves = new Map<string, CubeShelf>();
  const listed: CubeCombination[] = [];
  for (const { province, year, level, theme, rows: count, ...combination } of rows) {
    const name = JSON.stringify(Object.values(combination));
    const number = combinations.get(name) ?? listed.push(combination) - 1;
    combinations.set(name, number);
    const key = JSON.stringify([province, year, level, theme]);
    const shelf = shelves.get(key) ?? { province, year, level, theme, combinations: [], rows: [] };
    shelves.set(key, shelf);
    shelf.combinations.push(number);
    shelf.rows.push(count);
  }
  return { combinations: listed, shelves: [...shelves.values()] };
}

interface ProjectsRow {
  facets: string;
  one: string | null;
  other: string | null;
  province: string;
  year: number;
  projects: number;
  budget_yuan: number;
}

async function packProjects(builder: Builder): Promise<{ head: Buffer; blocks: Buffer[] }> {
  const rows = await builder.rows<ProjectsRow>(sql`
    SELECT facets, one, other, province_code AS province, year, projects, budget_yuan FROM cube_projects ORDER BY ALL`);
  const index: Record<string, [number, number]> = {};
  let end = 0;
  const blocks = [...Map.groupBy(rows, ({ facets, one }) => blockName(facets, one))].map(([name, own]) => {
    const block: CubeProjects = {
      other: own.map(({ other }) => other),
      province: own.map(({ province }) => province),
      year: own.map(({ year }) => year),
      projects: own.map(({ projects }) => projects),
      budget_yuan: own.map(({ budget_yuan }) => budget_yuan),
    };
    const bytes = gzipSync(JSON.stringify(block), { level: 9 });
    index[name] = [end, end + bytes.length];
    end += bytes.length;
    return bytes;
  });
  return { head: gzipSync(JSON.stringify(index satisfies CubeIndex), { level: 9 }), blocks };
}
