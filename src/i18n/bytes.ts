import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

const KILO = 1000;
/** A size is never broken over two lines. */
const NBSP = '\u00a0';

/** The size of a file as people say it: `925 B`, `175 kB`, `1.2 MB`. */
export function formatBytes(bytes: number, lang: Language): string {
  if (bytes < KILO) return `${formatNumber(bytes, lang)}${NBSP}B`;
  if (bytes < KILO * KILO) return `${formatNumber(bytes / KILO, lang, 0)}${NBSP}kB`;
  return `${formatNumber(bytes / KILO / KILO, lang, 1)}${NBSP}MB`;
}
