import type { APIContext } from 'astro';
import { publishedFile } from '../components/explore/published-files.ts';
import { FILE_TYPES, type FileEnding } from '../export/file-formats.ts';

/** `/explore.csv`, `/explore.xlsx` …: what `/explore/` shows before anything is chosen, as files. */
export function getStaticPaths() {
  return Object.keys(FILE_TYPES).map((ending) => ({ params: { ending } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const ending = params['ending'] as FileEnding;
  return new Response(await publishedFile(ending), { headers: { 'content-type': FILE_TYPES[ending] } });
}
