/**
 * What a page may load and run, as a Content-Security-Policy. Astro writes it into every page with the hashes of the
 * page's own scripts and styles; `scripts/write-headers.ts` reads it from there and makes the header of it.
 */
export const CONTENT_DIRECTIVES = [
  "default-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The engine is WebAssembly; nothing of ours is made of text at run time. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

export const STYLE_SOURCES = ["'self'"] as const;

/** The directives of a policy by their names, each with what it allows: `script-src` → `'self'`, `'wasm-unsafe-eval'`. */
export function readPolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/u));
  return new Map(
    directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, sources]),
  );
}
