import { CACHE, EMBEDS, EVERYWHERE, FRAMED_BY, LASTING, OPENER, type SiteHeaders } from './site-headers.ts';

/** Headers of the paths that a pattern fits: `/data/*`, `/`. */
export interface HeaderRule {
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * The rules as `_headers` has them (Netlify, Cloudflare Pages). There every rule that fits a path adds its headers, and
 * two policies both hold; so the rule of all paths says nothing of frames and of caching, and the others do not overlap.
 */
export function headerRules({ base, policy, folders }: SiteHeaders): HeaderRule[] {
  const under = (folder: string) => `${base}${folder}/*`;
  const policyOf = (value: string) => ['Content-Security-Policy', value] as const;
  const page = [policyOf(FRAMED_BY.pages), [OPENER.name, OPENER.value]] as const;
  return [
    { pattern: `${base}*`, headers: [policyOf(policy), ...Object.entries(EVERYWHERE)] },
    ...LASTING.map((folder) => ({
      pattern: under(folder),
      headers: [['Cache-Control', CACHE.lasting]] as const,
    })),
    ...EMBEDS.map((folder) => ({ pattern: under(folder), headers: [policyOf(FRAMED_BY.embeds)] })),
    ...[base, `${base}en/`].map((pattern) => ({ pattern, headers: page })),
    ...folders.map((folder) => ({ pattern: under(folder), headers: page })),
  ];
}

/** The text of `_headers`. Throws where a line is longer than Cloudflare Pages reads. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > 2000);
  if (long !== undefined)
    throw new Error(`_headers: expected lines of at most 2,000 characters, found one of ${long.length}`);
  return `${lines.join('\n')}\n`;
}

/** Reads what `writeHeadersFile` wrote. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The headers of a path: those of every rule that fits, several of one name as several. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const fitting = rules.filter(({ pattern }) => fits(pattern, path)).flatMap(({ headers }) => headers);
  for (const [name, value] of fitting) found[name] = [...(found[name] ?? []), value];
  return found;
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
