import { foldWidth } from '../vocabulary.ts';

/** A plain decimal number, a per-cent sign or 分 behind it allowed; undefined for anything else. */
export function maybeNumber(printed: string): number | undefined {
  const text = foldWidth(printed)
    .trim()
    .replace(/\s*[%分]$/u, '');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
