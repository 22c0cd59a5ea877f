import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { SERVICE_WORKER } from './service-worker-file.ts';

/** Writes the service worker beside the pages, for a release such as `0.1.0 2026-11-21`. `npm run dev` has none. */
export function serviceWorker(release: string): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(SERVICE_WORKER, dir), await bundleWorker(release));
      },
    },
  };
}

/** One script with all it imports. The same bytes wherever it is made. */
export async function bundleWorker(release: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('service-worker.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome90', 'safari15'],
    charset: 'utf8',
    define: { RELEASE: JSON.stringify(release) },
    write: false,
  });
  return outputFiles[0]!.text;
}
