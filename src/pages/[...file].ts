import type { APIContext } from 'astro';
import {
  type PageTable,
  pageTableBytes,
  pageTables,
  TABLE_ENDINGS,
} from '../components/download/page-tables.ts';
import { FILE_TYPES } from '../export/file-formats.ts';

interface Props {
  table: PageTable;
  ending: (typeof TABLE_ENDINGS)[number];
}

/** The tables of the pages as files beside them: `/agencies/dazhu-justice/projects.csv`, `.xlsx`, `.json`. */
export async function getStaticPaths() {
  const tables = await pageTables();
  return tables.flatMap((table) =>
    TABLE_ENDINGS.map((ending) => ({
      params: { file: `${table.page.slice(1)}${table.name}.${ending}` },
      props: { table, ending },
    })),
  );
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { table, ending } = props;
  return new Response(await pageTableBytes(table, ending), {
    headers: { 'content-type': FILE_TYPES[ending] },
  });
}
